// The register of what is held by whom: not green until a restore is recorded, a sole vendor flagged.
import type { Locator, Page } from '@playwright/test';
import type { Change } from '../../shared/kernel/change.ts';
import { expect, type Running, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { openPage, show } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

async function opened(launch: () => Promise<Running>): Promise<Page> {
  const { page } = await launch();
  await go(page, 'Infrastructure');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Infrastructure');
  return page;
}

const grid = (page: Page, name: 'Assets' | 'Backups') => page.getByRole('grid', { name });
const rowOf = (page: Page, name: 'Assets' | 'Backups', thing: string) =>
  grid(page, name).getByRole('row', { name: new RegExp(`^${thing}`) });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

async function act(
  page: Page,
  name: 'Assets' | 'Backups',
  thing: string,
  item: string,
): Promise<Locator> {
  await grid(page, name).getByRole('rowheader', { name: thing }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  return page.getByRole('dialog');
}

test('the example: custodians unknown, one backup each, nothing proven, each state explained', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  await expect(figure(page, 'One custodian, or unknown: 2')).toBeVisible();
  await expect(figure(page, 'Backups tested by a restore: 0')).toBeVisible();
  const tree = rowOf(page, 'Assets', 'Source tree');
  await expect(tree).toContainText('unknown');
  await expect(rowOf(page, 'Backups', 'Source tree')).toContainText('Indiana University');
  await tree.getByRole('gridcell', { name: 'Custodian unknown, 1 backup' }).click();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('The custodian is not recorded');
  await panel.getByRole('button', { name: /^Backup at Indiana University/ }).click();
  await expect(panel).toContainText('It was never tested by a restore.');
  await expect(panel).toContainText('as an interim answer OpenSFS keeps an independent backup');

  await go(page, 'Overview');
  const card = page.getByRole('region', { name: 'Infrastructure' });
  await expect(card).toContainText('Custodian unknown, 1 backup');
  await card.getByRole('button', { name: 'Open infrastructure' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Infrastructure');
});

test('a sole vendor is flagged, and custody is not green until a restore is recorded', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  const dialog = await act(page, 'Assets', 'Source tree', 'Details…');
  const follows = dialog.getByRole('region', { name: 'Impact' });
  await dialog.getByLabel('Custodian', { exact: true }).selectOption({ label: 'Cray' });
  await expect(follows).toContainText('One vendor, 1 backup');
  await expect(follows).toContainText('Cray, a vendor, holds it alone.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('One vendor, 1 backup');
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Set the custodian of the asset “Source tree” to “Cray”',
  );

  await act(page, 'Assets', 'Source tree', 'Details…');
  await dialog.getByRole('button', { name: 'Add a further custodian' }).click();
  await dialog
    .getByLabel('Further custodian 1', { exact: true })
    .selectOption({ label: 'Lawrence Livermore National Laboratory (LLNL)' });
  await expect(follows).toContainText('Backup not tested');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('Backup not tested');
  await expect(figure(page, 'Secure: 0')).toBeVisible();

  await act(page, 'Backups', 'Source tree', 'Record a backup…');
  await dialog.getByLabel('Backup date').fill('2012-01-20');
  await dialog.getByRole('button', { name: 'Record backup' }).click();
  await expect(rowOf(page, 'Backups', 'Source tree')).toContainText('Jan 20, 2012');
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('Backup not tested');

  await act(page, 'Backups', 'Source tree', 'Record a restore test…');
  await dialog.getByLabel('Restore date').fill('2012-01-25');
  await expect(follows).toContainText('Secure');
  await dialog.getByRole('button', { name: 'Record restore' }).click();
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('Secure');
  await expect(figure(page, 'Secure: 1')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Recorded that the backup “Source tree, Indiana University” was restored on Jan 25, 2012',
  );

  await show(page, { asOf: '2013-01-26' });
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('Backup not tested');
  await page.getByRole('button', { name: 'Rules…' }).click();
  await dialog.getByLabel('Restore test is valid for (months)').fill('24');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(rowOf(page, 'Assets', 'Source tree')).toContainText('Secure');
});

test('by keyboard alone: add, type in place, backup, remove with what is linked, undo', async ({
  launch,
}) => {
  const page = await opened(() => launch({ now }));
  const { keyboard } = page;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add asset' }).focus();
  await keyboard.press('Enter');
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await keyboard.type('Signing keys');
  await keyboard.press('Tab');
  await keyboard.type('Sign');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const keys = rowOf(page, 'Assets', 'Signing keys');
  await expect(keys).toContainText('No backup, custodian unknown');
  await expect(figure(page, 'Without a backup: 1')).toBeVisible();

  await grid(page, 'Assets').getByRole('rowheader', { name: 'Source tree' }).focus();
  for (const key of ['Control+End', 'Home', 'ArrowRight', 'ArrowRight', 'F2']) {
    await keyboard.press(key);
  }
  await keyboard.type('ddn');
  await keyboard.press('Enter');
  await expect(keys).toContainText('No backup, one vendor');
  await keyboard.press('Alt+ArrowUp');
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Moved the asset “Signing keys” to position 2',
  );

  await keyboard.press('Shift+F10');
  await keyboard.type('A');
  await keyboard.press('Enter');
  await expect(dialog.getByLabel('Backup of')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('Oak');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(keys).toContainText('One vendor, 1 backup');

  await grid(page, 'Assets').getByRole('rowheader', { name: 'Signing keys' }).focus();
  await keyboard.press('Control+Delete');
  await expect(dialog).toContainText('1 backup (“Signing keys, Oak Ridge National Laboratory');
  await dialog.getByRole('button', { name: 'Remove all' }).focus();
  await keyboard.press('Enter');
  await expect(keys).toHaveCount(0);
  await expect(rowOf(page, 'Backups', 'Signing keys')).toHaveCount(0);
  await keyboard.press('Control+Z');
  await expect(keys).toContainText('One vendor, 1 backup');
});

test('an empty plan begins with an asset, then a backup', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page, 'Infrastructure');
  await page.getByRole('button', { name: 'Add the first asset' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add asset' }).click();
  await expect(dialog).toContainText('Type a name.');
  await dialog.getByLabel('Name', { exact: true }).fill('Domain');
  await dialog.getByRole('button', { name: 'Add asset' }).click();
  await page.getByRole('button', { name: 'Add the first backup' }).click();
  await dialog.getByRole('button', { name: 'Add backup' }).click();
  await expect(dialog).toContainText('It has no location.');
  await dialog.getByLabel('Kept at or by').selectOption({ label: 'Someone not on the roll' });
  await dialog.getByLabel('Name of the keeper').fill('An archive');
  await dialog.getByRole('button', { name: 'Add backup' }).click();
  await expect(rowOf(page, 'Backups', 'Domain')).toContainText('Never tested');
  await expect(rowOf(page, 'Assets', 'Domain')).toContainText('Custodian unknown, 1 backup');
});

const assets: readonly Change[] = Array.from({ length: 500 }, (_, index) => ({
  type: 'infrastructure/addAsset',
  entity: {
    id: `asset-${index}`,
    name: `Asset ${index} with a name that is much longer than its column can ever show`,
    kind: 'other',
    holder: { member: index % 2 === 0 ? 'member-cray' : null, name: null },
    holderKind: null,
    further: [],
    onLoss: null,
    source: null,
  },
  at: null,
}));

test('five hundred assets are searched, filtered, and drawn as far as they are seen', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await prepare(page, { type: 'batch', name: 'Recorded 500 assets', changes: assets });
  await go(page, 'Infrastructure');
  await expect(figure(page, 'Without a backup: 500')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('250 by one vendor, 252 unknown');
  await expect(grid(page, 'Assets')).toHaveAttribute('aria-rowcount', '503');
  expect(await grid(page, 'Assets').getByRole('row').count()).toBeLessThan(100);
  await page.getByLabel('Search assets').fill('cray asset 498');
  await expect(page.getByText('1 of 502 assets')).toBeVisible();
  await page.getByLabel('Search assets').fill('');
  await page.getByLabel('Custody shown').selectOption({ label: 'At risk' });
  await expect(page.getByText('2 of 502 assets')).toBeVisible();
  await page.getByLabel('Custody shown').selectOption({ label: 'Secure' });
  await page.getByRole('button', { name: 'Show all assets' }).click();
  await expect(page.getByText('502 assets', { exact: true })).toBeVisible();
  await go(page, 'Overview');
  await expect(page.getByRole('region', { name: 'Infrastructure' })).toContainText('496 more');
});
