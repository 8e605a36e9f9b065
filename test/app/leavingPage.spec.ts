// What is typed in a cell is taken when one goes to another page, in whatever way; what is refused is told.
import { cellOf, openCost } from './costSteps.ts';
import { banner } from './faultSteps.ts';
import { expect, test } from './launch.ts';
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
