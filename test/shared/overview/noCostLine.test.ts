// A plan without a cost line: what it costs is not known yet, so that nothing says there is no gap.

import { expect, test } from 'vitest';
import { cashYears, firstShort } from '../../../shared/cash/figures/years.ts';
import { coverFigures } from '../../../shared/contributions/consequences.ts';
import { whyUnknown } from '../../../shared/cost/words.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { Calculator } from '../../../shared/export/workbook/calculator.ts';
import { workbookOf } from '../../../shared/export/workbook/workbook.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { answerFor } from '../../../shared/risk/figures/answer.ts';
import { comparisonOf } from '../../../shared/scenarios/figures/compare.ts';
import { sidesOf } from '../../../shared/scenarios/figures/sides.ts';
import { closing, leversOf } from '../../../shared/solver/figures/close.ts';
import { aMember, anActivity, aPlan, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { history } from '../../fixtures/historyMark.ts';
import { rowsOf } from '../../fixtures/tableRows.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, view: 'expected', end: 'likely' };
const { year, end, view } = settings;

/** Members who pay, and an activity that no line stands in yet. */
const plan = aPlan(
  { type: 'members/addTier', entity: aTier(), at: null },
  { type: 'members/addMember', entity: aMember(), at: null },
  { type: 'cost/addActivity', entity: anActivity(), at: null },
);

test('why it is unknown is said as on the overview', () => {
  expect(whyUnknown(plan.cost, year)).toBe('The cost model has no figures yet.');
  expect(overviewOf(plan, settings)).toMatchObject({ cost: null, chosen: { isKnown: false } });
  expect(whyUnknown(openSfsPlan().cost, year)).toBeNull();
});

test('each figure that rests on the cost is unknown', () => {
  const cost = { feature: 'cost', year, end } as const;
  expect(explain(plan, { ...cost, figure: 'total' }).value).toBe('unknown');
  expect(explain(plan, { ...cost, figure: 'fte' }).value).toBe('unknown');
  for (const figure of ['gap', 'covered', 'inKind', 'inCash', 'surplus'] as const) {
    const { value } = explain(plan, { feature: 'contributions', figure, year, end, view });
    expect([figure, value]).toEqual([figure, 'unknown']);
  }
  const [receipts, ...others] = coverFigures(plan, settings).map(([, value]) => value);
  expect(receipts).toMatch(/^\$[1-9]/);
  expect(others).toEqual(['unknown', 'unknown']);
  expect(answerFor(plan, year, view)?.covered ?? null).toBeNull();
});

test('no lever closes its gap, and a comparison has neither cost nor gap', () => {
  const aim = { year, view, end, confidence: null };
  expect(leversOf(plan).length).toBeGreaterThan(0);
  for (const lever of leversOf(plan)) {
    const answer = closing(plan, lever, aim);
    expect(answer.ok ? null : answer.no.why).toBe('The cost model has no figures yet.');
  }
  const groups = comparisonOf(sidesOf(plan, []), settings);
  const rows = new Map(groups.flatMap(({ rows: some }) => some).map((row) => [row.key, row]));
  for (const key of ['cost-low', 'fte', 'gap-expected-likely', 'surplus']) {
    expect([key, rows.get(key)?.cells[0]?.text]).toEqual([key, 'unknown']);
  }
});

test('the cash that pays the whole cost is unknown at the end of its first year', () => {
  const years = cashYears(plan, { view, end, outflow: 'cost' });
  expect(firstShort(years).unknown?.year).toBe(years[0]?.year);
  const committed = cashYears(plan, { view, end, outflow: 'committed' });
  expect(firstShort(committed).unknown).toBeNull();
});

test('pack, tables and workbook have no amount for it', () => {
  const { sections } = reportOf(plan, settings, history);
  const tables = sections.flatMap(({ tables: some }) => some);
  const gap = tables.find(({ title }) => title.startsWith('Funding gap, 2012'));
  expect(gap?.note).toContain('The cost model has no figures yet.');
  expect(new Set(gap?.rows.flatMap((row) => row.slice(1)))).toEqual(new Set(['unknown']));
  const csv = rowsOf(plan, 'still-to-find');
  expect(csv.length).toBeGreaterThan(0);
  for (const row of csv) expect(row['Funding gap likely']).toBeNull();
  const summary = new Calculator(workbookOf(plan, settings.asOf)).rows('Summary');
  const figures = summary.filter(([first]) => typeof first === 'number');
  expect(figures.length).toBeGreaterThan(10);
  for (const row of figures) {
    expect([row[1], new Set(row.slice(3, 9))]).toEqual([row[1], new Set(['unknown'])]);
  }
});
