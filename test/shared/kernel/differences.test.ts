// Comparing two plans: nothing where equal, each entity once, in words; and the effect between them.
import { describe, expect, test } from 'vitest';
import { applyChange, type Change } from '../../../shared/kernel/change.ts';
import { compare, differencesIn } from '../../../shared/kernel/differences.ts';
import { applyEffect, effectOf } from '../../../shared/kernel/effect.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { aCostLine, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { anInvoice } from '../../fixtures/cashBuilders.ts';
import { diceOf } from './dice.ts';
import { furnished } from './furnished.ts';
import { randomChange } from './randomEdits.ts';

const plan = openSfsPlan();

function after(...changes: readonly Change[]): Plan {
  return changes.reduce((now, change) => {
    const done = applyChange(now, change);
    if (!done.ok) throw new Error(done.no.why);
    return done.value;
  }, plan);
}

test('equal plans do not differ', () => {
  expect(compare(plan, plan)).toEqual([]);
  expect(compare(plan, structuredClone(plan))).toEqual([]);
});

describe('what differs is described', () => {
  const one = (...changes: readonly Change[]) => {
    const [first, ...more] = compare(plan, after(...changes));
    expect(more).toEqual([]);
    return first;
  };

  test('of a field: its label, and both values as they are shown', () => {
    const range = { low: fte(1), high: fte(2) };
    const change = { type: 'cost/setLine', id: 'line-testers', set: { fte: range } } as const;
    expect(one(change)).toMatchObject({
      feature: 'Cost',
      entity: 'the cost line “Testers”',
      did: 'changed',
      fields: [{ label: 'FTE', before: '3–4', after: '1–2' }],
    });
  });

  test('of amounts in payments, credits and a calibration: as amounts, never as cents', () => {
    const payment = { on: '2012-02-01', amount: money(100_000), note: null };
    const credit = { on: '2012-02-02', amount: money(10_000), reason: 'Joined late' };
    const invoiced = applied(plan, { type: 'invoices/addInvoice', entity: anInvoice(), at: null });
    const paid = applied(plan, {
      type: 'invoices/addInvoice',
      entity: anInvoice({ payments: [payment], credits: [credit] }),
      at: null,
    });
    expect(compare(invoiced, paid)[0]?.fields).toEqual([
      { label: 'payments', before: 'none', after: '$100,000 on Feb 1, 2012' },
      { label: 'credits', before: 'none', after: '$10,000 on Feb 2, 2012, “Joined late”' },
    ]);
    const line = plan.cost.lines.find(({ solved }) => solved !== null);
    const unsolved = { type: 'cost/setLine', id: line?.id ?? '', set: { solved: null } } as const;
    const [calibration] = one(unsolved)?.fields ?? [];
    expect(calibration).toEqual({
      label: 'calibration',
      before: 'so that the high total is $3,000,000: $3,000,000 − $2,475,000 of other lines',
      after: 'none',
    });
  });

  test('of a setting that there is only one of', () => {
    const set = { target: money(2_500_000) };
    expect(one({ type: 'consortium/setProfile', set })).toMatchObject({
      id: null,
      fields: [{ before: '$3,000,000', after: '$2,500,000' }],
    });
  });

  test('of entities that were added, removed and moved', () => {
    const entity = aCostLine({ id: 'line-new', name: 'New', activity: 'activity-testing' });
    expect(one({ type: 'cost/addLine', entity, at: null })).toMatchObject({
      did: 'added',
      entity: 'the cost line “New”',
    });
    expect(one({ type: 'governance/removeOffice', id: 'office-treasurer' })).toMatchObject({
      did: 'removed',
      entity: 'the office “Treasurer”',
    });
    expect(one({ type: 'governance/moveOffice', id: 'office-president', to: 2 })).toMatchObject({
      did: 'moved',
    });
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'random plans, seed %i: the differences lead from one to the other',
  (seed) => {
    const dice = diceOf(seed);
    const edited = Array.from({ length: 40 }).reduce<Plan>((now) => {
      const done = applyChange(now, randomChange(dice, now));
      return done.ok ? done.value : now;
    }, furnished);
    const differences = compare(furnished, edited);
    const reached = applyEffect(
      furnished,
      differences.flatMap(({ touches }) => touches),
    );
    expect(differences).not.toEqual([]);
    for (const { entity, fields } of differences) {
      expect(entity).not.toBe('');
      for (const { label, before, after: then } of fields) {
        expect(
          [label, before, then].filter((text) => /undefined|object Object/.test(text)),
        ).toEqual([]);
      }
    }
    expect(JSON.stringify(reached.ok && sortedById(reached.value))).toBe(
      JSON.stringify(sortedById(edited)),
    );
  },
);

/** Grouped by entity, moves and additions may come in another order: what is there is the same. */
function sortedById(value: Plan): unknown {
  const parts = Object.entries(value).map(([name, part]) => {
    const lists = Object.entries(part as object).map(([list, held]: [string, unknown]) => {
      if (!Array.isArray(held)) return [list, held];
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      return [list, held.toSorted(byId)];
    });
    return [name, Object.fromEntries(lists)];
  });
  return Object.fromEntries(parts);
}

test('what was removed since is told by its name, and never by an id', () => {
  const uuid = '3fb799f2-0c1d-4e5f-8a9b-0c1d2e3f4a5b';
  const scenario = { id: uuid, name: 'Two testers fewer', note: null, source: null };
  const withIt = applied(plan, { type: 'scenarios/addScenario', entity: scenario, at: null });
  const effect = effectOf(withIt, plan);
  expect(differencesIn(effect, plan, plan).map(({ entity }) => entity)).toEqual([
    'the scenario “Two testers fewer”',
  ]);
  const renamed = applied(withIt, {
    type: 'scenarios/setScenario',
    id: uuid,
    set: { note: uuid },
  });
  const [found] = differencesIn(effectOf(withIt, renamed), plan, plan);
  expect(found?.entity).toBe('a scenario that was removed since');
  expect(JSON.stringify(found?.fields)).not.toContain(uuid);
});
