// Keys that people bring from other programs: save, new, help; and what the palette finds by other words.
import { expect, test } from './launch.ts';
import { chosen, heading, now, openPalette, rename, saved } from './steps.ts';

test('Ctrl+S says that everything is saved, F1 helps, Ctrl+N begins a workspace', async ({
  launch,
}) => {
  const { page, dataFolder } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'Ours');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'All changes are saved' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openPalette(page);
  await page.keyboard.type('version');
  await expect(chosen(page)).toContainText('About Treekeeper');
  await page.keyboard.press('Enter');
  const about = page.getByRole('dialog', { name: 'About Treekeeper' });
  await expect(about).toContainText(dataFolder);
  await expect(about).toContainText(/Electron \d+/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+n');
  await expect(page).toHaveTitle(/New consortium/);
});

test('the palette finds by the words that people use', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  for (const [word, label] of [
    ['export', 'Export'],
    ['pdf', 'Export board pack…'],
    ['csv', 'Export page as CSV…'],
    ['currency', 'Plan settings…'],
    ['fiscal', 'Plan settings…'],
    ['gap', 'Overview'],
    ['risk', 'Risk'],
    ['budget', 'Cost model'],
    ['quorum', 'Board'],
    ['dues', 'Contributions'],
  ] as const) {
    await openPalette(page);
    await page.keyboard.type(word);
    await expect(chosen(page), word).toContainText(label);
    await page.keyboard.press('Escape');
  }
});

test('the palette adds: the dialog of the page opens, wherever one is', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  for (const [word, title, first] of [
    ['add member', 'Members', 'Name'],
    ['new cost line', 'Cost model', 'Name'],
    ['add contribution', 'Contributions', 'Description'],
    ['add goal', 'Goals', 'Name'],
    ['add scenario', 'Scenarios', 'Name'],
  ] as const) {
    await openPalette(page);
    await page.keyboard.type(word);
    await expect(chosen(page), word).toContainText(/^Add /);
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(new RegExp(`^${title} · `));
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel(first, { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});
