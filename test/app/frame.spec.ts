// The frame of the window by keyboard: pages, palette, shortcuts, settings, tables, and a bar that fits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch.ts';
import {
  answerDialogs,
  chosen,
  heading,
  menuLabel,
  now,
  openPage,
  openPalette,
  pageLink,
  proposed,
  rename,
  search,
} from './steps.ts';

test('every group is reached by its keys, its heading is focused and the title names it', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const pages = ['Overview', 'Cost model', 'Scenarios', 'Organization', 'Groups', 'Principles'];
  for (const [index, label] of [...pages.entries()].reverse()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(page).toHaveTitle(`${label} · OpenSFS · Treekeeper`);
    await expect(heading(page)).toBeFocused();
    await expect(pageLink(page, label)).toHaveAttribute('aria-current', 'page');
  }
});

test('the first Tab skips to the page', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
});

test('the palette finds a page, a thing and a command by keyboard', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('cost mod');
  await page.keyboard.press('Enter');
  await expect(search(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Cost model/);

  await openPalette(page);
  await page.keyboard.type('testers');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('gridcell', { name: 'Testers' })
      .or(page.getByRole('rowheader', { name: 'Testers' })),
  ).toBeFocused();

  await openPalette(page);
  await page.keyboard.type('promoter seats');
  await expect(chosen(page)).toHaveText('Promoter seatsseat rule');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Board/);

  await openPalette(page);
  await page.keyboard.type('no such thing');
  await expect(page.getByText('No matches. Try fewer letters.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);

  await openPalette(page);
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('the shortcut sheet has the keys of the menu and of a table', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('RedoCtrl+Shift+Z');
  await expect(sheet).toContainText('Duplicate the rowCtrl+Shift+D');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('the settings of the plan are opened at its name and changed as one step', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await page.getByRole('banner').getByRole('button', { name: 'Plan settings…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan settings' });
  await dialog.getByLabel('Target for the cost of one year').fill('2.5m');
  await dialog.getByLabel('Note').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('about this workspace')).toHaveCount(0);
  await expect.poll(() => menuLabel(app, 'undo')).toContain('the target and the note');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('About this workspace: OpenSFS')).toBeVisible();
});

test('a page is saved as CSV where the user says', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  const file = join(dataFolder, 'roll.csv');
  await answerDialogs(app, 0, file);
  await expect(heading(page)).toBeVisible();
  await openPage(page, 'Members');
  await expect(page).toHaveTitle(/^Members/);
  await page.keyboard.press('Control+Shift+S');
  const dialog = page.getByRole('dialog', { name: 'Export table as CSV' });
  await dialog.getByLabel('Table').selectOption('tiers');
  await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter');
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Promoter,500000');
  expect(await proposed(app)).toMatch(/OpenSFS Tiers .* edit 1 [0-9a-f]{16}\.csv$/);
});

test('the bar fits the smallest window with a long name', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await rename(page, 'A consortium of so many words that no bar of any window could ever hold it');
  for (const width of [1440, 1280, 1120, 1024, 960]) {
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 700);
    }, width);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    const boxes = await page.locator('.topbar > *').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, right } = part.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, { right }] of boxes.entries()) {
      expect(right).toBeLessThanOrEqual(boxes[index + 1]?.left ?? width);
    }
  }
});
