// The likely value of a range on the real application: a midpoint until somebody types one.
import { cellOf, openCost } from './costSteps.ts';
import { expect, test } from './launch.ts';

const now = '2012-01-31T12:00:00Z';

test('a likely value typed as it is shown stays where an end is changed', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteHigh').click();
  for (const key of ['5', 'Enter']) await page.keyboard.press(key);
  const moved = 'Undo: Set the FTE of the cost line “Testers” to 3–5, likely 4';
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(
    new RegExp(`^${moved}`),
  );
  await expect(cellOf(main, 'Testers', 'fteLikely')).toHaveText('4');
  await cellOf(main, 'Testers', 'fteLikely').click();
  for (const key of ['4', 'Tab', '6', 'Enter']) await page.keyboard.press(key);
  await expect(cellOf(main, 'Testers', 'likely')).toHaveText('$1,200,000');
  await expect(cellOf(main, 'Testers', 'high')).toHaveText('$1,800,000');
  await expect(cellOf(main, 'Testers', 'fteLikely')).toHaveText('4');
});
