// Unknown is never zero: what no cost line says, no page, table, pack or workbook says as $0 or 100%.

import { describe, expect, test } from 'vitest';
import { cashYears } from '../../../shared/cash/figures/years.ts';
import { coverFigures } from '../../../shared/contributions/consequences.ts';
import { closingDues } from '../../../shared/contributions/figures/closingDues.ts';
import { costOfYear } from '../../../shared/cost/figures/costs.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { Calculator } from '../../../shared/export/workbook/calculator.ts';
import { workbookOf } from '../../../shared/export/workbook/workbook.ts';
import { boardSummary } from '../../../shared/governance/figures/summary.ts';
import type { FigureAddress } from '../../../shared/kernel/address.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { answerFacts } from '../../../shared/overview/reports/answer.ts';
import { principlesOf } from '../../../shared/principles/figures/principles.ts';
import { answerFor } from '../../../shared/risk/figures/answer.ts';
import { noInputsText } from '../../../shared/risk/words.ts';
import { sideChances } from '../../../shared/scenarios/figures/chances.ts';
import { comparisonOf } from '../../../shared/scenarios/figures/compare.ts';
import { sidesOf } from '../../../shared/scenarios/figures/sides.ts';
import { closing, leversOf } from '../../../shared/solver/figures/close.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { history } from '../../fixtures/historyMark.ts';
import { rowsOf } from '../../fixtures/tableRows.ts';

const settings: ViewSettings = {
  asOf: '2012-01-31',
  year: 2012,
  view: 'expected',
  end: 'likely',
};

/** As where every cell of the cost grid is selected and deleted. */
function allUnknown(plan: Plan): Plan {
  const cleared = plan.cost.lines.map(
    ({ id, kind }): Change => ({
      type: 'cost/setLine',
      id,
      set: kind === 'staff' ? { fte: null } : { amount: null },
    }),
  );
  return applied(plan, ...cleared);
}

const example = openSfsPlan();
const nothingKnown = allUnknown(example);

const { year, end, view } = settings;
const restsOnCost: readonly FigureAddress[] = [
  { feature: 'cost', figure: 'total', year, end },
  { feature: 'cost', figure: 'left', year, end },
  { feature: 'cost', figure: 'fte', year, end },
  ...(['gap', 'covered', 'inKind', 'inCash', 'surplus', 'stranded', 'carried'] as const).map(
    (figure) => ({ feature: 'contributions' as const, figure, year, end, view }),
  ),
  { feature: 'uncertainty', figure: 'covered', year, view },
  { feature: 'uncertainty', figure: 'under', year, view },
  { feature: 'uncertainty', figure: 'mean', output: 'cost', year, view },
  { feature: 'uncertainty', figure: 'percentile', output: 'gap', share: 0.8, year, view },
];

