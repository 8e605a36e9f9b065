// Sums that are kept up with each edit are those that are added up from nothing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankLine } from '../../../../shared/cost/changes/arrange.ts';
import { costOfYear } from '../../../../shared/cost/figures/costs.ts';
import { type CostLine, type CostPart, emptyCost } from '../../../../shared/cost/model.ts';
import { hundredths } from '../../../../shared/values/fte.ts';
import { cents, money } from '../../../../shared/values/money.ts';
import { constant } from '../../../../shared/values/range.ts';

const activities = ['one', 'two'].map((id) => ({ id, name: id, source: null, testing: false }));

const amount = fc.oneof(
  fc.integer({ min: 0, max: 9_999 }),
  // Beyond what doubles add up exactly, as a slip of the hand types it.
  fc.integer({ min: 0, max: 900_000_000_000 }),
);
const range = <T extends number>(of: (value: number) => T) =>
  fc
    .tuple(amount, amount)
    .map(([one, other]) => ({ low: of(Math.min(one, other)), high: of(Math.max(one, other)) }));

const fields = fc.record<Partial<CostLine>>({
  activity: fc.constantFrom('one', 'two', 'gone'),
  kind: fc.constantFrom('staff', 'fixed'),
  fte: fc.option(range(hundredths), { nil: null }),
  amount: fc.option(range(cents), { nil: null }),
  rate: fc.option(range(cents), { nil: null }),
  firstYear: fc.constantFrom(null, 2027),
});

const solved = {
  amount: constant(cents(36_774_194)),
  basis: 'solved',
  solved: {
    end: 'high',
    target: money(3_000_000),
    equation: '',
    numerator: 30_000_000_000,
    denominator: 817,
  },
  note: null,
} as const;

const started = (lines: readonly Partial<CostLine>[], isSolved: boolean): CostPart => ({
  terms: {
    ...emptyCost.terms,
    staffEscalation: 0.03,
    rate: isSolved ? solved : emptyCost.terms.rate,
  },
  activities,
  lines: lines.map((line, at) => ({
    ...blankLine({ id: `line-${at}`, activity: 'one', name: 'Line' }),
    ...line,
  })),
});

/** Nothing is known of a plan with other terms, though they are equal. */
const anew = (part: CostPart): CostPart => ({ ...part, terms: { ...part.terms } });

const all = (part: CostPart) => {
  const { lines, ...sums } = costOfYear(part, 2026);
  return { ...sums, lines: [...lines.values()] };
};

test('after any edits, also of absurd figures, all sums are those of the same plan opened anew', () => {
  const edits = fc.array(fc.tuple(fc.nat({ max: 4 }), fields), { maxLength: 8 });
  const lines = fc.array(fields, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(lines, fc.boolean(), edits, (initial, isSolved, changes) => {
      let part = started(initial, isSolved);
      costOfYear(part, 2026);
      for (const [at, set] of changes) {
        const line = part.lines[at];
        if (line) part = { ...part, lines: part.lines.with(at, { ...line, ...set }) };
        expect(all(part)).toEqual(all(anew(part)));
      }
    }),
    { seed: 12, numRuns: 500 },
  );
});
