// Everybody can use the dialogs of members and board, in light and dark, also when that changes meanwhile.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { openPage } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

async function scan(page: Page, what: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(told, what).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function scanMenu(page: Page, menu: string, items: readonly string[]): Promise<void> {
  for (const item of items) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await scan(page, `${menu}, ${item}`);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the dialogs of the members, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'Members', exact: true }).click();
    for (const name of ['Add member', 'Add several…', 'Add tier']) {
      await page.getByRole('button', { name }).click();
      await scan(page, name);
    }
    await scanMenu(page, 'Actions for tier Adopter', ['Edit…', 'Remove…']);
    for (const name of ['Details…', 'Change tier…', 'Record departure…', 'Delete']) {
      await page.getByRole('rowheader', { name: 'Cray' }).click();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name }).click();
      await scan(page, name);
    }
  });

  test(`the dialogs of the board, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch({ now });
    await page.emulateMedia({ colorScheme });
    await openPage(page, 'Board');
    const onSeat = ['Record director…', 'Mark vacant…', 'Suspend…', 'History of terms…'];
    await scanMenu(page, 'Actions for seat Cray', onSeat);
    const rule = 'Actions for rule Elected by Adopters and Supporters';
    await scanMenu(page, rule, ['Edit rule…', 'Remove…']);
    const onOffice = ['Record next officer…', 'End term…', 'History of terms…', 'Edit office…'];
    await scanMenu(page, 'Actions for office President', onOffice);
  });
}

test('a menu opens after the colors of the system changed under a dialog', async ({ launch }) => {
  const { app, page } = await launch({ now });
  // Lower than the page: it must scroll.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 700),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Members', exact: true }).click();
  await page.getByRole('button', { name: 'Add tier' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByRole('dialog')).toHaveCSS('color', 'rgb(231, 235, 240)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Actions for tier Adopter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit…' }).click();
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('Adopter');
});
