// A year outside the plan: no table of it says a cost, what covers it, or a gap.
import { expect, test } from 'vitest';
import '../../../shared/registry/rules.ts';
import { aboutText } from '../../../electron/output/historyMark.ts';
import { markdownOf } from '../../../shared/export/markdown.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import { tableFor, tableNamed } from '../../../shared/kernel/reports.ts';
import { giversOf } from '../../../shared/principles/figures/givers.ts';
import { money } from '../../../shared/values/money.ts';
import { aPledge, applied, openSfsPlan, testersInKind } from '../../fixtures/builders.ts';
import { history } from '../../fixtures/historyMark.ts';

const plan = openSfsPlan();
const view = { year: 2050, asOf: '2012-01-31' };
const why = '2050 is outside the plan, which covers 2012–2014.';

/** The cells of some columns, of every row. */
function cellsOf(name: string, columns: RegExp, year = 2050) {
  const { header, rows } = tableFor(tableNamed(name), plan, { ...view, year });
  const places = header.flatMap((title, at) => (columns.test(title) ? [at] : []));
  expect(places.length).toBeGreaterThan(0);
  return rows.flatMap((cells) => places.map((at) => cells[at]));
}

test.each([
  ['cover', /^(Need|People|Other kind|Restricted|Unrestricted|Funded|Gap|Excess|Carried forward)/],
  ['still-to-find', /gap|find|surplus/i],
  ['cost-lines', /^(Cost (low|likely|high)|Occurs)/],
  ['shares', /share/i],
  ['scenarios', /^(Cost, |FTE, |Funded, |Funding gap, |Surplus)/],
  ['inputs', /^Cost at|^Cash left/],
])('the table “%s” leaves them blank', (name, columns) => {
  expect(new Set(cellsOf(name, columns))).toEqual(new Set([null]));
  expect(cellsOf(name, columns, 2012).some((cell) => cell !== null)).toBe(true);
});

test('no explanation of the cost, or of what funds it, has a figure of that year', () => {
  const gift = aPledge({ kind: 'cash', firstYear: 2050, lastYear: 2050, amount: money(1_000) });
  const given = applied(
    plan,
    {
      type: 'contributions/addPledge',
      entity: testersInKind(1, { firstYear: 2012, lastYear: 2050 }),
      at: null,
    },
    { type: 'contributions/addPledge', entity: gift, at: null },
  );
  const at = { year: 2050, end: 'likely' } as const;
  const cost = { ...at, feature: 'cost' } as const;
  const funding = { ...at, feature: 'contributions', view: 'everything' } as const;
  const explained = [
    ...(['total', 'fte', 'left'] as const).map((figure) => ({ ...cost, figure })),
    ...given.cost.activities.map(({ id }) => ({
      ...cost,
      figure: 'activity' as const,
      entity: id,
    })),
    ...given.cost.lines.map(({ id }) => ({ ...cost, figure: 'line' as const, entity: id })),
    ...(['gap', 'covered', 'offered', 'inKind', 'stranded'] as const).map((figure) => ({
      ...funding,
      figure,
    })),
    { ...funding, figure: 'pledge' as const, entity: 'pledge-testers' },
  ].map((address) => explain(given, address));
  expect(new Set(explained.map(({ value }) => value))).toEqual(new Set(['unknown']));
  expect(explained.filter(({ rule }) => rule.startsWith(why)).length).toBeGreaterThan(10);
  const givers = (year: number) =>
    giversOf(given, { year, asOf: view.asOf, end: 'likely', view: 'everything' }).givers;
  expect(givers(2050)).toEqual([]);
  expect(givers(2012).length).toBeGreaterThan(0);
});

test('no principle is shown by a cost of that year', () => {
  const { rows } = tableFor(tableNamed('approach'), plan, view);
  const shown = rows.flat().map((cell) => JSON.stringify(cell));
  expect(shown.filter((cell) => /% of \$|largest \d/.test(cell))).toEqual([]);
});

test('the basis of what covers them is unknown', () => {
  expect(new Set(cellsOf('cover', /^Basis/))).toEqual(new Set(['unknown']));
});

test('the note beside the tables says why', async () => {
  const reached = { seq: 17, head: '0'.repeat(64) };
  expect(await aboutText(plan, view, reached)).toContain(why);
  expect(await aboutText(plan, { ...view, year: 2012 }, reached)).not.toContain('outside');
});

test('the pack has no cost, funding or gap of that year in a table', () => {
  const settings = { ...view, end: 'likely', view: 'expected' } as const;
  const report = reportOf(plan, settings, history);
  const tables = report.sections.flatMap((section) => section.tables);
  for (const start of ['Funding by activity, 2050', 'Cost lines, 2050', 'Funding gap, 2050']) {
    const found = tables.filter(({ title }) => title.startsWith(start));
    expect(found.length, start).toBeGreaterThan(0);
    for (const { rows, note } of found) {
      expect(note).toContain(why);
      expect(rows.flat().filter((cell) => cell.startsWith('$'))).toEqual([]);
    }
  }
  expect(markdownOf(report)).toContain(why);
});
