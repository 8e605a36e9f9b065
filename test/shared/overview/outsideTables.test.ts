// A year outside the plan: no table of it says a cost, what covers it, or a gap.
import { expect, test } from 'vitest';
import '../../../shared/registry/rules.ts';
import { aboutText } from '../../../electron/output/historyMark.ts';
import { markdownOf } from '../../../shared/export/markdown.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { tableFor, tableNamed } from '../../../shared/kernel/reports.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
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
