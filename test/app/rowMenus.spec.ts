// The right button on a row, with the mouse as it is: the menu of the row opens there, stays, and acts.
import { anInvoice } from '../fixtures/cashBuilders.ts';
import { expect, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { heading, now, openPage } from './steps.ts';

test('the right button opens the menu of a row in tables and grids, at the pointer', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await prepare(page, { type: 'invoices/addInvoice', entity: anInvoice(), at: null });
  await openPage(page, 'Invoices');
  await expect(heading(page)).toHaveText('Invoices');
  const row = page.getByRole('row', { name: /2012-001/ });
  const amount = row.getByRole('cell', { name: '$500,000' }).first();
  await amount.scrollIntoViewIfNeeded();
  const box = await amount.boundingBox();
  await amount.click({ button: 'right', position: { x: 10, y: 10 } });
  const menu = page.getByRole('menu', { name: 'Actions for invoice 2012-001' });
  await expect(menu).toBeVisible();
  const at = await menu.boundingBox();
  expect(Math.abs((at?.x ?? 0) - (box?.x ?? 0) - 10)).toBeLessThan(12);
  await menu.getByRole('menuitem', { name: 'Record a payment…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Members', exact: true }).click();
  await expect(heading(page)).toHaveText('Members');
  await page.getByRole('rowheader', { name: /Cray/ }).first().click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Row' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
});
