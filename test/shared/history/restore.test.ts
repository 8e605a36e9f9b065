// A restore is an edit: its effect leads to the past plan, is replayed, undone by name, and parses.
import { expect, test } from 'vitest';
import { parseEdit } from '../../../shared/file/parseEdit.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { applyEdit, type Edit, type Past, replay } from '../../../shared/history/history.ts';
import { instantText } from '../../../shared/values/calendar.ts';
import { openSfsPlan, type Story, told } from '../../fixtures/builders.ts';
import { diceOf } from '../kernel/dice.ts';
import { furnished } from '../kernel/furnished.ts';
import { randomChange } from '../kernel/randomEdits.ts';

const at = '2012-02-03T14:05:00.000Z';
const start: Story = { plan: openSfsPlan(), entries: [] };
const rename: Edit = { type: 'members/setMember', id: 'member-cray', set: { name: 'Cray Inc.' } };
const remove: Edit = { type: 'governance/removeOffice', id: 'office-treasurer' };
const now = told(told(start, rename), remove);
const past: Past = { seq: 1, at, plan: told(start, rename).plan };
const edit: Edit = { type: 'restore', seq: 1, at };

function restored(story: Story, wanted: Edit, from: Past): Story {
  const done = applyEdit(story.plan, wanted, story.entries, from);
  if (!done.ok) throw new Error(done.no.why);
  const { plan, sentence, effect } = done.value;
  const id = `entry-${story.entries.length + 1}`;
  const actor = { id: 'actor-ada', name: 'Ada' };
  return { plan, entries: [...story.entries, { id, edit: wanted, sentence, effect, at, actor }] };
}

test('leads to the plan as it was, and says which', () => {
  const done = applyEdit(now.plan, edit, now.entries, past);
  if (!done.ok) throw new Error(done.no.why);
  expect(JSON.stringify(done.value.plan)).toBe(JSON.stringify(past.plan));
  expect(done.value.sentence).toBe(`Restored the plan as it was on ${instantText(at)} (edit 1)`);
  const again = replay(now.plan, done.value);
  expect(again.ok && JSON.stringify(again.value)).toBe(JSON.stringify(past.plan));
});

test('is undone by name, and redone', () => {
  const after = restored(now, edit, past);
  const undone = told(after, { type: 'undo', entry: 'entry-3' });
  expect(JSON.stringify(undone.plan)).toBe(JSON.stringify(now.plan));
  expect(undone.entries.at(-1)?.sentence).toMatch(/^Undid: Restored the plan as it was on Feb 3/);
  const redone = told(undone, { type: 'undo', entry: 'entry-4' });
  expect(JSON.stringify(redone.plan)).toBe(JSON.stringify(past.plan));
});

test('is read as an edit and as an entry, with its reason', () => {
  expect(parseEdit(edit)).toEqual({ ok: true, value: edit });
  expect(parseEdit({ ...edit, at: 'yesterday' }).ok).toBe(false);
  const [entry] = told(start, rename).entries;
  const withReason = { ...entry, reason: 'The board said so.' };
  expect(parseEntry(JSON.stringify(withReason))).toEqual({ ok: true, value: withReason });
});

test('of what is there already is refused', () => {
  const then = told(start, rename);
  expect(applyEdit(then.plan, edit, then.entries, past)).toMatchObject({
    no: { what: 'Restore', why: 'The plan is already as it was then.' },
  });
});

test('without its past, or with another one, it is refused', () => {
  expect(applyEdit(now.plan, edit, now.entries)).toMatchObject({ no: { what: 'Restore' } });
  expect(applyEdit(now.plan, edit, now.entries, { ...past, seq: 2 }).ok).toBe(false);
});

test.each([1, 2, 3, 4, 5])(
  'among random edits, seed %i: restored, undone, taken back to the start',
  (seed) => {
    const dice = diceOf(seed);
    let story: Story = { plan: furnished, entries: [] };
    const pasts: Past[] = [];
    for (let drawn = 0; drawn < 60; drawn += 1) {
      const known = drawn % 7 === 6 ? dice.any(pasts) : undefined;
      const next: Edit = known
        ? { type: 'restore', seq: known.seq, at: known.at }
        : randomChange(dice, story.plan);
      const done = applyEdit(story.plan, next, story.entries, known ?? null);
      if (!done.ok || done.value.effect.length === 0) continue;
      story = known ? restored(story, next, known) : told(story, next);
      expect(parsePlan(JSON.stringify(story.plan)).ok).toBe(true);
      const { at: instant = '' } = story.entries.at(-1) ?? {};
      pasts.push({ seq: story.entries.length, at: instant, plan: story.plan });
    }
    expect(story.entries.some((entry) => entry.edit.type === 'restore')).toBe(true);
    const undone = story.entries
      .toReversed()
      .reduce((back, { id }) => told(back, { type: 'undo', entry: id }), story);
    expect(JSON.stringify(undone.plan)).toBe(JSON.stringify(furnished));
  },
);
