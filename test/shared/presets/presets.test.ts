// Presets start a workspace: they apply, have sources, name nobody, and give the documented seats.
import { describe, expect, test } from 'vitest';
import { parseEdit } from '../../../shared/file/parseEdit.ts';
import { boardOn } from '../../../shared/governance/figures/board.ts';
import { applyChange } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { initialChange } from '../../../shared/presets/initialChange.ts';
import { type PresetName, presetNames } from '../../../shared/presets/names.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aMember } from '../../fixtures/builders.ts';

function planFrom(name: PresetName, members: Readonly<Record<string, number>> = {}): Plan {
  const done = applyChange(emptyPlan(), initialChange(name, 2026));
  if (!done.ok) throw new Error(done.no.why);
  const roll = done.value.members.tiers.flatMap(({ id, name: tier }) =>
    Array.from({ length: members[tier] ?? 0 }, (_, at) =>
      aMember({
        id: `${id}-${at}`,
        name: `${tier} ${at}`,
        tiers: [{ tier: id, from: '2026-01-01' }],
      }),
    ),
  );
  return { ...done.value, members: { ...done.value.members, roll } };
}

const seats = (plan: Plan) => boardOn(plan, '2026-06-30').authorised;

describe.each(presetNames)('the preset %s', (name) => {
  test('is read as an edit, and begins in the year it is told', () => {
    expect(parseEdit(initialChange(name, 2026)).ok).toBe(true);
    expect(planFrom(name).cost.terms.startYear).toBe(2026);
  });

  test('names nobody, and each entity in it has its source', () => {
    const { members, governance, contributions } = planFrom(name);
    expect([members.roll, governance.seatTerms, contributions.pledges].flat()).toEqual([]);
    const sources = [...members.tiers, ...governance.seatRules, governance.quorum];
    expect(sources.filter(({ source }) => source === null)).toEqual([]);
  });
});

test('a directed fund: one per Premier, one per 5 General, at least 1, at most 3', () => {
  expect(seats(planFrom('directedFund', { Premier: 3, General: 3 }))).toBe(4);
  expect(seats(planFrom('directedFund', { Premier: 3, General: 12 }))).toBe(5);
  expect(seats(planFrom('directedFund', { Premier: 3, General: 30 }))).toBe(6);
  expect(planFrom('directedFund').governance.quorum).toMatchObject({
    comparison: 'atLeast',
    numerator: 60,
    denominator: 100,
  });
});

test('OpenPOWER: one per Platinum, up to one per 3 Gold, one for all Silver; its dues of 2023', () => {
  const plan = planFrom('openPower', { Platinum: 5, Gold: 7, Silver: 2 });
  expect(seats(plan)).toBe(5 + 2 + 1);
  expect(plan.members.tiers.map(({ dues }) => dues)).toEqual([
    [{ from: 2023, amount: 10_000_000 }],
    [{ from: 2023, amount: 6_000_000 }],
    [{ from: 2023, amount: 2_000_000 }],
  ]);
});

test('Eclipse Foundation: one per Strategic; what is not recorded is left out', () => {
  const plan = planFrom('eclipse', { Strategic: 3, Contributing: 40 });
  expect(seats(plan)).toBe(3);
  expect(plan.members.tiers.flatMap(({ dues }) => dues)).toEqual([]);
});