describe('with every cost unknown', () => {
  test('its uncertain inputs are not called none without a word of the unknown ones', () => {
    const { unknown } = costOfYear(nothingKnown.cost, year).total;
    expect(noInputsText(nothingKnown, year)).toBe(
      `No known input is uncertain, and ${unknown} costs are unknown.`,
    );
  });

  test('each figure that rests on the cost is unknown, and says why', () => {
    for (const address of restsOnCost) {
      expect([address, explain(nothingKnown, address).value]).toEqual([address, 'unknown']);
    }
    const chance = explain(nothingKnown, {
      feature: 'uncertainty',
      figure: 'covered',
      year,
      view,
    });
    expect(chance.rule).toBe(
      `All ${example.cost.lines.length} cost lines of 2012 are unknown, and unknown is not zero.`,
    );
  });

  test('the overview has no cost and no way to close the gap, and cannot answer', () => {
    const overview = overviewOf(nothingKnown, settings);
    expect(overview.cost).toBeNull();
    expect(overview.chosen.isKnown).toBe(false);
    expect(overview.closing).toBeNull();
    expect(overview.answer).toContain('there is no answer yet');
    expect(
      coverFigures(nothingKnown, settings)
        .slice(1)
        .map(([, value]) => value),
    ).toEqual(['unknown', 'unknown']);
  });

  test('there is no chance, in the plan or in a scenario', () => {
    expect(answerFor(nothingKnown, 2012, 'expected')).toMatchObject({
      isKnown: false,
      covered: null,
      under: null,
    });
    const sides = [{ scenario: null, plan: nothingKnown }];
    expect(sideChances(sides, 2012, 'expected')).toEqual([
      { scenario: null, covered: null, under: null },
    ]);
  });

  test('no lever closes a gap that nobody knows', () => {
    const aim = { year: 2012, view: 'expected', end: 'likely', confidence: null } as const;
    for (const lever of leversOf(nothingKnown)) {
      expect(closing(nothingKnown, lever, aim).ok).toBe(false);
    }
    expect(closingDues(nothingKnown, 'tier-promoter', 2012, 'likely', 'expected').ok).toBe(false);
  });

  test('scenarios compare no cost, gap or surplus with it', () => {
    const groups = comparisonOf(sidesOf(nothingKnown, []), settings);
    const rows = new Map(groups.flatMap(({ rows: some }) => some).map((row) => [row.key, row]));
    for (const key of ['cost-low', 'fte', 'gap-expected-likely', 'covered-expected-likely']) {
      expect([key, rows.get(key)?.cells[0]?.text]).toEqual([key, 'unknown']);
    }
    expect(rows.get('surplus')?.cells[0]?.text).toBe('unknown');
    expect(rows.get('receipts')?.cells[0]?.text).toBe('$2,345,000');
  });

  test('the cash of a year that pays the whole cost is unknown at its end, and later', () => {
    const years = cashYears(nothingKnown, { view, end, outflow: 'cost' });
    expect(years.map(({ isOpeningKnown }) => isOpeningKnown)).toEqual([true, false, false]);
    expect(years.some(({ isCostKnown }) => isCostKnown)).toBe(false);
    const address = { feature: 'cash', figure: 'year', part: 'closing', year: 2012 } as const;
    expect(explain(nothingKnown, { ...address, view, end, outflow: 'cost' }).value).toBe('unknown');
  });

  test('the board pack has no $0 and no 100% for what rests on the cost', () => {
    const board = boardSummary(nothingKnown, settings.asOf);
    const facts = answerFacts(nothingKnown, overviewOf(nothingKnown, settings), board);
    expect(facts.slice(0, 6)).toEqual(
      [
        'Cost of the model, low to high',
        'Cost of the model, likely',
        'Funded by what is committed',
        'Funded by what is expected',
        'Funding gap, committed only',
        'Funding gap, expected',
      ].map((label) => ({ label, value: 'unknown' })),
    );
    const { sections } = reportOf(nothingKnown, settings, history);
    const tables = sections.flatMap(({ tables: some }) => some);
    const rows = (title: string) =>
      tables.find((table) => table.title.startsWith(title))?.rows.map((row) => row.slice(1)) ?? [];
    expect(new Set(rows('Funding gap, 2012').flat())).toEqual(new Set(['unknown']));
    expect(new Set(rows('Possible outcomes').flat())).toEqual(new Set(['unknown']));
    expect(new Set(rows('Likelihood').flat())).toEqual(new Set(['unknown']));
    const cover = rows('Funding by activity').at(-1);
    expect(cover).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('the tables leave the cells empty', () => {
    for (const row of rowsOf(nothingKnown, 'still-to-find')) {
      expect(row['Funding gap likely']).toBeNull();
      expect(row['Surplus at likely']).toBeNull();
    }
    for (const row of rowsOf(nothingKnown, 'chances')) {
      expect(row['Chance of being fully funded']).toBeNull();
      expect(row.Mean).toBeNull();
      expect(row['Unknown lines left out']).toBe(example.cost.lines.length);
    }
    for (const row of rowsOf(nothingKnown, 'shares')) expect(row['Equal share']).toBeNull();
  });

  test('the workbook works out unknown where its lines are', () => {
    const rows = new Calculator(workbookOf(nothingKnown, settings.asOf)).rows('Summary');
    const figures = rows.filter(([first]) => typeof first === 'number');
    expect(figures.length).toBeGreaterThan(10);
    for (const row of figures) {
      expect([row[1], new Set(row.slice(3, 9))]).toEqual([row[1], new Set(['unknown'])]);
    }
  });

  test('no principle is shown by a cost that nobody knows', () => {
    const facts = principlesOf(nothingKnown, settings).flatMap((one) => one.facts);
    const states = facts.filter(({ page }) => page === 'cost').map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['quality-paid', 'missing'],
      ['resources-covered', 'missing'],
      ['resources-committed', 'missing'],
      ['support-years', 'missing'],
    ]);
  });
});

