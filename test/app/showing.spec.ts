// The control of what is shown: one button in the top bar, its choices, by keyboard alone, and in a narrow window.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './launch.ts';
import { now, openPage, show, showing } from './steps.ts';

test('day, year, view and end are chosen in one place, by keyboard alone', async ({ launch }) => {
  const { page } = await launch({ now });
  await openPage(page, 'Contributions');
  await expect(showing(page)).toHaveAccessibleName(
    'Showing 2012 as of Jan 31, 2012 Expected Likely cost',
  );
  await showing(page).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Showing' });
  await expect(panel.getByLabel('As of')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Jun 30, 2013');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Fiscal year').press('2');
  await panel.getByLabel('Fiscal year').selectOption('2013');
  await panel.getByLabel('View').selectOption('committed');
  await panel.getByLabel('End of the ranges').selectOption('high');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(showing(page)).toBeFocused();
  await expect(showing(page)).toHaveAccessibleName(
    'Showing 2013 as of Jun 30, 2013 Committed High cost',
  );
});

test('a day that cannot be read is refused in its place, and today is one press away', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await show(page, { asOf: '2013-06-30' });
  await showing(page).click();
  const panel = page.getByRole('dialog', { name: 'Showing' });
  await panel.getByLabel('As of').fill('Feb 30, 2013');
  await panel.getByLabel('As of').press('Enter');
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(showing(page)).toHaveAccessibleName(/as of Jun 30, 2013/);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('.showing-panel')
    .analyze();
  expect(violations).toEqual([]);
  await panel.getByRole('button', { name: 'Today' }).click();
  await expect(showing(page)).toHaveAccessibleName(/as of Jan 31, 2012/);
});
