// Scenarios: worked in on any page, side by side, adopted in part, and a change that no longer applies.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { cellOf, openCost } from './costSteps.ts';
import { expect, type Running, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { answerDialogs, clickMenu, heading, now, openPage } from './steps.ts';

/** A figure by the name that is read out: `Funding gap, 2012: $55,000`. */
const figure = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('button', { name, exact: true });

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(heading(page)).toBeVisible();
}

async function opened(launch: () => Promise<Running>): Promise<Running> {
  const running = await launch();
  await go(running.page, 'Scenarios');
  await expect(heading(running.page)).toHaveText('Scenarios');
  return running;
}

const besideTable = (page: Page) => page.getByRole('table', { name: 'Comparison of scenarios' });
const mark = (page: Page) => page.getByRole('complementary', { name: 'What is shown' });

/** A row of the comparison: the plan first, then the scenarios in their order. */
async function beside(page: Page, label: string, ...texts: readonly string[]): Promise<void> {
  const row = besideTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  await expect(row.getByRole('cell').getByRole('button')).toHaveText([...texts]);
}

async function addReadyMade(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function addBlank(page: Page, name: string): Promise<void> {
  await addReadyMade(page, 'Blank…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Add scenario' }).click();
  await expect(dialog).toHaveCount(0);
}

async function workIn(page: Page, name: string): Promise<void> {
  await page.getByTitle(`Edit scenario “${name}”`).click();
  await expect(mark(page)).toContainText(`The scenario “${name}”`);
}

/** Only these stand beside the plan. */
async function showBeside(page: Page, ...names: readonly string[]): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: /^Compare “/ });
  for (const box of await boxes.all()) await box.uncheck();
  for (const name of names) await page.getByLabel(`Compare “${name}”`).check();
}

