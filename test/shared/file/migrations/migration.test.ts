// A migration can do more than add: names change, fields and lists are divided, wherever data is kept.
import { expect, test } from 'vitest';
import {
  changedAt,
  eachOf,
  type Fields,
  isObject,
} from '../../../../shared/file/migrations/fields.ts';
import { keptSince1 } from '../../../../shared/file/migrations/keptChanges.ts';
import {
  type Migration,
  migrateEdit,
  migrateEffect,
  migratePlan,
} from '../../../../shared/file/migrations/migration.ts';

/** A name is another one; everything else stays, also the order. */
function renamed(data: unknown, from: string, to: string): unknown {
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name === from ? to : name, value]),
  );
}

const remarked = (line: unknown) => renamed(line, 'note', 'remark');

/** The notes of cost lines are called remarks, and lines are costs. */
const wording: Migration = {
  to: 2,
  kept: keptSince1,
  plan: (plan) =>
    changedAt(plan, 'cost', (part) =>
      changedAt(renamed(part, 'lines', 'costs'), 'costs', (lines) => eachOf(lines, remarked)),
    ),
  change: (change) => {
    const type = String(change.type).replace(/^cost\/(add|set)Line$/, 'cost/$1Cost');
    if (type === change.type) return change;
    return changedAt(changedAt({ ...change, type }, 'entity', remarked), 'set', remarked);
  },
  touch: (touch) => {
    if (touch.in !== 'cost.lines') return [touch];
    const field = touch.field === 'note' ? { field: 'remark' } : {};
    return [changedAt({ ...touch, in: 'cost.costs', ...field }, 'entity', remarked)];
  },
};

/** Steps are proposals, and what they do is an act: what comes after finds changes in other places. */
const placing: Migration = {
  to: 3,
  kept: keptSince1,
  plan: (plan) =>
    changedAt(plan, 'scenarios', (part) =>
      changedAt(renamed(part, 'steps', 'proposals'), 'proposals', (list) =>
        eachOf(list, (one) => renamed(one, 'change', 'act')),
      ),
    ),
  change: (change) => {
    const type = String(change.type).replace(/^(scenarios\/(?:add|set))Step$/, '$1Proposal');
    if (type === change.type) return change;
    const placed = (step: unknown) => renamed(step, 'change', 'act');
    return changedAt(changedAt({ ...change, type }, 'entity', placed), 'set', placed);
  },
  touch: (touch) => {
    if (touch.in !== 'scenarios.steps') return [touch];
    const field = touch.field === 'change' ? { field: 'act' } : {};
    const placed = { ...touch, in: 'scenarios.proposals', ...field };
    return [changedAt(placed, 'entity', (step) => renamed(step, 'change', 'act'))];
  },
};

/** Costs are marked by a change of their own. */
const marking: Migration = {
  to: 4,
  kept: {
    batch: { type: 'batch', changes: 'changes' },
    steps: {
      in: 'scenarios.proposals',
      change: 'act',
      added: 'scenarios/addProposal',
      set: 'scenarios/setProposal',
    },
  },
  plan: (plan) => plan,
  change: (change) => (change.type === 'cost/addCost' ? { ...change, marked: true } : change),
  touch: (touch) => [touch],
};

const all = [wording, placing, marking];
const text = (value: unknown) => JSON.stringify(value);
const line = { id: 'line-1', note: 'why', hours: 7 };
const cost = { id: 'line-1', remark: 'why', hours: 7 };
const older = { type: 'cost/addLine', entity: line, at: null };
const newer = { type: 'cost/addCost', entity: cost, at: null, marked: true };
const batchOf = (...changes: readonly Fields[]) => ({ type: 'batch', name: 'Two', changes });

