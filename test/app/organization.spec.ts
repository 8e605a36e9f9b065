// Who we are: the chart of the day, by eye and by keyboard, with many members and with none.
import type { Page } from '@playwright/test';
import { expect, type Running, test } from './launch.ts';
import { heading, now, openPage, show } from './steps.ts';

const box = (page: Page, name: string | RegExp) =>
  page.getByRole('treeitem', { name, exact: true });
const tree = (page: Page) => page.getByRole('tree', { name: /^Organization of/ });

async function opened(launch: () => Promise<Running>): Promise<Running> {
  const running = await launch();
  await expect(heading(running.page)).toBeVisible();
  await openPage(running.page, 'Organization');
  await expect(running.page).toHaveTitle(/^Organization/);
  await expect(heading(running.page)).toHaveText('Organization');
  return running;
}

const start = (launch: (options: { now: string }) => Promise<Running>) => () => launch({ now });

test('the chart of the example: board, officers, members, nonmembers, groups', async ({
  launch,
}) => {
  const { page } = await opened(start(launch));
  await expect(tree(page)).toHaveAccessibleName('Organization of OpenSFS, Jan 31, 2012');
  await expect(
    box(page, 'Board of directors 5 seats, 5 in office, 0 directors recorded; quorum 3'),
  ).toBeVisible();
  await expect(box(page, 'Promoter seats 4 seats, 4 in office')).toBeVisible();
  await expect(box(page, 'Seat 1 no election recorded')).toBeVisible();
  await expect(box(page, 'President Norman Morse')).toBeVisible();
  await expect(box(page, 'Members 4 named, 15 expected')).toBeVisible();
  await expect(box(page, 'Promoter 4 named')).toBeVisible();
  await expect(box(page, 'Cray')).toBeVisible();
  await expect(box(page, '6 expected not yet named assumption')).toBeVisible();
  await expect(box(page, 'Participants no one listed')).toBeVisible();
  await expect(box(page, 'Working groups 3 working groups')).toBeVisible();
  await expect(box(page, 'Cray')).toHaveAttribute('aria-level', '4');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect(page.getByRole('row', { name: /^Officers President Norman Morse/ })).toBeVisible();
});

test('it follows the day and an edit, and takes it back', async ({ launch }) => {
  const { page } = await opened(start(launch));
  await show(page, { asOf: '2013-05-01' });
  await expect(box(page, 'President vacant')).toBeVisible();
  await show(page, { asOf: '2012-01-31' });
  await expect(box(page, 'President Norman Morse')).toBeVisible();
  await box(page, 'Cray').click();
  await expect(heading(page)).toHaveText('Members');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Record departure…' }).click();
  await page.getByLabel('Last day of membership').fill('2011-12-31');
  await page.getByRole('button', { name: 'Record departure' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openPage(page, 'Organization');
  await expect(box(page, 'Members 3 named, 15 expected')).toBeVisible();
  await expect(
    box(page, 'Board of directors 4 seats, 4 in office, 0 directors recorded; quorum 3'),
  ).toBeVisible();
  await expect(box(page, /^Cray/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Members 4 named, 15 expected')).toBeVisible();
});

test('by keyboard alone: along the boxes, into the member that one stands for', async ({
  launch,
}) => {
  const { page } = await opened(start(launch));
  const { keyboard } = page;
  await expect(heading(page)).toBeFocused();
  await keyboard.press('Tab');
  await expect(box(page, 'OpenSFS on Jan 31, 2012')).toBeFocused();
  await keyboard.press('m');
  await expect(box(page, 'Members 4 named, 15 expected')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await expect(box(page, 'DataDirect Networks (DDN)')).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show as table' })).toBeFocused();
  await keyboard.press('Shift+Tab');
  await expect(box(page, 'DataDirect Networks (DDN)')).toBeFocused();
  await keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Members');
  await expect(page.getByRole('rowheader', { name: 'DataDirect Networks (DDN)' })).toBeFocused();
  await openPage(page, 'Organization');
  await expect(heading(page)).toHaveText('Organization');
  await expect(heading(page)).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('p');
  await expect(box(page, 'Promoter seats 4 seats, 4 in office')).toBeFocused();
  await keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Board');
});

/** What stands outside what it is in. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const wide = (one: Element) => one.scrollWidth > one.clientWidth + 1;
    const ground = document.querySelectorAll('.app-page, .app-page main, [role=tree], [data-box]');
    return [...ground].filter(wide).map(({ className }) => className);
  });

test('readable with 46 members and long names, in a window of 1280 and a narrow one', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await openPage(page, 'Members');
  await page.getByRole('button', { name: 'Add several…' }).click();
  const long = 'Institute for advanced and extraordinarily-long-named-storage-systems research';
  const names = Array.from({ length: 42 }, (_, at) => (at % 9 === 0 ? `${long} ${at}` : `M${at}`));
  const tiers = ['Promoter', 'Adopter', 'Supporter'];
  const lines = names.map((name, at) => `${name}\t${tiers[at % 3]}`);
  await page.getByRole('textbox', { name: 'Members, one per line' }).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add members' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openPage(page, 'Organization');
  await expect(box(page, 'Members 46 named')).toBeVisible();
  for (const name of names) await expect(box(page, name)).toBeVisible();
  for (const [width, height] of [
    [1280, 800],
    [1000, 700],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    );
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    expect(await overflowing(page)).toEqual([]);
  }
});

test('an empty plan has no chart, and says where to begin', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page).toHaveTitle(/New consortium/);
  await openPage(page, 'Organization');
  await expect(tree(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Start with the members' }).click();
  await expect(heading(page)).toHaveText('Members');
});
