// The cost model on the real application: typed, pasted, calibrated, long, and from nothing.
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { cellOf, gridIn, openCost, rowOf } from './costSteps.ts';
import { expect, test } from './launch.ts';

const now = '2012-01-31T12:00:00Z';

async function expectRow(main: Locator, name: string, ...amounts: readonly string[]) {
  const cells = (['low', 'likely', 'high'] as const).map((end) => cellOf(main, name, end));
  for (const [index, cell] of cells.entries()) await expect(cell).toHaveText(amounts[index] ?? '');
}

const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

/** A real paste: the clipboard of the system, and the key. */
async function paste(page: Page, app: ElectronApplication, text: string) {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

test('the testers change by keyboard, and every sum follows', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await expectRow(main, 'Total, 2012', '$2,400,000', '$2,700,000', '$3,000,000');
  await cellOf(main, 'Testers', 'fteLow').click();
  for (const key of ['2', 'Tab', 'ArrowRight', '3', 'Enter']) await page.keyboard.press(key);
  await expectRow(main, 'Testers', '$600,000', '$750,000', '$900,000');
  await expectRow(main, 'Testing', '$600,000', '$750,000', '$900,000');
  await expectRow(main, 'Total, 2012', '$2,100,000', '$2,400,000', '$2,700,000');
  await expect(main).toContainText('The calibration is off by −$300,000.');
  await expect(undoButton(page)).toHaveAccessibleName(
    /^Undo: Set the FTE of the cost line “Testers”/,
  );
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectRow(main, 'Total, 2012', '$2,400,000', '$2,700,000', '$3,000,000');
});

/** From now on: what is changed in the grid, by the names of its rows; the grid itself is a row without one. */
async function watchChanges(grid: Locator): Promise<() => Promise<string[]>> {
  const changed = await grid.evaluateHandle((element) => {
    const names = new Set<string>();
    const nameOf = (node: Node) => {
      const at = node instanceof Element ? node : node.parentElement;
      const row = at?.closest('[role=row]');
      return row?.querySelector('[role=rowheader]')?.textContent ?? '';
    };
    const seen = (records: readonly MutationRecord[]) => {
      for (const { target } of records) names.add(nameOf(target));
    };
    const observer = new MutationObserver(seen);
    observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return { names, observer, seen };
  });
  return () =>
    changed.evaluate(({ names, observer, seen }) => {
      seen(observer.takeRecords());
      return [...names].toSorted();
    });
}

test('a number with other decimals redraws its line and its sums, and leaves the columns', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  await expect(cellOf(main, 'Total, 2012', 'fteLikely')).toHaveText('6.75');
  const changed = await watchChanges(gridIn(main));
  for (const key of ['3', '.', '2', '5', 'Tab']) await page.keyboard.press(key);
  await expect(cellOf(main, 'Total, 2012', 'fteLikely')).toHaveText('6.875');
  expect(await changed()).toEqual(['Testers', 'Testing', 'Total, 2012']);
});

test('a low end above the high one is refused in its cell, with the way out', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'fteLow').click();
  for (const key of ['9', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('alert')).toContainText('raise “FTE, high” first');
  await page.keyboard.press('Escape');
  await expect(cellOf(main, 'Testers', 'fteLow')).toHaveText('3');
});

test('a block from a spreadsheet is pasted and undone as one', async ({ launch }) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Gatekeeper', 'fteLow').click();
  await paste(page, app, '2\t2.5\t3\n\n\n');
  await expectRow(main, 'Gatekeeper', '$600,000', '$750,000', '$900,000');
  await cellOf(main, 'Testers', 'name').click();
  await paste(
    page,
    app,
    'Testers\t1\t\t2\nTriage\t0.5\t\t0.5\nTest lab\t\t\t\t$40,000\t\t$60,000\n',
  );
  await expectRow(main, 'Testing', '$490,000', '$650,000', '$810,000');
  await expect(undoButton(page)).toHaveAccessibleName(
    'Undo: Pasted 12 cells into the cost model and added 2 cost lines',
  );
  await page.keyboard.press('Control+z');
  await expectRow(main, 'Testing', '$900,000', '$1,050,000', '$1,200,000');
  await expect(rowOf(main, 'Triage')).toHaveCount(0);
});

