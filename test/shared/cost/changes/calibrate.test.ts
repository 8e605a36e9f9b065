// Calibration: the readings of the slides, to the cent at every end.
import { describe, expect, test } from 'vitest';
import { costOfYear, imbalanceOf } from '../../../../shared/cost/figures/costs.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { fte, hundredths } from '../../../../shared/values/fte.ts';
import { cents, type Money, money, noMoney } from '../../../../shared/values/money.ts';
import { constant, ends } from '../../../../shared/values/range.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';

const example = openSfsPlan();
const dollars = (...units: number[]) => units.map(money);
const totals = (plan: Plan) => {
  const { cost } = costOfYear(plan.cost, 2012).total;
  return ends.map((end) => cost[end]);
};

describe('calibration', () => {
  const readingA = openSfsPlan(
    {
      type: 'cost/setLine',
      id: 'line-facilities',
      set: { amount: constant(noMoney), solved: null },
    },
    { type: 'cost/calibrate', end: 'high', target: money(3_000_000), line: null, share: 1 },
  );

  test('reading A, facilities inside: rate 367,741.94, exactly 2,850,000 / 7.75', () => {
    const { amount, solved, basis } = readingA.cost.terms.rate;
    expect(amount).toEqual(constant(money(367_741.94)));
    expect(basis).toBe('solved');
    expect((solved?.numerator ?? 0) * 7.75).toBe(285_000_000 * (solved?.denominator ?? 0));
  });

  test('reading A: low 2,264,516.13, likely 2,632,258.06, high 3,000,000.00', () => {
    expect(totals(readingA)).toEqual(dollars(2_264_516.13, 2_632_258.06, 3_000_000));
    expect(imbalanceOf(readingA.cost)).toBe(0);
  });

  test('reading C, the example: rate 300,000, facilities 525,000', () => {
    expect(example.cost.terms.rate.amount).toEqual(constant(money(300_000)));
    const facilities = example.cost.lines.find(({ id }) => id === 'line-facilities');
    expect(facilities?.amount).toEqual(constant(money(525_000)));
    expect(facilities?.basis).toBe('solved');
    expect(facilities?.solved?.equation).toContain('$2,475,000');
  });

  test('reading C: low 2,400,000, likely 2,700,000, high 3,000,000', () => {
    expect(totals(example)).toEqual(dollars(2_400_000, 2_700_000, 3_000_000));
    expect(imbalanceOf(example.cost)).toBe(0);
  });

  test('half of what is missing to each: the rate takes its share, facilities the rest', () => {
    const shared = openSfsPlan({
      type: 'cost/calibrate',
      end: 'high',
      target: money(3_000_000),
      line: 'line-facilities',
      share: 0.5,
    });
    expect(totals(shared)[2]).toBe(money(3_000_000));
    const facilities = shared.cost.lines.find(({ id }) => id === 'line-facilities');
    expect(facilities?.amount).toEqual(constant(money(1_425_000)));
  });

  test('at the low end the low total meets the target to the cent', () => {
    const low = applied(readingA, {
      type: 'cost/calibrate',
      end: 'low',
      target: money(2_000_000.01),
      line: null,
      share: 1,
    });
    expect(totals(low)[0]).toBe(money(2_000_000.01));
  });

  test('the staff total is rounded once and split: lines add up to the total at every end', () => {
    for (const end of ends) {
      const { lines, total } = costOfYear(readingA.cost, 2012);
      const sum = [...lines.values()].reduce((all, cost) => all + (cost?.[end] ?? 0), 0);
      expect(sum).toBe(total.cost[end]);
    }
  });

  test('a later edit never solves again: off by 300,000', () => {
    const later = applied(example, {
      type: 'cost/setLine',
      id: 'line-testers',
      set: { fte: { low: fte(3), high: fte(5) } },
    });
    expect(imbalanceOf(later.cost)).toBe(money(300_000));
  });

  test('only the latest calibration holds its mark', () => {
    const rate = applied(example, {
      type: 'cost/calibrate',
      end: 'high',
      target: money(3_000_000),
      line: null,
      share: 1,
    });
    const facilities = rate.cost.lines.find(({ id }) => id === 'line-facilities');
    expect([facilities?.solved, facilities?.basis]).toEqual([null, 'assumption']);
    expect(rate.cost.terms.rate.solved).not.toBeNull();
  });

  test('a target, or a cost per FTE, too large to be kept exactly is refused', () => {
    const solve = (plan: Plan, target: Money) =>
      applied(plan, { type: 'cost/calibrate', end: 'high', target, line: null, share: 1 });
    expect(() => solve(example, cents(Number.MAX_SAFE_INTEGER))).toThrow('too large');
    const tiny = applied(
      openSfsPlan(),
      ...['gatekeeper', 'testers', 'release-manager', 'administration', 'documentation'].map(
        (name) =>
          ({
            type: 'cost/setLine',
            id: `line-${name}`,
            set: { fte: constant(hundredths(1)) },
          }) as const,
      ),
    );
    expect(() => solve(tiny, money(9_000_000_000))).toThrow('too large');
  });
});
