// The workbook, recalculated, agrees with the application to the cent, and follows its inputs.

import { describe, expect, test } from 'vitest';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { costOfYear, yearsOf } from '../../../../shared/cost/figures/costs.ts';
import { Calculator } from '../../../../shared/export/workbook/calculator.ts';
import type { Sheet } from '../../../../shared/export/workbook/sheet.ts';
import { workbookOf } from '../../../../shared/export/workbook/workbook.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { views } from '../../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { money } from '../../../../shared/values/money.ts';
import { constant, ends } from '../../../../shared/values/range.ts';
import { openSfsPlan } from '../../../fixtures/builders.ts';
import { agreement } from '../workbookAgreement.ts';
import { workbookPlans } from '../workbookPlans.ts';

const asOf = '2012-01-31';
const sheetsOf = (plan: Plan) => workbookOf(plan, asOf);

describe.each(workbookPlans)('%s', (_name, plan) => {
  test('agrees to the cent in every line, activity, year, view and end', () => {
    const calculator = new Calculator(sheetsOf(plan));
    const { expected, found } = agreement(plan, (sheet) => calculator.rows(sheet));
    expect(found).toEqual(expected);
  });

  test('has no cell that cannot be worked out', () => {
    const sheets = sheetsOf(plan);
    const calculator = new Calculator(sheets);
    const values = sheets.flatMap(({ name }) => calculator.rows(name).flat());
    const numbers = values.filter((value) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
  });
});

test('a formula has no sign of equality before it, and every text stays text', () => {
  const cells = sheetsOf(openSfsPlan()).flatMap(({ rows }) => rows.flat());
  const formulas = cells.flatMap((cell) =>
    typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : [],
  );
  expect(formulas.length).toBeGreaterThan(1000);
  expect(formulas.filter((formula) => formula.startsWith('='))).toEqual([]);
});

/** The workbook as a reader would change it: one input cell typed anew. */
function typed(
  sheets: readonly Sheet[],
  sheet: string,
  label: string,
  column: number,
  number: number,
) {
  return sheets.map((one) => {
    if (one.name !== sheet) return one;
    const rows = one.rows.map((cells) => {
      const isIt = cells.some((cell) => cell === label);
      return isIt ? cells.with(column, { number, as: 'money', input: true } as const) : cells;
    });
    return { ...one, rows };
  });
}

test('follows a cost per FTE that is typed into it', () => {
  const rate = constant(money(310_000));
  const after = openSfsPlan({
    type: 'cost/setTerms',
    set: { rate: { ...openSfsPlan().cost.terms.rate, amount: rate } },
  });
  const before = sheetsOf(openSfsPlan());
  const low = typed(before, 'Assumptions', 'Annual cost per FTE, low', 1, 310_000);
  const likely = typed(low, 'Assumptions', 'Annual cost per FTE, likely', 1, 310_000);
  const high = typed(likely, 'Assumptions', 'Annual cost per FTE, high', 1, 310_000);
  const calculator = new Calculator(high);
  const { expected, found } = agreement(after, (sheet) => calculator.rows(sheet));
  expect(found).toEqual(expected);
});

test('shows what is unknown as unknown, and counts the lines that it leaves out', () => {
  const plan = openSfsPlan();
  const rows = new Calculator(sheetsOf(plan)).rows('Cost');
  const branch = rows.find(([, name]) => name === 'Branch management and latent bugs');
  expect(branch?.slice(12, 15)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(branch?.slice(17, 20)).toEqual(['unknown', 'unknown', 'unknown']);
  const [year = 0] = yearsOf(plan.cost.terms);
  const summary = new Calculator(sheetsOf(plan)).rows('Summary');
  expect(summary[2]?.[2]).toBe(costOfYear(plan.cost, year).total.unknown);
});

test('carries the figures of the application beside its own', () => {
  const plan = openSfsPlan();
  const rows = new Calculator(sheetsOf(plan)).rows('Summary');
  const gap = rows.find(([year, what]) => year === 2012 && what === 'funding gap, expected');
  const figures = ends.map((end) => coverOf(plan, 2012, end, 'expected').gap / 100);
  expect(gap?.slice(3)).toEqual([...figures, ...figures]);
  expect(views.length * 2 + 1).toBe(rows.filter(([year]) => year === 2012).length);
});

test('names the source of each assumption', () => {
  const sheet = new Calculator(sheetsOf(openSfsPlan())).rows('Assumptions');
  const rate = sheet.find(([what]) => what === 'Annual cost per FTE, likely');
  expect(rate?.slice(2)).toEqual([
    'assumption',
    'Assumption: the slides give no cost per FTE, and nothing in them supports this amount.',
  ]);
  expect(sheet.find(([what]) => what === 'Cost line: Equipment')?.[3]).toBe(
    'Slides: about $150K a year.',
  );
  expect(new Calculator(sheetsOf(emptyPlan(2012))).rows('Assumptions')[3]?.[1]).toBe('unknown');
});
