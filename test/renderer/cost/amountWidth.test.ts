// The columns of the cost grid have room for every number, and an edit of a number does not move them.
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { amountWidth, fteWidth } from '../../../renderer/cost/amountWidth.ts';
import { rowIn } from '../../../renderer/cost/rows.ts';
import { getState } from '../../../renderer/state/store.ts';
import { figureWidth } from '../../../renderer/ui/grid/figureWidth.ts';
import { sheetRows } from '../../../shared/cost/cells/sheet.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { type Fte, fte } from '../../../shared/values/fte.ts';
import { type Money, money } from '../../../shared/values/money.ts';
import { constant, ends, type Range } from '../../../shared/values/range.ts';
import {
  aCostLine,
  anActivity,
  aPlan,
  applied,
  aStaffLine,
  openSfsPlan,
} from '../../fixtures/builders.ts';

const year = 2012;

function widthsOf(plan: Plan) {
  const shown = { plan, viewSettings: { ...getState().viewSettings, year } };
  return { cost: amountWidth(shown), fte: fteWidth(shown) };
}

const withPeople = (plan: Plan, people: Range<Fte>): Plan =>
  applied(plan, { type: 'cost/setLine', id: 'line-testers', set: { fte: people } });

const withAmount = (amount: Range<Money> | null): Plan =>
  aPlan(
    { type: 'cost/addActivity', entity: anActivity(), at: null },
    {
      type: 'cost/addLine',
      entity: aCostLine({ amount, basis: amount ? 'assumption' : 'unknown' }),
      at: null,
    },
  );

const unknownPeople = applied(withAmount(constant(money(1_000))), {
  type: 'cost/addLine',
  entity: aStaffLine({ id: 'line-staff', fte: null, firstYear: 2015 }),
  at: null,
});

describe('an edit of a number', () => {
  const plan = openSfsPlan();
  const people = [fte(3.25), fte(3.01), fte(3.2), fte(2)].map((low) => ({ low, high: fte(4) }));

  test.each(people)('of people with other decimals moves no column: $low', (range) => {
    expect(widthsOf(withPeople(plan, range))).toEqual(widthsOf(plan));
  });

  test('in cents moves no column where another amount has cents, also where they add up to none', () => {
    const edited = (amount: number) =>
      widthsOf(
        applied(withAmount(constant(money(90_000.25))), {
          type: 'cost/addLine',
          entity: aCostLine({ id: 'line-other', amount: constant(money(amount)) }),
          at: null,
        }),
      );
    expect(edited(90_000.75)).toEqual(edited(90_000.01));
    expect(edited(90_000)).toEqual(edited(90_000.01));
  });
});

describe('a column has room', () => {
  const plans: [string, Plan][] = [
    ['the example', openSfsPlan()],
    ['people in hundredths', withPeople(openSfsPlan(), { low: fte(3.01), high: fte(1_004.02) })],
    [
      'whole people whose midpoint is not',
      withPeople(openSfsPlan(), { low: fte(3), high: fte(6) }),
    ],
    ['cents', withAmount({ low: money(1_000.25), high: money(88_000_000) })],
    ['an unknown amount', withAmount(null)],
    ['unknown people of another year', unknownPeople],
  ];

  test.each(plans)('for every text: %s', (_, plan) => {
    const width = widthsOf(plan);
    for (const { id } of sheetRows(plan.cost)) {
      const { shown } = rowIn({ plan, year }, id);
      for (const end of ends) {
        expect(figureWidth([shown[`cost.${end}`] ?? ''], 0)).toBeLessThanOrEqual(width.cost);
        expect(figureWidth([shown[`fte.${end}`] ?? ''], 0)).toBeLessThanOrEqual(width.fte);
      }
    }
  });

  test('for no decimals where no number has any', () => {
    const { cost, fte: people } = widthsOf(withAmount(constant(money(2_700_000))));
    expect(cost).toBe(figureWidth(['$2,700,000'], 0));
    expect(people).toBe(50);
  });
});
