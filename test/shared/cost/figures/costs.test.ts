// The rules of the cost model: recurrence, growth rounded once, splitting, and unknown is not zero.
import { describe, expect, test } from 'vitest';
import { costOfFte, costOfYear, recursIn, yearsOf } from '../../../../shared/cost/figures/costs.ts';
import {
  type CostLine,
  type CostPart,
  emptyCost,
  type Terms,
} from '../../../../shared/cost/model.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { cents, money } from '../../../../shared/values/money.ts';
import { constant } from '../../../../shared/values/range.ts';
import { aCostLine, anActivity, aStaffLine } from '../../../fixtures/builders.ts';

const terms: Terms = {
  ...emptyCost.terms,
  startYear: 2012,
  rate: { amount: constant(money(300_000)), basis: 'assumption', solved: null, note: null },
};

const partOf = (lines: readonly CostLine[], more: Partial<Terms> = {}): CostPart => ({
  terms: { ...terms, ...more },
  activities: [anActivity()],
  lines,
});

const total = (part: CostPart, year = 2012) => costOfYear(part, year).total;
const likely = (part: CostPart, year: number) => total(part, year).cost.likely;

describe('recurrence', () => {
  const years = [2012, 2013, 2014, 2015, 2016];
  const when = (some: Partial<CostLine>) =>
    years.filter((year) => recursIn(aCostLine(some), year, terms));

  test('each year, from the start of the plan', () => {
    expect(when({})).toEqual(years);
    expect(recursIn(aCostLine(), 2011, terms)).toBe(false);
  });

  test('once, in its first year', () => {
    expect(when({ recurrence: { type: 'once', years: 1 }, firstYear: 2013 })).toEqual([2013]);
  });

  test('every 3 years from its first year', () => {
    const recurrence = { type: 'everyYears', years: 3 } as const;
    expect(when({ recurrence })).toEqual([2012, 2015]);
    expect(when({ recurrence, firstYear: 2013 })).toEqual([2013, 2016]);
  });

  test('in a year without it the line costs 0, which is known', () => {
    const once = aCostLine({ recurrence: { type: 'once', years: 1 } });
    expect(total(partOf([once]), 2013)).toEqual({
      cost: { low: 0, likely: 0, high: 0 },
      unknown: 0,
    });
  });
});

describe('growth of prices', () => {
  test('staff and fixed lines each grow at their own rate', () => {
    const part = partOf([aStaffLine(), aCostLine()], {
      staffEscalation: 0.03,
      fixedEscalation: 0.02,
    });
    const costs = costOfYear(part, 2014).lines;
    expect(costs.get('line-tester')?.likely).toBe(money(318_270));
    expect(costs.get('line-rack')?.likely).toBe(money(1_040.4));
  });

  test('is rounded once from the start-year price, never chained', () => {
    const part = partOf([aCostLine({ amount: constant(cents(105)) })], { fixedEscalation: 0.1 });
    expect([2012, 2013, 2014, 2015].map((year) => likely(part, year))).toEqual([
      105, 116, 127, 140,
    ]);
    const chained = Math.round(Math.round(Math.round(105 * 1.1) * 1.1) * 1.1);
    expect(chained).toBe(141);
  });

  test('a half cent goes away from zero: 50 cents at 1% is 50.5, so 51', () => {
    const part = partOf([aCostLine({ amount: constant(cents(50)) })], { fixedEscalation: 0.01 });
    expect(likely(part, 2013)).toBe(51);
  });

  test('prices can fall', () => {
    const part = partOf([aCostLine()], { fixedEscalation: -0.1 });
    expect(likely(part, 2014)).toBe(money(810));
  });
});

describe('unknown is not zero', () => {
  test('a line without a figure is null, and the total counts what it excludes', () => {
    const part = partOf([aCostLine(), aCostLine({ id: 'line-x', amount: null })]);
    expect(costOfYear(part, 2012).lines.get('line-x')).toBeNull();
    expect(total(part)).toEqual({
      cost: { low: money(1_000), likely: money(1_000), high: money(1_000) },
      unknown: 1,
    });
  });

  test('staff without a cost per FTE are unknown', () => {
    const rate = { ...terms.rate, amount: null };
    expect(total(partOf([aStaffLine()], { rate })).unknown).toBe(1);
  });

  test('staff without an FTE are unknown', () => {
    expect(total(partOf([aStaffLine({ fte: null })])).unknown).toBe(1);
  });
});

describe('ranges', () => {
  test('low FTE at the low rate, high FTE at the high rate, midpoints between', () => {
    const line = aStaffLine({
      fte: { low: fte(1), high: fte(2) },
      rate: { low: money(100), high: money(300) },
    });
    expect(total(partOf([line])).cost).toEqual({
      low: money(100),
      likely: money(300),
      high: money(600),
    });
  });

  test('a set likely value is used instead of the midpoint', () => {
    const line = aCostLine({ amount: { low: money(10), likely: money(12), high: money(20) } });
    expect(total(partOf([line])).cost.likely).toBe(money(12));
  });

  test('a midpoint of half a cent is rounded away from zero', () => {
    expect(
      total(partOf([aCostLine({ amount: { low: cents(10), high: cents(11) } })])).cost.likely,
    ).toBe(11);
  });

  test('a line’s own cost per FTE comes before that of the plan', () => {
    const line = aStaffLine({ rate: constant(money(200_000)) });
    expect(total(partOf([line])).cost.high).toBe(money(200_000));
  });
});

test('people in kind are worth the rate of the line at the same end', () => {
  const line = aStaffLine({ rate: { low: money(100), high: money(300) } });
  expect(costOfFte(line, terms, 2012, 'low', fte(0.5))).toBe(money(50));
  expect(costOfFte(line, terms, 2012, 'high', fte(0.5))).toBe(money(150));
});

test('a solved rate with three equal lines: the odd cent goes to the first', () => {
  const solved = {
    end: 'high',
    target: money(1),
    equation: '',
    numerator: 100,
    denominator: 3,
  } as const;
  const rate = { amount: constant(cents(33)), basis: 'solved', solved, note: null } as const;
  const lines = ['a', 'b', 'c'].map((id) => aStaffLine({ id }));
  const costs = costOfYear(partOf(lines, { rate }), 2012).lines;
  expect(lines.map(({ id }) => costs.get(id)?.high)).toEqual([34, 33, 33]);
});

test('the years of a plan go from its start through its horizon', () => {
  expect(yearsOf({ ...terms, years: 3 })).toEqual([2012, 2013, 2014]);
});