test('a plan: a list, its fields, and the changes that its scenarios keep', () => {
  const plan = (part: object, scenarios: object) => ({
    kept: 1,
    cost: part,
    scenarios,
    last: null,
  });
  const step = { id: 'step-1', change: batchOf(older, batchOf(older)), sentence: 'Two' };
  const proposal = { id: 'step-1', act: batchOf(newer, batchOf(newer)), sentence: 'Two' };
  const read = migratePlan(all, plan({ terms: 1, lines: [line, null] }, { steps: [step, 7] }));
  expect(text(read)).toBe(
    text(plan({ terms: 1, costs: [cost, null] }, { proposals: [proposal, 7] })),
  );
});

test('changes: alone, in batches, and kept by other changes', () => {
  const set = [
    { type: 'cost/setLine', id: 'line-1', set: { note: 'so' } },
    { type: 'cost/setCost', id: 'line-1', set: { remark: 'so' } },
  ];
  const kept = (type: string, field: string, word: string, change: unknown) => ({
    type,
    [field]: { id: 'step-1', [word]: change },
  });
  const pairs: readonly (readonly unknown[])[] = [
    [older, newer],
    set,
    [batchOf(older, batchOf(older)), batchOf(newer, batchOf(newer))],
    [
      kept('scenarios/addStep', 'entity', 'change', batchOf(older)),
      kept('scenarios/addProposal', 'entity', 'act', batchOf(newer)),
    ],
    [
      kept('scenarios/setStep', 'set', 'change', older),
      kept('scenarios/setProposal', 'set', 'act', newer),
    ],
    [
      { type: 'undo', entry: 'entry-1' },
      { type: 'undo', entry: 'entry-1' },
    ],
    [null, null],
  ];
  for (const [from, to] of pairs) expect(text(migrateEdit(all, from))).toBe(text(to));
});

test('touches: of entities, of fields, and of the changes that scenarios keep', () => {
  const set = (path: string, field: string, before: unknown, after: unknown) => ({
    did: 'set',
    in: path,
    id: 'one',
    field,
    before,
    after,
  });
  const add = (path: string, entity: object) => ({ did: 'add', in: path, at: 0, entity });
  const effect = [
    add('cost.lines', line),
    set('cost.lines', 'note', 'why', 'so'),
    set('cost.lines', 'hours', 7, 8),
    add('scenarios.steps', { id: 'step-1', change: older }),
    set('scenarios.steps', 'change', older, batchOf(older)),
    set('goals.goals', 'note', older, older),
  ];
  expect(text(migrateEffect(all, effect))).toBe(
    text([
      add('cost.costs', cost),
      set('cost.costs', 'remark', 'why', 'so'),
      set('cost.costs', 'hours', 7, 8),
      add('scenarios.proposals', { id: 'step-1', act: newer }),
      set('scenarios.proposals', 'act', newer, batchOf(newer)),
      set('goals.goals', 'note', older, older),
    ]),
  );
  expect(migrateEffect(all, 'no list')).toBe('no list');
});

test('a field or a list that is divided makes several touches of one, and what has gone makes none', () => {
  const dividing: Migration = {
    to: 2,
    kept: keptSince1,
    plan: (plan) => plan,
    change: (change) => change,
    touch: (touch) => {
      if (touch.field === 'gone') return [];
      if (touch.field !== 'range') return [touch];
      return ['low', 'high'].map((field) => ({
        ...touch,
        field,
        before: isObject(touch.before) ? touch.before[field] : null,
        after: isObject(touch.after) ? touch.after[field] : null,
      }));
    },
  };
  const set = (field: string, before: unknown, after: unknown) => ({
    in: 'cost.lines',
    field,
    before,
    after,
  });
  const effect = [
    set('gone', 1, 2),
    set('range', null, { low: 1, high: 2 }),
    set('name', 'a', 'b'),
  ];
  const divided = [set('low', null, 1), set('high', null, 2), set('name', 'a', 'b')];
  expect(migrateEffect([dividing], effect)).toEqual(divided);
  expect(migrateEffect([dividing, wording], effect)).toEqual(
    divided.map((touch) => ({ ...touch, in: 'cost.costs' })),
  );
});
