// The laws that every kind of change keeps, tried on one example of each.
import { describe, expect, test } from 'vitest';
import { parseEdit } from '../../../shared/file/parseEdit.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { applyEdit, replay } from '../../../shared/history/history.ts';
import { applyChange, type Change, describeChange } from '../../../shared/kernel/change.ts';
import { applyEffect, effectOf, inverseOf } from '../../../shared/kernel/effect.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { applied, told } from '../../fixtures/builders.ts';
import { type Example, examples } from './examples.ts';
import { furnished } from './furnished.ts';

const all: readonly Example[] = Object.values(examples);
const json = (value: unknown) => JSON.stringify(value);

interface Tried {
  readonly before: Plan;
  readonly change: Change;
  readonly done: Plan;
}

function tried({ before = furnished, change }: Example): Tried {
  return { before, change, done: applied(before, change) };
}

function partsThatDiffer(before: Plan, done: Plan): ReadonlySet<string> {
  const parts = Object.keys(before) as (keyof Plan)[];
  return new Set(parts.filter((part) => before[part] !== done[part]));
}

/** The parts that the change names: a batch those of its changes. */
function partsNamed(change: Change): ReadonlySet<string> {
  const changes = change.type === 'batch' ? change.changes : [change];
  return new Set(changes.map(({ type }) => type.split('/')[0] ?? ''));
}

/** What comes of the same change once more. */
const secondTimes = {
  'changes nothing': { ok: true, value: { effect: [] } },
  'is refused with a reason and a remedy': {
    ok: false,
    no: {
      why: expect.stringMatching(/^[A-Z“].*\.$/s),
      remedy: expect.stringMatching(/^[A-Z].*\.$/s),
    },
  },
  'happens once more': {
    ok: true,
    value: { effect: expect.arrayContaining([expect.anything()]) },
  },
};
type SecondTime = keyof typeof secondTimes;

/** The changes beyond the plain verbs; one that is not here does not compile. */
const specialChanges: {
  readonly [T in Exclude<
    Change['type'],
    `${string}/${'add' | 'set' | 'remove' | 'move'}${string}`
  >]: SecondTime;
} = {
  batch: 'is refused with a reason and a remedy',
  'members/changeTier': 'is refused with a reason and a remedy',
  'members/leave': 'changes nothing',
  'cost/calibrate': 'changes nothing',
  'invoices/recordPayment': 'happens once more',
  'invoices/credit': 'happens once more',
  'goals/retarget': 'is refused with a reason and a remedy',
  'infrastructure/recordCopied': 'changes nothing',
  'infrastructure/recordRestored': 'changes nothing',
};
const isSpecial = (type: string): type is keyof typeof specialChanges => type in specialChanges;

/** What is there cannot be added, and what is gone cannot be removed; set and moved it stays. */
function secondTimeOf(type: Change['type']): SecondTime {
  if (isSpecial(type)) return specialChanges[type];
  return /\/(add|remove)/.test(type) ? 'is refused with a reason and a remedy' : 'changes nothing';
}

describe.each(all.map((example) => [example.change.type, example] as const))(
  '%s',
  (type, example) => {
    const { before, change, done } = tried(example);
    const effect = effectOf(before, done);

    test('changes something, and what comes out parses to the same plan', () => {
      expect(effect).not.toEqual([]);
      expect(parsePlan(json(done))).toEqual({ ok: true, value: done });
    });

    test('can be sent as data, and kept as JSON', () => {
      expect(parseEdit(JSON.parse(json(change)))).toEqual({ ok: true, value: change });
      expect(json(applied(before, JSON.parse(json(change))))).toBe(json(done));
    });

    test('its effect replayed is its result, also after a journey through JSON', () => {
      expect(replay(before, { effect: JSON.parse(json(effect)) })).toEqual({
        ok: true,
        value: done,
      });
      const again = applyEffect(before, effect);
      expect(again.ok && json(again.value)).toBe(json(done));
    });

    test('taken back, nothing ever happened', () => {
      const back = applyEffect(done, inverseOf(effect));
      expect(back.ok && json(back.value)).toBe(json(before));
    });

    test('undo and redo are entries that parse, and end where they began', () => {
      const made = told({ plan: before, entries: [] }, change);
      const undone = told(made, { type: 'undo', entry: 'entry-1' });
      expect(json(undone.plan)).toBe(json(before));
      const redone = told(undone, { type: 'undo', entry: 'entry-2' });
      expect(json(redone.plan)).toBe(json(done));
      for (const entry of redone.entries) {
        expect(parseEntry(json(entry))).toEqual({ ok: true, value: entry });
      }
    });

    test('has its sentence', () => {
      expect(describeChange(before, change)).toBe(example.sentence);
      expect(example.sentence).toMatch(/^[A-Z].*[^.]$/);
      expect(example.sentence).not.toMatch(
        /\b(tier|member|line|activity|seats?|term|office|pledge)-[a-z]/,
      );
    });

    test('touches no part but that of its feature', () => {
      expect(partsThatDiffer(before, done)).toEqual(partsNamed(change));
    });

    test(`a second time it ${secondTimeOf(type)}`, () => {
      expect(applyEdit(done, change, [])).toMatchObject(secondTimes[secondTimeOf(type)]);
    });
  },
);

test('a change that alters nothing gives back the very same plan', () => {
  const { target } = furnished.consortium.profile;
  const result = applyChange(furnished, { type: 'consortium/setProfile', set: { target } });
  expect(result.ok && result.value).toBe(furnished);
});
