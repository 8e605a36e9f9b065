// Formats: each numbered migration is called, for plans, for changes and for entries.
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  migrate,
  migrateChange,
  migrateEntry,
  migrations,
  planFormat,
} from '../../../shared/file/format.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { entryText, storedEntry } from '../../../shared/file/storedEntry.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { aParticipant, openSfsPlan, told } from '../../fixtures/builders.ts';
import { aStep } from '../../fixtures/buildersOfScenarios.ts';

afterEach(() => vi.restoreAllMocks());

const { nonmember: _, ...older } = aParticipant();
const adds = (entity: object) => ({ type: 'groups/addParticipant', entity, at: null });
const text = (value: unknown) => JSON.stringify(value);

test('the migrations are numbered from the second format to this one', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: planFormat - 1 }, (_, index) => index + 2),
  );
});

test.each(migrations)('that to $to is called for what is older, and for nothing else', (step) => {
  const plan = vi.spyOn(step, 'plan');
  const change = vi.spyOn(step, 'change');
  const touch = vi.spyOn(step, 'touch');
  const effect = [{ did: 'add', in: 'groups.participants', at: 0, entity: older }];
  for (const format of [step.to - 1, step.to]) {
    migrate(format, emptyPlan());
    migrateChange(format, adds(older));
    migrateEntry({ format, edit: adds(older), effect });
  }
  expect(plan).toHaveBeenCalledTimes(1);
  expect(change).toHaveBeenCalledTimes(2);
  expect(touch).toHaveBeenCalledTimes(1);
});

describe('what an older one lacks', () => {
  test('is in a plan at once, in the order of the model', () => {
    const whole = openSfsPlan();
    const { groups, infrastructure: _, ...plan } = whole;
    const { participants: none, ...part } = groups;
    expect(none).toEqual([]);
    const read = parsePlan(text({ ...plan, groups: part }), 2);
    expect(text(read)).toBe(
      text({ ok: true, value: { ...whole, infrastructure: emptyPlan().infrastructure } }),
    );
  });

  test('is in records, with the value that an empty plan has', () => {
    const { quorum, ...governance } = emptyPlan().governance;
    const lacking = Object.fromEntries(Object.entries(quorum).slice(1));
    const plan = { ...emptyPlan(), governance: { ...governance, quorum: lacking } };
    expect(text(migrate(1, plan))).toContain(text(quorum));
  });

  test('is in entities of the plan, of changes, and of effects that add or remove', () => {
    const now = text(aParticipant());
    const plan = { ...openSfsPlan(), groups: { groups: [], participants: [older] } };
    const batch = {
      type: 'batch',
      name: 'Two',
      changes: [{ type: 'batch', changes: [adds(older)] }],
    };
    const touch = { did: 'remove', in: 'groups.participants', at: 0, entity: older };
    expect(text(migrate(2, plan))).toContain(now);
    expect(text(migrateChange(1, batch))).toContain(now);
    expect(text(migrateEntry({ edit: adds(older), effect: [touch] }))).toBe(
      text({
        ok: true,
        value: { edit: adds(aParticipant()), effect: [{ ...touch, entity: aParticipant() }] },
      }),
    );
  });

  test('is in the changes that a scenario keeps', () => {
    const [kept, now] = [older, aParticipant()].map((one) => ({ ...aStep(), change: adds(one) }));
    const touchesOf = (step: typeof kept) => [
      { did: 'add', in: 'scenarios.steps', at: 0, entity: step },
      { in: 'scenarios.steps', field: 'change', before: step?.change, after: step?.change },
      { in: 'scenarios.steps', field: 'sentence', before: adds(older), after: adds(older) },
    ];
    const of = (step: typeof kept) => [
      migrate(2, { ...emptyPlan(), scenarios: { scenarios: [], steps: [step] } }),
      migrateChange(2, { type: 'scenarios/addStep', entity: step }),
      migrateChange(2, { type: 'scenarios/setStep', set: step }),
      migrateEntry({ format: 2, edit: null, effect: touchesOf(step) }),
    ];
    expect(text(of(kept))).toBe(text(of(now)));
    expect(of(kept)).toMatchObject([
      { value: { scenarios: { steps: [now] } } },
      { value: { entity: now } },
      { value: { set: now } },
      { value: { effect: touchesOf(now) } },
    ]);
  });

  test('stays where it is there', () => {
    const some = aParticipant({ nonmember: 'nonmember-emmy' });
    expect(migrateChange(2, adds(some))).toEqual({ ok: true, value: adds(some) });
  });

  test.each([null, 'text', 7, [], {}])('is not looked for in %j', (data) => {
    const holder = { type: 'groups/addParticipant', in: 'groups.participants', entity: data };
    const filled = text(data) === '{}' ? { ...holder, entity: { nonmember: null } } : holder;
    expect(migrateChange(1, data)).toEqual({ ok: true, value: data });
    expect(migrateEntry(data)).toEqual({ ok: true, value: data });
    expect(migrateChange(1, holder)).toEqual({ ok: true, value: filled });
    expect(migrateEntry({ edit: data, effect: [data, holder] })).toEqual({
      ok: true,
      value: { edit: data, effect: [data, filled] },
    });
    expect(migrateEntry({ edit: data, effect: data })).toEqual({
      ok: true,
      value: { edit: data, effect: data },
    });
  });

  test.each([null, 'text', 7, []])('leaves a plan, a part or a list alone that is %j', (data) => {
    const plan = { ...emptyPlan(), groups: data, goals: { goals: data, checkIns: [] } };
    expect(migrate(1, data)).toEqual({ ok: true, value: data });
    expect(text(migrate(1, plan))).toBe(text({ ok: true, value: plan }));
  });
});

describe('a line of the journal', () => {
  const entity = aParticipant({ group: 'group-cdwg' });
  const edit: Change = { type: 'groups/addParticipant', entity, at: null };
  const [entry] = told({ plan: openSfsPlan(), entries: [] }, edit).entries;
  if (!entry) throw new Error('It made no entry.');

  test('says its format, and is read as it was', () => {
    expect(entryText(entry)).toMatch(new RegExp(`^{"format":${planFormat},`));
    expect(storedEntry(entryText(entry))).toEqual({ ok: true, value: entry });
    expect(parseEntry(entryText(entry))).toEqual({ ok: true, value: entry });
  });

  test('of a newer format is refused with what it needs', () => {
    const newer = text({ ...entry, format: planFormat + 1 });
    const why = `a version of Treekeeper that knows format ${planFormat + 1}`;
    expect(text(parseEntry(newer))).toContain(why);
    expect(text(storedEntry(newer))).toContain(why);
    expect(text(parseEntry(text({ ...entry, format: 'x' })))).toContain('the number of a format');
  });
});
