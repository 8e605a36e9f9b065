// Adding, copying and moving rows of the cost model, each in one step.
import { describe, expect, test } from 'vitest';
import { sameRows, sheetRows } from '../../../../shared/cost/cells/sheet.ts';
import { addBelow, duplicate, moveRow } from '../../../../shared/cost/changes/arrange.ts';
import type { Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';

const rowsOf = (plan: Plan) => sheetRows(plan.cost).map(({ id }) => id);

function done(plan: Plan, change: Change | null): Plan {
  if (!change) throw new Error('nothing to do');
  return applied(plan, change);
}

describe('moving', () => {
  test('a line goes past its neighbor, then into the next activity, and back', () => {
    const plan = openSfsPlan();
    const once = done(plan, moveRow(plan.cost, 'line-gatekeeper', 1));
    expect(rowsOf(once).slice(0, 3)).toEqual([
      'activity-gatekeeping',
      'line-branch',
      'line-gatekeeper',
    ]);
    const twice = done(once, moveRow(once.cost, 'line-gatekeeper', 1));
    expect(rowsOf(twice).slice(2, 5)).toEqual([
      'activity-testing',
      'line-gatekeeper',
      'line-testers',
    ]);
    const back = done(twice, moveRow(twice.cost, 'line-gatekeeper', -1));
    expect(rowsOf(back)).toEqual(rowsOf(once));
  });

  test('every line walks from the top to the bottom and back, one row at a time', () => {
    const start = openSfsPlan();
    const lines = start.cost.lines.map(({ id }) => id);
    for (const id of lines) {
      let plan = start;
      let last = rowsOf(plan).indexOf(id);
      for (let change = moveRow(plan.cost, id, 1); change; change = moveRow(plan.cost, id, 1)) {
        plan = applied(plan, change);
        const now = rowsOf(plan).indexOf(id);
        expect(now).toBe(last + 1);
        last = now;
      }
      expect(last).toBe(rowsOf(plan).length - 2);
    }
  });

  test('an activity takes its lines along, and stops at the ends', () => {
    const plan = openSfsPlan();
    expect(moveRow(plan.cost, 'activity-gatekeeping', -1)).toBeNull();
    const down = done(plan, moveRow(plan.cost, 'activity-gatekeeping', 1));
    expect(rowsOf(down).slice(0, 3)).toEqual([
      'activity-testing',
      'line-testers',
      'activity-gatekeeping',
    ]);
  });
});

describe('adding and copying', () => {
  test('a new line stands below the row it was asked for, of the same kind, unknown', () => {
    const plan = openSfsPlan();
    const below = done(plan, addBelow(plan.cost, 'line-equipment', 'new'));
    expect(rowsOf(below).at(rowsOf(below).indexOf('line-equipment') + 1)).toBe('new');
    expect(below.cost.lines.find(({ id }) => id === 'new')).toMatchObject({
      kind: 'fixed',
      basis: 'unknown',
    });
    const first = done(plan, addBelow(plan.cost, 'activity-testing', 'new'));
    expect(rowsOf(first).at(rowsOf(first).indexOf('activity-testing') + 1)).toBe('new');
  });

  test('without an activity there is nowhere to add a line', () => {
    expect(addBelow(emptyPlan().cost, null, 'new')).toBeNull();
  });

  test('a copy of a solved line is an assumption', () => {
    const plan = openSfsPlan();
    const copied = done(
      plan,
      duplicate(plan.cost, 'line-facilities', () => 'unused', 'copy'),
    );
    expect(copied.cost.lines.at(-1)).toMatchObject({
      id: 'copy',
      solved: null,
      basis: 'assumption',
    });
  });

  test('an activity is copied with its lines', () => {
    const plan = openSfsPlan();
    let made = 0;
    const copied = done(
      plan,
      duplicate(plan.cost, 'activity-equipment', () => `new-${++made}`, 'copy'),
    );
    expect(rowsOf(copied).slice(-4)).toEqual(['copy', 'new-1', 'new-2', 'total']);
  });
});

test('rows are the same while ids and places are', () => {
  const plan = openSfsPlan();
  const edited = applied(plan, { type: 'cost/setLine', id: 'line-testers', set: { name: 'QA' } });
  expect(sameRows(plan.cost, edited.cost)).toBe(true);
  const moved = done(plan, moveRow(plan.cost, 'line-testers', 1));
  expect(sameRows(plan.cost, moved.cost)).toBe(false);
});
