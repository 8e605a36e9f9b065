// The rows of the cost grid: what they show, and that an edit leaves the others alone.

import { describe, expect, test } from 'vitest';
import { rowIn } from '../../../renderer/cost/rows.ts';
import { whiskerPlaces } from '../../../renderer/cost/whisker.ts';
import { sheetRows } from '../../../shared/cost/cells/sheet.ts';
import { unknownLines } from '../../../shared/cost/figures/known.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { cents, money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import { aCostLine, anActivity, aPlan, applied, openSfsPlan } from '../../fixtures/builders.ts';

const ids = (plan: Plan) => sheetRows(plan.cost).map(({ id }) => id);
const row = (plan: Plan, id: string, year = 2012) => rowIn({ plan, year }, id);

describe('a row', () => {
  test('of unknown cost says so, and an edit of it begins empty', () => {
    const branch = row(openSfsPlan(), 'line-branch');
    expect(branch.shown).toMatchObject({ 'cost.low': 'unknown', basis: 'Unknown' });
    expect(branch.typed).toMatchObject({ 'cost.low': '' });
    expect(branch.shown['fte.low']).toBe('');
  });

  test('of a fixed line is typed in plain figures', () => {
    const line = row(openSfsPlan(), 'line-equipment');
    expect(line.shown['cost.likely']).toBe('$150,000');
    expect(line.typed['cost.likely']).toBe('150000');
  });

  test('of a sum counts what it leaves out, and is unknown where it knows nothing', () => {
    const plan = openSfsPlan();
    expect(row(plan, 'activity-gatekeeping').shown).toMatchObject({
      'cost.likely': '$450,000',
      basis: '1 unknown',
    });
    expect(row(plan, 'total').shown).toMatchObject({ name: 'Total, 2012', 'fte.likely': '6.75' });
    const unknown = aPlan(
      { type: 'cost/addActivity', entity: anActivity(), at: null },
      { type: 'cost/addLine', entity: aCostLine({ amount: null, basis: 'unknown' }), at: null },
    );
    expect(row(unknown, 'total').shown['cost.high']).toBe('unknown');
  });
});

test('of a year outside the plan no row has a cost or a sum, and none can be typed', () => {
  const plan = openSfsPlan();
  for (const id of ids(plan)) {
    const { shown, typed, unknown } = row(plan, id, 2050);
    const costs = (['low', 'likely', 'high'] as const).map((end) => shown[`cost.${end}`]);
    expect([id, new Set(costs), unknown]).toEqual([id, new Set(['unknown']), 0]);
    expect(typed['cost.low'] ?? 'unknown').toMatch(/^(unknown)?$/);
  }
  expect(row(plan, 'total', 2050).shown['fte.likely']).toBe('unknown');
  expect(unknownLines(plan.cost, 2050)).toEqual([]);
  expect(unknownLines(plan.cost, 2012)).toHaveLength(1);
});

describe('an edit of one line', () => {
  const plan = openSfsPlan();
  const set = { amount: constant(money(200_000)) };
  const edited = applied(plan, { type: 'cost/setLine', id: 'line-equipment', set });

  test('changes its row, its activity and the total, and no other', () => {
    const before = new Map(ids(plan).map((id) => [id, row(plan, id)]));
    const changed = ids(edited).filter((id) => row(edited, id) !== before.get(id));
    expect(changed).toEqual(['activity-equipment', 'line-equipment', 'total']);
  });

  test('leaves a row the same object however often it is asked for', () => {
    expect(row(plan, 'line-testers')).toBe(row(plan, 'line-testers'));
    expect(row(plan, 'line-testers', 2013)).not.toBe(row(plan, 'line-testers', 2012));
  });
});

describe('the whisker', () => {
  test('keeps the target on the line, above and below the range', () => {
    const cost = { low: money(1), likely: money(2), high: money(3) };
    expect(whiskerPlaces(cost, money(5)).target).toBeGreaterThan(
      whiskerPlaces(cost, money(5)).high,
    );
    expect(whiskerPlaces(cost, cents(50)).target).toBeLessThan(whiskerPlaces(cost, cents(50)).low);
    expect(whiskerPlaces(cost, null).target).toBeNull();
  });

  test('puts one figure alone in the middle', () => {
    const places = whiskerPlaces({ low: cents(7), likely: cents(7), high: cents(7) }, null);
    expect(places).toEqual({ low: 50, likely: 50, high: 50, target: null });
  });
});