test('what cannot be pasted is told cell by cell, and all else goes in', async ({ launch }) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'name').click();
  const header = 'Line\tFTE low\tFTE likely\tFTE high';
  const rows = Array.from({ length: 12 }, (_, at) => `Lab ${at + 1}\t1 – 2`).join('\n');
  await paste(page, app, `${header}\nTesters\t1.200\n${rows}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('“1.200” It can be read in two ways. Type 1200 or 1.20.');
  await dialog.getByRole('button', { name: 'Paste the other 25 cells' }).click();
  const told = page.getByRole('status').filter({ hasText: 'Pasted 25 cells' });
  await expect(told).toContainText('and added 12 cost lines');
  await expect(told).toContainText('The first row was used as the header.');
  await expect(rowOf(main, 'Lab 1').getByRole('rowheader')).toBeFocused();
  await expect(rowOf(main, 'Lab 1')).toBeInViewport();
  await expect(cellOf(main, 'Lab 1', 'fteHigh')).toHaveText('2');
  await expect(cellOf(main, 'Testers', 'fteLow')).toHaveText('3');
  await page.keyboard.press('Control+z');
  await expect(rowOf(main, 'Lab 1')).toHaveCount(0);
});

test('a cell that takes no text says why', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Equipment', 'fteLow').click();
  await page.keyboard.press('2');
  await expect(page.getByRole('alert')).toContainText('A fixed cost line has no FTE.');
});

test('a name that is there already is asked about, also in the grid', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testing', 'name').click();
  await page.keyboard.type('release  MANAGEMENT');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('“release MANAGEMENT” is already an activity.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Escape');
  await expect(rowOf(main, 'Testing')).toHaveCount(1);
});

test('a block goes to a spreadsheet and comes back changed', async ({ launch }) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'name').click();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c']) {
    await page.keyboard.press(key);
  }
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('Testers');
  const [name, low, likely, high] = (await copied()).trimEnd().split('\t');
  expect([name, low, high]).toEqual(['Testers', '3', '4']);
  await paste(page, app, `${[name, low, likely, high].join('\t')}\n`);
  await expectRow(main, 'Total, 2012', '$2,400,000', '$2,700,000', '$3,000,000');
  await paste(page, app, `${[name, '2', '2.5', '3'].join('\t')}\n`);
  await expectRow(main, 'Testers', '$600,000', '$750,000', '$900,000');
  await expectRow(main, 'Total, 2012', '$2,100,000', '$2,400,000', '$2,700,000');
});

test('a copied name that reads like a formula runs in no spreadsheet, and comes back as it was', async ({
  launch,
}) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  const name = '=HYPERLINK("https://example.org","-")';
  const draft = main.getByRole('textbox');
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await cellOf(main, 'Testers', 'name').click();
  await page.keyboard.press('F2');
  await draft.fill(name);
  await page.keyboard.press('Enter');
  await cellOf(main, name, 'name').click();
  await page.keyboard.press('Control+c');
  await expect.poll(copied).toContain(`'=HYPERLINK`);
  await cellOf(main, 'Gatekeeper', 'name').click();
  await page.keyboard.press('F2');
  await draft.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(draft).toHaveValue(name);
  await page.keyboard.press('Escape');
  await cellOf(main, name, 'name').click();
  await page.keyboard.press('F2');
  await draft.fill('Another name');
  await page.keyboard.press('Enter');
  await cellOf(main, 'Another name', 'name').click();
  await page.keyboard.press('Control+v');
  await expect(cellOf(main, name, 'name')).toHaveText(name);
});

