// The treasurer's page: what is given, how it covers the cost, and the funding gap.

import type { Locator, Page } from '@playwright/test';
import { newPledge } from '../../shared/contributions/figures/newPledge.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { money } from '../../shared/values/money.ts';
import { expect, type Running, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { openPage, show } from './steps.ts';

const now = '2012-01-31T12:00:00Z';

/** A figure by the name that is read out: `Funding gap, 2012: $55,000`. */
function figure(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('button', { name, exact: true });
}

async function opened(launch: () => Promise<Running>): Promise<Running> {
  const running = await launch();
  await running.page.getByRole('button', { name: 'Contributions', exact: true }).click();
  await expect(figure(running.page, 'Funding gap, 2012: $355,000')).toBeVisible();
  return running;
}

/** The page is shown anew with it. */
async function saved(page: Page, edit: Change): Promise<void> {
  await prepare(page, edit);
  await page.getByRole('button', { name: 'Contributions', exact: true }).click();
}

async function giveTesters(page: Page, fte: string): Promise<void> {
  await page.getByRole('button', { name: 'Add contribution', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Description').fill('Testers');
  await dialog.getByLabel('Contributor').selectOption({ label: 'Cray' });
  await dialog.getByLabel('Kind').selectOption('people');
  await dialog.getByLabel('FTE per year').fill(fte);
  await dialog.getByLabel('Relieves the line').selectOption({ label: 'Testers' });
  await dialog.getByLabel('Status').selectOption('committed');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

// The stories share one clipboard: nothing may stand between the copy and the key.
async function paste({ app, page }: Running, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

test('one tester in kind lowers the funding gap, and the dues that close it', async ({
  launch,
}) => {
  const { page } = await opened(() => launch({ now }));
  await expect(figure(page, 'Dues of Promoter that close the gap: $588,750')).toBeVisible();
  await giveTesters(page, '1');
  await expect(figure(page, 'Funding gap, 2012: $55,000')).toBeVisible();
  await expect(figure(page, 'Dues of Promoter that close the gap: $513,750')).toBeVisible();
  await expect(figure(page, 'Funding gap, committed, likely: $400,000')).toBeVisible();
  await expect(figure(page, 'People in kind, Testing: $300,000')).toBeVisible();

  await page.getByRole('gridcell', { name: '$300,000' }).getByText('$300,000').click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Value of “Testers”, 2012, likely');
  await expect(panel).toContainText('Displaced cost');
});

test('people beyond the need of their line are excess in kind, not counted', async ({ launch }) => {
  const { page } = await opened(() => launch({ now }));
  await giveTesters(page, '4');
  for (const [end, covered, stranded] of [
    ['likely', '$1,050,000', '$150,000'],
    ['low', '$900,000', '$300,000'],
    ['high', '$1,200,000', '$0'],
  ] as const) {
    await show(page, { end });
    await expect(figure(page, `People in kind, Testing: ${covered}`)).toBeVisible();
    await expect(figure(page, `Excess in kind, Total: ${stranded}`)).toBeVisible();
  }
});

test('a fiscal host keeps its bands of the receipts', async ({ launch }) => {
  const { page } = await opened(() => launch({ now }));
  await page.getByRole('button', { name: 'Edit rules' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add band' }).click();
  await dialog.getByRole('button', { name: 'Add band' }).click();
  await dialog.getByLabel('Band 1, up to').fill('1m');
  await dialog.getByLabel('Band 1, share').fill('9%');
  await dialog.getByLabel('Band 2, share').fill('6%');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('9% up to $1,000,000, then 6%')).toBeVisible();
  await expect(figure(page, 'Host fee: −$170,700')).toBeVisible();
  await expect(figure(page, 'Unrestricted cash: $2,174,300')).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $525,700')).toBeVisible();
  await expect(figure(page, 'Dues of Promoter that close the gap: $639,813.83')).toBeVisible();
});

test('what is committed elsewhere is added, edited, removed and undone', async ({ launch }) => {
  const { page } = await opened(() => launch({ now }));
  await page.getByRole('button', { name: 'Add commitment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Purpose').fill('Development contract');
  await dialog.getByLabel('Last year').fill('2013');
  await dialog.getByLabel('Amount per year').fill('1,050,000');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(figure(page, 'Unrestricted cash: $1,295,000')).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $1,405,000')).toBeVisible();

  await page.getByRole('button', { name: 'Development contract', exact: true }).click();
  await dialog.getByLabel('Amount per year').fill('1.05m - 50k');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Funding gap, 2012: $1,355,000')).toBeVisible();

  await page.getByRole('button', { name: 'Remove Development contract' }).click();
  await expect(dialog).toContainText('Nothing else is linked to it');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(figure(page, 'Funding gap, 2012: $355,000')).toBeVisible();
  await page.getByRole('button', { name: /^Undo: Removed the other commitment/ }).click();
  await expect(figure(page, 'Funding gap, 2012: $1,355,000')).toBeVisible();
});

test('a board allocation above the unrestricted cash is a breach, below it leaves a reserve', async ({
  launch,
}) => {
  const { page } = await opened(() => launch({ now }));
  await expect(
    page.getByText('No board allocation is set for 2012: all unrestricted cash counts.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add allocation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('Type an amount');
  await dialog.getByLabel('Amount').fill('3m');
  await dialog.getByLabel('Source').fill('A motion of the board');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Board allocation above unrestricted cash: $655,000')).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $355,000')).toBeVisible();

  await page.getByRole('button', { name: '2012', exact: true }).click();
  await dialog.getByLabel('Amount').fill('2m');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(figure(page, 'Reserve above the board allocation: −$345,000')).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $700,000')).toBeVisible();

  await page.getByRole('button', { name: 'Add allocation' }).click();
  await dialog.getByLabel('Amount').fill('1m');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('That year already has one');
});

test('a block from a spreadsheet is pasted at once and undone at once', async ({ launch }) => {
  const running = await opened(() => launch({ now }));
  const { page } = running;
  await giveTesters(page, '1');
  const block = [
    'Testers of Cray\tCray\tpeople\t0.5\tTesters\t2012\t2013\tPledged',
    'Racks\tDDN\tHardware\t3*10k\tDedicated testing equipment\t2012\t2012\tCommitted',
    'Grant\tA friend\tCash\t20,000\tUnrestricted\t2012\t2012\tProposed',
  ].join('\n');
  await paste(running, page.getByRole('rowheader', { name: 'Testers' }), block);
  await expect(page.getByRole('heading', { name: '3 contributions' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Racks' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'A friend (not a member)' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: '$30,000' })).toHaveCount(2);
  // 0.5 FTE pledged at 75% is 112,500; 30,000 of racks; 20,000 proposed at 25% is 5,000.
  await expect(figure(page, 'Funding gap, 2012: $207,500')).toBeVisible();

  await page.getByRole('button', { name: 'Undo: Pasted 24 cells into the contributions' }).click();
  await expect(page.getByRole('heading', { name: '1 contribution' })).toBeVisible();
  await expect(figure(page, 'Funding gap, 2012: $55,000')).toBeVisible();
});

test('a block with one cell that cannot be read changes nothing', async ({ launch }) => {
  const running = await opened(() => launch({ now }));
  const { page } = running;
  await giveTesters(page, '1');
  await paste(running, page.getByRole('gridcell', { name: '1 FTE' }), '2\tTesters\nmany\tTesters');
  await expect(page.getByRole('main')).toContainText('Row 2, “New contribution”');
  await expect(figure(page, 'Funding gap, 2012: $55,000')).toBeVisible();
});

test('contributions are worked by keyboard alone', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(page.getByRole('main')).toContainText('$355,000');
  const { keyboard } = page;
  const type = async (text: string, ...keys: string[]) => {
    await keyboard.type(text);
    for (const key of keys) await keyboard.press(key);
  };
  await openPage(page, 'Contributions');
  await expect(page.getByRole('heading', { level: 1, name: 'Contributions' })).toBeFocused();
  // The import, then the addition.
  await type('', 'Tab', 'Tab', 'Enter');
  await expect(page.getByLabel('Description')).toBeFocused();
  await type('Grant', 'Tab', 'Tab', 'Tab', 'Tab');
  await type('100k', 'Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figure(page, 'Funding gap, 2012: $330,000')).toBeVisible();

  await page.getByRole('rowheader', { name: 'Grant' }).focus();
  await type('', 'F2');
  await type(' A', 'Tab');
  await type('LLNL', 'Tab');
  await type('', 'Enter');
  await type('h', 'Enter');
  await expect(page.getByRole('rowheader', { name: 'Grant A' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^Lawrence Livermore/ })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Hardware' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Gatekeeping' })).toBeVisible();

  await keyboard.press('Control+Shift+D');
  await expect(page.getByRole('rowheader', { name: 'Grant A (copy)' })).toBeFocused();
  await keyboard.press('Alt+ArrowUp');
  const grid = page.getByRole('grid', { name: 'Contributions' });
  await expect(grid.getByRole('rowheader').first()).toHaveText('Grant A (copy)');
  await keyboard.press('Control+Delete');
  await expect(page.getByRole('heading', { name: '1 contribution' })).toBeVisible();
  await keyboard.press('Control+Z');
  await expect(page.getByRole('heading', { name: '2 contributions' })).toBeVisible();
  await keyboard.press('Control+Shift+Z');
  await expect(page.getByRole('heading', { name: '1 contribution' })).toBeVisible();
});

test('five hundred contributions are drawn as far as they are seen', async ({ launch }) => {
  const { page } = await opened(() => launch({ now }));
  const changes = Array.from({ length: 500 }, (_, index): Change => {
    const entity = newPledge(`many-${index}`, 2012);
    const given = {
      ...entity,
      name: `Gift ${index + 1}`,
      amount: money(1),
      status: 'committed',
    } as const;
    return { type: 'contributions/addPledge', entity: given, at: null };
  });
  await saved(page, { type: 'batch', name: 'Added 500 contributions', changes });
  await expect(figure(page, 'Funding gap, 2012: $354,500')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Contributions' });
  await expect(grid).toHaveAttribute('aria-rowcount', '501');
  expect(await grid.getByRole('row').count()).toBeLessThan(100);
  await grid.getByRole('rowheader', { name: 'Gift 1', exact: true }).click();
  await page.keyboard.press('Control+End');
  await expect(grid.getByRole('rowheader', { name: 'Gift 500' })).toBeVisible();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('1001');
  await page.keyboard.press('Enter');
  await expect(figure(page, 'Funding gap, 2012: $353,500')).toBeVisible();
});

test('an empty plan says what to do first, and takes a contribution', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await page.getByRole('button', { name: 'Contributions', exact: true }).click();
  const main = page.getByRole('main');
  for (const text of ['No contributions yet', 'No cost to fund yet', 'No tiers yet']) {
    await expect(main.getByText(text)).toBeVisible();
  }
  await main.getByRole('button', { name: 'Add the first contribution' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Description').fill('Grant');
  await expect(dialog.getByLabel('Kind').getByRole('option')).toHaveText(['Cash']);
  await expect(dialog).toContainText('In-kind people need a staff line in the cost model');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toContainText('Type an amount.');
  await dialog.getByLabel('Amount per year').fill('1000');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(main.getByRole('rowheader', { name: 'Grant' })).toBeVisible();
  await main.getByRole('button', { name: 'Open the cost model' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cost model' })).toBeVisible();
});