async function setPromoterDues(page: Page, dues: string): Promise<void> {
  await go(page, 'Members');
  await page.getByRole('button', { name: 'Promoter', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add dues from a year on' }).click();
  await dialog.getByLabel('Dues a year, 2').fill(dues);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
}

test('where the $3M comes from: the readings compared, the solved cell marked in each', async ({
  launch,
}) => {
  const { page } = await opened(() => launch({ now }));
  await showBeside(
    page,
    'Reading A: facilities inside the $150K',
    'Reading B: half rate, half facilities',
  );
  await beside(page, 'Cost, low', '$2,400,000', '$2,264,516.13', '$2,632,258.06');
  await beside(page, 'Cost, likely', '$2,700,000', '$2,632,258.06', '$2,816,129.03');
  await beside(page, 'Cost, high', '$3,000,000', '$3,000,000', '$3,000,000');
  await beside(page, 'Fully funded', '0%', '2.6%', '0%');
  await beside(page, 'Cost per FTE', '$300,000', '$367,741.94', '$183,870.97');
  const cells = (label: string) =>
    besideTable(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
      .getByRole('cell');
  await expect(cells('Cost per FTE').nth(1)).toContainText(
    'solved: ($3,000,000 − $150,000 of other lines) / 7.75 FTE',
  );
  await expect(cells('Tech refresh, power, space and cooling')).toHaveText([
    '$525,000solved: $3,000,000 − $2,475,000 of other lines',
    '$0',
    '$1,425,000solved: 50% of ($3,000,000 − $150,000 of other lines)',
  ]);
  await expect(cells('The calibration')).toHaveText(
    Array.from({ length: 3 }, () => 'balances: the high total is $3,000,000'),
  );
  await figure(page, 'Cost, low, Reading A: facilities inside the $150K: $2,264,516.13').click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Reading A: facilities inside the $150K');
  await expect(panel).toContainText('$2,264,516.13');
});

test('T1: dues of 588,750 against one tester in kind, compared and in the board pack', async ({
  launch,
}) => {
  const { page, app } = await opened(() => launch({ now }));
  await addReadyMade(page, 'One more FTE in kind');
  await addBlank(page, 'Promoter dues 588,750');
  await workIn(page, 'Promoter dues 588,750');
  await setPromoterDues(page, '588,750');
  await expect(mark(page)).toContainText('1 change. Edits become its changes.');
  await go(page, 'Scenarios');
  await showBeside(page, 'Promoter dues 588,750', 'One FTE in kind: Testers');
  await beside(page, 'Funding gap, expected', '$355,000', '$55,000', '$0');
  await beside(page, 'Promoter dues that close the gap', '$588,750', '$513,750', '$588,750');
  await page.getByLabel('Baseline').selectOption('One FTE in kind: Testers');
  await expect(
    besideTable(page).getByRole('row', { name: /^Funding gap, expected/ }),
  ).toContainText('+$300,000');
  await mark(page).getByRole('button', { name: 'Back to current plan' }).click();
  await expect(mark(page)).toHaveCount(0);

  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-pack-')), 'pack.md');
  await answerDialogs(app, 0, path);
  await clickMenu(app, 'exportMarkdown');
  await expect
    .poll(() => readFileSync(path, { encoding: 'utf8', flag: 'a+' }))
    .toContain(
      '| One FTE in kind: Testers | $2,700,000 | $55,000 | $0 | $513,750 | 5 | 3 | −$300,000 |',
    );
  const pack = await packOf({ app, page });
  const testers = 'One FTE in kind: Testers $2,700,000 $55,000 $0 $513,750 5 3 −$300,000';
  const dues = 'Promoter dues 588,750 $2,700,000 $0 $0 $588,750 5 3 −$355,000';
  for (const row of [testers, dues]) expect(pack).toContain(row);
});

test('T3: half the members do not renew; adopted, the pack gives 3 seats and 1,530,000', async ({
  launch,
}) => {
  const { page, app } = await opened(() => launch({ now }));
  await addReadyMade(page, 'Half do not renew');
  await page.getByRole('button', { name: 'Adopt…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Adopt/ })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await go(page, 'Contributions');
  await expect(figure(page, 'Funding gap, 2012: $1,530,000')).toBeVisible();
  const pack = await packOf({ app, page });
  expect(pack).toContain('Board seats 3 authorized; 3 seats in office, 0 directors recorded');
  expect(pack).toContain('Quorum 2 (more than 1/2 of 3 seats authorized)');
  expect(pack).toContain('Funding gap, expected $1,530,000, excludes 1 unknown');
  expect(pack).toContain('Cash receipts = $1,170,000');
  expect(pack).toContain('Fully funded 0%');
});

test('built by editing inside it on two pages, while the plan stays as it is', async ({
  launch,
}) => {
  const { page } = await opened(() => launch({ now }));
  await addBlank(page, 'Fewer testers, a Promoter leaves');
  await workIn(page, 'Fewer testers, a Promoter leaves');
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  for (const key of ['2', 'Tab', 'ArrowRight', '3', 'Enter']) await page.keyboard.press(key);
  await expect(cellOf(main, 'Total, 2012', 'likely')).toHaveText('$2,400,000');
  await go(page, 'Members');
  await page.getByRole('grid', { name: 'Roll' }).getByRole('rowheader', { name: 'Cray' }).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Record departure…' }).click();
  await page.getByLabel('Last day of membership').fill('2011-12-31');
  await page.getByRole('button', { name: 'Record departure' }).click();
  await expect(figure(page, 'Members on Jan 31, 2012: 3')).toBeVisible();

  await mark(page).getByRole('button', { name: 'Its changes' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Testers' })).toContainText(
    'Set the FTE of the cost line “Testers” to 2–3, likely 2.5 (was 3–4)',
  );
  await showBeside(page, 'Fewer testers, a Promoter leaves');
  await beside(page, 'Cost, likely', '$2,700,000', '$2,400,000');
  await beside(page, 'Funding gap, expected', '$355,000', '$555,000');
  await beside(page, 'Board seats', '5', '4');
  await beside(page, 'Quorum', '3', '3');

  await page.keyboard.press('Control+Shift+L');
  await expect(mark(page)).toHaveCount(0);
  await go(page, 'Members');
  await expect(figure(page, 'Members on Jan 31, 2012: 4')).toBeVisible();
});

test('adopted in part, the rest stays; undone, both are back', async ({ launch }) => {
  const { page } = await opened(() => launch({ now }));
  await addReadyMade(page, 'Half do not renew');
  await showBeside(page, 'Half do not renew');
  await beside(page, 'Funding gap, expected', '$355,000', '$1,530,000');
  await beside(page, 'Cash receipts', '$2,345,000', '$1,170,000');
  await page.getByRole('button', { name: 'Adopt…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^All 4/).uncheck();
  await dialog.getByLabel(/“Adopter” to 3/).check();
  await expect(
    dialog.getByRole('region', { name: 'Impact' }).getByRole('row', { name: /^Cash receipts/ }),
  ).toContainText('$2,195,000');
  await dialog.getByRole('button', { name: 'Adopt 1 of 4' }).click();
  await expect(dialog).toHaveCount(0);
  await beside(page, 'Cash receipts', '$2,195,000', '$1,170,000');
  await expect(page.getByRole('row', { name: /Half do not renew/ }).first()).toContainText(
    '3 changes',
  );
  await page
    .getByRole('button', {
      name: 'Undo: Adopted 1 of 4 changes of the scenario “Half do not renew”',
    })
    .click();
  await beside(page, 'Cash receipts', '$2,345,000', '$1,170,000');
  await expect(page.getByRole('row', { name: /Half do not renew/ }).first()).toContainText(
    '4 changes',
  );
});

test('a change that no longer applies is shown with the reason, and never dropped', async ({
  launch,
}) => {
  const { page } = await opened(() => launch({ now }));
  await addReadyMade(page, 'One more FTE in kind');
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'name').click();
  await page.keyboard.press('Control+Delete');
  await expect(cellOf(main, 'Testers', 'name')).toHaveCount(0);
  await go(page, 'Scenarios');
  const row = page.getByRole('row', { name: /One FTE in kind: Testers/ }).first();
  await expect(row).toContainText('1 change1 no longer applies');
  await expect(page.getByRole('listitem').filter({ hasText: 'no longer applies' })).toContainText(
    'In-kind people are counted in FTE, against the staff line they offset.',
  );
  await page.getByRole('button', { name: 'Adopt…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toBeDisabled();
  await dialog.getByRole('button', { name: /^Adopt/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('No change is selected.');
});

test('the list fits where nothing is known and changes no longer apply, and an unknown gap is like none', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await cellOf(await openCost(page), 'Testers', 'fteLow').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('The total excludes 8 unknown')).toBeVisible();
  await go(page, 'Scenarios');
  const list = page.getByRole('table', { name: 'Scenarios', exact: true });
  await expect(list.getByText('1 no longer applies').first()).toBeVisible();
  const { isScrolled, broken } = await list.evaluate((table) => {
    const names = [...table.querySelectorAll('.scenario-name')];
    const around = [table.parentElement, table.closest('.scenario-list')];
    const linesOf = (text: Node, at: number, word: string) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    };
    const wordsOf = (name: Element) => {
      const text = name.firstChild;
      const words = [...(name.textContent ?? '').matchAll(/\S+/g)];
      return text ? words.filter((one) => linesOf(text, one.index, one[0]) > 1) : [];
    };
    return {
      isScrolled: around.some((one) => one !== null && one.scrollWidth > one.clientWidth),
      broken: names.flatMap(wordsOf).map(([word]) => word),
    };
  });
  expect(isScrolled).toBe(false);
  expect(broken).toEqual([]);
  await expect(list.getByRole('cell').filter({ hasText: /^unknown$/ })).toHaveCount(3);
});