describe('with one cost unknown', () => {
  const one = 'excludes 1 unknown';

  test('each figure that rests on the cost says that it leaves it out', () => {
    const amounts = restsOnCost.filter(
      ({ feature, figure }) => feature !== 'uncertainty' && figure !== 'fte',
    );
    for (const address of amounts) {
      expect([address, explain(example, address).value]).toEqual([
        address,
        expect.stringContaining(one),
      ]);
    }
    for (const address of restsOnCost.filter(({ feature }) => feature === 'uncertainty')) {
      expect(explain(example, address).rule).toContain('1 cost is unknown and left out.');
    }
  });

  test('so does each table of the board pack that rests on it', () => {
    const { sections } = reportOf(example, settings, history);
    const notes = new Map(
      sections.flatMap(({ tables }) => tables).map(({ title, note }) => [title, note ?? '']),
    );
    for (const title of [
      'Funding gap, 2012',
      'Likelihood, 2012, expected',
      'Comparison of scenarios, 2012, expected, likely cost',
    ]) {
      expect([title, notes.get(title)]).toEqual([title, expect.stringMatching(/unknown/i)]);
    }
  });

  test('people in kind on a line of unknown FTE leave the total of FTE unknown', () => {
    const lines = example.cost.lines.filter(({ kind }) => kind === 'staff');
    const clear = ({ id }: { readonly id: string }): Change => ({
      type: 'cost/setLine',
      id,
      set: { fte: null },
    });
    const [first, ...others] = lines.map(clear);
    if (!first) throw new Error('The example has no staff line.');
    const fte = { feature: 'cost', figure: 'fte', year, end } as const;
    expect(explain(applied(example, first), fte).value).toMatch(/FTE, excludes \d+ unknown$/);
    expect(explain(applied(example, first, ...others), fte).value).toBe('unknown');
  });
});

describe('a year outside the plan', () => {
  const beyond: ViewSettings = { ...settings, asOf: '2026-11-30', year: 2026 };
  const why = '2026 is outside the plan, which covers 2012–2014.';

  test('the overview says so, and has no gap', () => {
    const overview = overviewOf(example, beyond);
    expect(overview.answer).toBe(`${why} So there is no answer yet. Choose a year of the plan.`);
    expect(overview.cost).toBeNull();
  });

  test('the board pack says so, on its first page and beside its tables', () => {
    const report = reportOf(example, beyond, history);
    expect(report.answer).toContain(why);
    const tables = report.sections.flatMap(({ tables: some }) => some);
    for (const title of ['Funding gap, 2026', 'Likelihood, 2026']) {
      expect(tables.find((table) => table.title.startsWith(title))?.note).toContain(why);
    }
  });

  test('risk has no chance of it', () => {
    expect(answerFor(example, 2026, 'expected')?.covered).toBeNull();
    const address = { feature: 'uncertainty', figure: 'covered', year: 2026, view } as const;
    expect(explain(example, address)).toMatchObject({ value: 'unknown', rule: why });
  });
});