test('reading A comes out of a calibration to the cent', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await main.getByRole('button', { name: 'Calibrate…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calibrate' });
  const outcome = dialog.getByRole('region', { name: 'Result' });
  await expect(outcome).toContainText('$3,000,000 − $2,475,000 of other lines');
  await dialog.getByLabel('Solve for').selectOption('both');
  await dialog.getByLabel('Share of the cost per FTE').fill('100%');
  await page.keyboard.press('Tab');
  await expect(outcome).toContainText('($3,000,000 − $150,000 of other lines) / 7.75 FTE');
  await expect(outcome).toContainText('$2,632,258.06');
  await dialog.getByRole('button', { name: 'Calibrate' }).click();
  await expect(dialog).toHaveCount(0);
  await expectRow(main, 'Total, 2012', '$2,264,516.13', '$2,632,258.06', '$3,000,000');
  await expect(
    main.getByRole('button', { name: /Loaded cost per FTE: \$367,741\.94/ }),
  ).toBeVisible();
  await expect(main).toContainText('not meaningful: calibrated to this total');
});

test('a calibration that cannot be is refused before it is made', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await main.getByRole('button', { name: 'Calibrate…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Calibrate' });
  await dialog.getByLabel('Target', { exact: true }).fill('1m');
  await page.keyboard.press('Tab');
  await expect(dialog).toContainText('already cost $1,475,000 more than $1,000,000');
});

test('five hundred pasted lines scroll, and are edited at the far end', async ({ launch }) => {
  const { page, app } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Total, 2012', 'name').click();
  const lines = Array.from({ length: 500 }, (_, at) => `Part ${at + 1}\t\t\t\t1000\t\t3000`);
  await paste(page, app, lines.join('\n'));
  await expectRow(main, 'Total, 2012', '$2,900,000', '$3,700,000', '$4,500,000');
  await expect(gridIn(main)).toHaveAttribute('aria-rowcount', '516');
  expect(await gridIn(main).getByRole('row').count()).toBeLessThan(100);
  await page.keyboard.press('Control+End');
  for (const key of ['ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
  for (const key of ['5', 'k', 'Enter']) await page.keyboard.press(key);
  await expectRow(main, 'Part 500', '$1,000', '$3,000', '$5,000');
  await expectRow(main, 'Total, 2012', '$2,900,000', '$3,701,000', '$4,502,000');
  await page.keyboard.press('Control+Home');
  await expect(cellOf(main, 'Gatekeeping', 'name')).toBeFocused();
});

test('an empty plan begins with a line and its activity, in one step', async ({ launch }) => {
  const { page } = await launch({ now });
  await openCost(page);
  await page.evaluate(() => window.treekeeper.ask.startWorkspace('empty'));
  await page.reload();
  const main = await openCost(page);
  await expect(main).toContainText('No costs yet');
  await main.getByRole('button', { name: 'Add cost line' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add cost line' });
  await dialog.getByLabel('Activity').fill('Testing');
  await dialog.getByLabel('Name').fill('Testers');
  await page.keyboard.press('Enter');
  await expectRow(main, 'Testing', 'unknown', 'unknown', 'unknown');
  await expect(main).toContainText('The total excludes 1 unknown: Testers.');
  await page.keyboard.press('Control+z');
  await expect(main).toContainText('No costs yet');
});

test('rows are added, copied, moved and removed without a mouse', async ({ launch }) => {
  const { page } = await launch({ now });
  const main = await openCost(page);
  await cellOf(main, 'Testers', 'name').click();
  await page.keyboard.press('Control+Enter');
  await expect(cellOf(main, 'New cost line', 'name')).toBeFocused();
  await page.keyboard.type('Triage');
  await page.keyboard.press('Enter');
  await cellOf(main, 'Triage', 'name').click();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Moved “Triage” to “Gatekeeping”');
  await page.keyboard.press('Control+Shift+D');
  await expect(cellOf(main, 'Triage, copy', 'name')).toBeFocused();
  await page.keyboard.press('Control+Delete');
  await expect(rowOf(main, 'Triage, copy')).toHaveCount(0);
  await cellOf(main, 'Gatekeeping', 'name').click();
  await page.keyboard.press('Control+Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    '3 cost lines (“Gatekeeper”, “Branch management and latent bugs”',
  );
  await page.keyboard.press('Escape');
  await expect(cellOf(main, 'Gatekeeping', 'name')).toBeFocused();
});
