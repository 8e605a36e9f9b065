// Habits of a spreadsheet in a grid: fill down by key and by mouse, replace, copy with headers.
import type { Locator, Page } from '@playwright/test';
import { cellOf, gridIn, openCost } from './costSteps.ts';
import { expect, test } from './launch.ts';
import { now } from './steps.ts';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });

/** From the corner of the active cell to the middle of another one, by the mouse as it is. */
async function dragTo(page: Page, main: Locator, name: string) {
  const handle = await gridIn(main).locator('.grid-fill').boundingBox();
  const to = await cellOf(main, name, 'fteLow').boundingBox();
  if (!handle || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(handle.x + 5, handle.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
}

test('Ctrl+D and the fill handle fill down, each as one step that undo takes back', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  const low = (name: string) => cellOf(main, name, 'fteLow');
  await low('Release manager').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('alert')).toContainText('raise “FTE, high” first');
  await page.keyboard.press('Escape');
  await expect(low('Administrative support')).toHaveText('0.5');

  await cellOf(main, 'Release manager', 'fteHigh').click();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await dragTo(page, main, 'Technical writer');
  await page.mouse.up();
  await expect(low('Administrative support')).toHaveText('1');
  await expect(low('Technical writer')).toHaveText('1');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Filled 6 cells of the cost model/);
  await page.keyboard.press('Control+z');
  await expect(low('Administrative support')).toHaveText('0.5');
  await expect(low('Technical writer')).toHaveText('0.25');
});

test('find and replace changes names as one step, and copies go with their headers', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'name').click();
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByLabel('Find', { exact: true }).fill('test');
  await dialog.getByLabel('Replace with').fill('Check');
  await expect(dialog.getByRole('status')).toHaveText('3 cells will change.');
  await page.keyboard.press('Enter');
  await expect(cellOf(main, 'Checkers', 'name')).toBeFocused();
  await expect(cellOf(main, 'Checking', 'name')).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Replaced 3 cells of the cost model/);
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+c');
  await expect.poll(copied).toMatch(/\tFTE, low\nCheckers\t3$/);
  await cellOf(main, 'Checkers', 'name').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Copy with headers/ }).click();
  await page.keyboard.press('Control+z');
  await expect(cellOf(main, 'Testers', 'name')).toBeVisible();
});
