// What is typed in a cell is taken when one goes to another page, in whatever way; what is refused is told.
import { cellOf, openCost } from './costSteps.ts';
import { banner } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { now, openPage, saved } from './steps.ts';

const ways = ['Control+4', 'Alt+ArrowLeft', 'Control+Shift+O', 'a click'];

for (const way of ways) {
  test(`by ${way} what is typed in a cell is taken, and what is refused is told`, async ({
    launch,
  }) => {
    const { page } = await launch({ now });
    await expect(saved(page)).toBeVisible();
    const go = () => (way === 'a click' ? openPage(page, 'Members') : page.keyboard.press(way));
    const cell = cellOf(await openCost(page), 'Testers', 'fteLow');
    await cell.click();
    await page.keyboard.type('2');
    await go();
    await expect(page).not.toHaveTitle(/Cost model/);
    await openCost(page);
    await expect(cell).toHaveText('2');
    await cell.click();
    await page.keyboard.type('1,5 and a thought');
    await go();
    await expect(page).not.toHaveTitle(/Cost model/);
    await expect(banner(page)).toContainText('What you typed was not entered.');
    await expect(banner(page)).toContainText('“1,5 and a thought”');
  });
}

test('what is typed in a scenario stays in it when one leaves it by its key', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await openPage(page, 'Scenarios');
  await page
    .getByTitle(/^Edit scenario “/)
    .first()
    .click();
  const main = await openCost(page);
  const cell = cellOf(main, 'Testers', 'fteLow');
  await cell.click();
  await page.keyboard.type('1,5 and a thought');
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('The text that you typed was refused.')).toBeVisible();
  await expect(page).toHaveTitle(/scenario “/);
  await page.keyboard.press('Escape');
  await cell.click();
  await page.keyboard.type('2');
  await page.keyboard.press('Control+Shift+L');
  await expect(page).not.toHaveTitle(/scenario “/);
  await expect(cell).toHaveText('3');
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(
    /^Undo: .*“Testers” to 2/,
  );
});

test('a board pack has what is typed in a cell while it is asked for', async ({ launch }) => {
  const { app, page } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  await page.keyboard.type('1');
  const pack = await packOf({ app, page });
  expect(pack).toMatch(/Testers Testing 1–4/);
});
