// The one pass over typed columns gives what the figures give, also where a double would round wrong.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumns } from '../../../../shared/cost/figures/columns.ts';
import { costOfYear } from '../../../../shared/cost/figures/costs.ts';
import { Totals } from '../../../../shared/cost/figures/totals.ts';
import { type CostLine, type CostPart, emptyCost } from '../../../../shared/cost/model.ts';
import { fte, hundredths } from '../../../../shared/values/fte.ts';
import { cents, type Money, money } from '../../../../shared/values/money.ts';
import { ends } from '../../../../shared/values/range.ts';
import { aCostLine, aStaffLine } from '../../../fixtures/builders.ts';

const activities = ['one', 'two'].map((id) => ({ id, name: id, source: null, testing: false }));

function partOf(lines: readonly CostLine[], rate: Money | null): CostPart {
  const amount = rate === null ? null : { low: rate, high: rate };
  const terms = { ...emptyCost.terms, years: 5, staffEscalation: 0.03, fixedEscalation: 0.02 };
  return {
    terms: { ...terms, rate: { ...terms.rate, amount } },
    activities,
    lines: lines.map((line, at) => ({ ...line, id: `line-${at}` })),
  };
}

function figuresOf(part: CostPart): number[] {
  return [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    ends.flatMap((end) =>
      part.activities.map(({ id }) => costOfYear(part, year).activities.get(id)?.cost[end] ?? 0),
    ),
  );
}

const most = fc.constantFrom(99, 10_000, 90_000_000);
const amount = most.chain((max) => fc.integer({ min: 0, max }));
const range = <T extends number>(of: (value: number) => T) =>
  fc
    .tuple(amount, amount)
    .map(([one, other]) => ({ low: of(Math.min(one, other)), high: of(Math.max(one, other)) }));
const recurrence = fc.constantFrom<CostLine['recurrence'][]>(
  { type: 'yearly', years: 1 },
  { type: 'once', years: 1 },
  { type: 'everyYears', years: 2 },
);

const line = fc.record({
  kind: fc.constantFrom<CostLine['kind'][]>('staff', 'fixed'),
  activity: fc.constantFrom('one', 'two', 'gone'),
  fte: fc.option(range(hundredths)),
  amount: fc.option(range(cents)),
  rate: fc.option(range(cents)),
  recurrence,
  firstYear: fc.constantFrom(null, 2028),
});
const lines = fc.array(
  line.map((some) => aCostLine(some)),
  { maxLength: 12 },
);

test('is what the figures add up, of any lines', () => {
  fc.assert(
    fc.property(lines, fc.option(amount.map(cents)), (some, rate) => {
      const part = partOf(some, rate);
      expect([...new Totals(toColumns(part)).now()]).toEqual(figuresOf(part));
    }),
    { seed: 31, numRuns: 1_000 },
  );
});

test('a cost that is exactly half a cent counts as the whole one', () => {
  // 50 cents at 1% are 50.5.
  const part = partOf(
    [aCostLine({ activity: 'one', amount: { low: cents(25), high: cents(75) } })],
    null,
  );
  const grows = { ...part, terms: { ...part.terms, fixedEscalation: 0.01 } };
  const [, next] = [0, 1].map((year) => new Totals(toColumns(grows)).now()[(year * 3 + 1) * 2]);
  expect(next).toBe(51);
});

test('asked again after a rate has changed, it adds up the new one', () => {
  const staff = aStaffLine({ activity: 'two', fte: { low: fte(1), high: fte(2) } });
  const columns = toColumns(partOf([staff], money(10)));
  const totals = new Totals(columns);
  expect([...totals.now().subarray(0, 6)]).toEqual([0, 1_000, 0, 1_500, 0, 2_000]);
  columns.rate.fill(3_000);
  expect([...totals.now().subarray(0, 6)]).toEqual([0, 3_000, 0, 4_500, 0, 6_000]);
});
