// Undo and redo as entries: what later edits block, who may take back what, and what stays true.
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/history/history.ts';
import { noSteps, stacksAfter, undoSteps } from '../../../shared/history/undoSteps.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { problemsOf } from '../../../shared/kernel/problems.ts';
import '../../../shared/registry/rules.ts';
import { type Fte, fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import {
  aCostLine,
  anActivity,
  openSfsPlan,
  type Story,
  testersInKind,
  told,
} from '../../fixtures/builders.ts';
import { broken, doubled } from '../kernel/breaking.ts';

const start: Story = { plan: openSfsPlan(), entries: [] };
const tell = (...edits: readonly Edit[]) =>
  edits.reduce<Story>((story, edit) => told(story, edit), start);
const undo = (entry: number): Edit => ({ type: 'undo', entry: `entry-${entry}` });

const setFte = (people: Fte): Change => ({
  type: 'cost/setLine',
  id: 'line-testers',
  set: { fte: constant(people) },
});
const setNote: Change = { type: 'cost/setLine', id: 'line-testers', set: { note: 'Asked again.' } };
const setQuorum = (numerator: number): Change => ({
  type: 'governance/setQuorum',
  set: { numerator, denominator: 5 },
});
const anAmount = { year: 2012, amount: money(100_000), source: null };
const rename: Change = { type: 'members/setMember', id: 'member-cray', set: { name: 'Cray Inc.' } };

function refusal(story: Story, edit: Edit) {
  const answer = applyEdit(story.plan, edit, story.entries);
  return answer.ok ? null : answer.no;
}

describe('an undo out of order', () => {
  test('goes through where nothing stands in the way', () => {
    const story = tell(setFte(fte(2)), rename, undo(1));
    expect(story.plan).toEqual(tell(rename).plan);
    expect(story.entries[2]?.sentence).toBe('Undid: Set the FTE of the cost line “Testers” to 2');
  });

  test('is refused where the field was set again, and names that edit', () => {
    const story = tell(setFte(fte(2)), rename, setFte(fte(3)), setNote);
    expect(refusal(story, undo(1))).toEqual({
      what: 'Undo “Set the FTE of the cost line “Testers” to 2”',
      why: 'A later edit conflicts with it: “Set the FTE of the cost line “Testers” to 3”.',
      remedy: 'Undo the later edit first.',
    });
  });

  test('of a setting names the edit of that setting, not one that came after', () => {
    const story = tell(setQuorum(2), setQuorum(3), rename);
    expect(refusal(story, undo(1))?.why).toBe(
      'A later edit conflicts with it: “Set the numerator of quorum to 3 and its denominator to 5”.',
    );
  });

  test('leaves another field of the same entity as it is', () => {
    const story = tell(setFte(fte(2)), setNote, undo(1));
    expect(story.plan).toEqual(tell(setNote).plan);
  });

  test('goes through again once the later edit is taken back', () => {
    const story = tell(setFte(fte(2)), setFte(fte(3)), undo(2), undo(1));
    expect(story.plan).toEqual(start.plan);
  });

  test('of an addition is refused while something points to it', () => {
    const story = tell(
      { type: 'cost/addActivity', entity: anActivity({ id: 'activity-new' }), at: null },
      { type: 'cost/addLine', entity: aCostLine({ activity: 'activity-new' }), at: null },
    );
    expect(refusal(story, undo(1))?.why).toBe(
      'A later edit conflicts with it: “Added the cost line “Rack””.',
    );
  });

  test('of a removal is refused while what it pointed to is gone', () => {
    const story = tell(
      { type: 'contributions/addPledge', entity: testersInKind(1), at: null },
      { type: 'contributions/removePledge', id: 'pledge-testers' },
      { type: 'cost/removeLine', id: 'line-testers' },
    );
    expect(refusal(story, undo(2))?.why).toContain('Removed the cost line “Testers”');
  });

  test('of an addition and a removal at once is refused while what was removed points nowhere', () => {
    const swap: Change = {
      type: 'batch',
      name: 'Swapped',
      changes: [
        { type: 'contributions/removePledge', id: 'pledge-testers' },
        { type: 'cost/addActivity', entity: anActivity({ id: 'activity-new' }), at: null },
      ],
    };
    const story = tell(
      { type: 'contributions/addPledge', entity: testersInKind(1), at: null },
      swap,
      { type: 'cost/removeLine', id: 'line-testers' },
    );
    expect(refusal(story, undo(2))?.why).toContain('Removed the cost line “Testers”');
  });

  test('of an addition that was changed since is refused', () => {
    const story = tell(
      { type: 'cost/addLine', entity: aCostLine(), at: null },
      { type: 'cost/setLine', id: 'line-rack', set: { amount: constant(money(5)) } },
    );
    expect(refusal(story, undo(1))?.why).toContain('Set the amount of the cost line “Rack” to $5');
  });

  test('of a batch is all or nothing', () => {
    const batch: Change = { type: 'batch', name: 'Two at once', changes: [setFte(fte(2)), rename] };
    const story = tell(batch, setFte(fte(3)));
    expect(refusal(story, undo(1))?.why).toContain('to 3');
    expect(tell(batch, undo(1)).plan).toEqual(start.plan);
  });
});

test('what changed nothing is not taken back: it only told something', () => {
  const batch: Change = { type: 'batch', name: 'Repaired at opening', changes: [] };
  const story = tell(batch);
  expect(refusal(story, undo(1))).toMatchObject({
    what: 'Undo “Repaired at opening”',
    why: 'It changed nothing in the plan.',
  });
});

test('an edit that is not in the history cannot be taken back', () => {
  expect(refusal(start, undo(9))?.why).toBe('The edit is not in this history.');
});

test('an undo out of order that the domain refuses says why, and names the later edit', () => {
  const amount = (id: string): Change => ({
    type: 'contributions/addAmount',
    at: null,
    entity: { ...anAmount, id },
  });
  const gone: Change = { type: 'contributions/removeAmount', id: 'amount-one' };
  const story = tell(amount('amount-one'), gone, amount('amount-two'));
  const answer = refusal(story, undo(2));
  expect(answer?.what).toBe('Undo “Removed the board allocation for the tree in 2012”');
  expect(answer?.why).toContain('Added the board allocation for the tree in 2012');
  const without = told(story, { type: 'contributions/removeAmount', id: 'amount-two' });
  expect(told(without, undo(2)).plan.contributions.amounts.map(({ id }) => id)).toEqual([
    'amount-one',
  ]);
});

describe('where a received plan broke a rule that was mended since', () => {
  const { plan: received } = doubled('', 'contributions.amounts', 'amount-12', {}, '');
  const mended: Change = { type: 'contributions/removeAmount', id: 'another' };
  const storyOf = (...edits: readonly Edit[]) =>
    edits.reduce<Story>((story, edit) => told(story, edit), { plan: received, entries: [] });

  test('undoing the latest edit is never refused, and shows the problem again', () => {
    const story = storyOf(mended);
    expect(problemsOf(story.plan)).toEqual([]);
    const undone = told(story, undo(1));
    expect(undone.plan).toEqual(received);
    expect(problemsOf(undone.plan).length).toBeGreaterThan(0);
  });

  test('undo after undo goes back to it, and redo after redo forth again', () => {
    const forth = storyOf(rename, mended, setNote);
    const back = [undo(3), undo(2), undo(1)].reduce<Story>((one, edit) => told(one, edit), forth);
    expect(back.plan).toEqual(received);
    const again = [undo(6), undo(5), undo(4)].reduce<Story>((one, edit) => told(one, edit), back);
    expect(again.plan).toEqual(forth.plan);
    expect(problemsOf(again.plan)).toEqual([]);
  });

  test('undoing an older edit is held to the rules', () => {
    expect(refusal(storyOf(mended, rename), undo(1))).toMatchObject({
      why: 'That year already has one.',
      remedy: 'Change that one instead.',
    });
  });

  test('what dangled and was mended dangles again after the undo of that', () => {
    const { plan } = broken('', 'cost.lines', 'line-testers', { activity: 'nowhere' }, '');
    const set = { activity: 'activity-testing' };
    const change: Change = { type: 'cost/setLine', id: 'line-testers', set };
    const story = told({ plan, entries: [] }, change);
    expect(told(story, undo(1)).plan).toEqual(plan);
    expect(refusal(told(story, rename), undo(1))?.what).toContain('Undo “');
  });
});

describe('steps before the entries that are known', () => {
  const actor = 'actor-ada';

  test('give the same undo and redo as all entries together', () => {
    const story = tell(rename, setNote, undo(2), setFte(fte(2)), undo(4), undo(5), undo(1));
    for (let cut = 0; cut <= story.entries.length; cut += 1) {
      const before = stacksAfter(noSteps, story.entries.slice(0, cut), actor);
      expect(undoSteps(story.entries.slice(cut), actor, before)).toEqual(
        undoSteps(story.entries, actor),
      );
    }
  });

  test('are another person’s own', () => {
    const before = stacksAfter(noSteps, tell(rename).entries, 'actor-bob');
    expect(before).toEqual(noSteps);
  });
});

test('an undo that was taken back says that it did again what was undone', () => {
  const story = tell(rename, undo(1), undo(2), undo(3));
  expect(story.entries.map(({ sentence }) => sentence)).toEqual([
    'Renamed the member “Cray” to “Cray Inc.”',
    'Undid: Renamed the member “Cray” to “Cray Inc.”',
    'Redid: Renamed the member “Cray” to “Cray Inc.”',
    'Undid: Renamed the member “Cray” to “Cray Inc.”',
  ]);
});

describe('what undo and redo do next', () => {
  const steps = (story: Story, actor = 'actor-ada') => {
    const { undo: back, redo } = undoSteps(story.entries, actor);
    return [back?.entry ?? null, redo?.entry ?? null];
  };

  test('nothing in an empty history', () => {
    expect(steps(start)).toEqual([null, null]);
  });

  test('the last edit; after an undo, the one before, and the undo itself for redo', () => {
    expect(steps(tell(rename, setNote))).toEqual(['entry-2', null]);
    expect(steps(tell(rename, setNote, undo(2)))).toEqual(['entry-1', 'entry-3']);
    expect(steps(tell(rename, setNote, undo(2), undo(1)))).toEqual([null, 'entry-4']);
  });

  test('a redo brings the edit back, to be undone again', () => {
    expect(steps(tell(rename, setNote, undo(2), undo(3)))).toEqual(['entry-4', null]);
  });

  test('a new edit clears redo', () => {
    expect(steps(tell(rename, undo(1), setNote))).toEqual(['entry-3', null]);
  });

  test('the undo of an older edit is what was done last, and is taken back first', () => {
    const story = tell(setFte(fte(2)), rename, undo(1));
    expect(steps(story)).toEqual(['entry-3', null]);
    const back = told(story, undo(3));
    expect(steps(back)).toEqual(['entry-2', 'entry-4']);
    expect(back.plan).toEqual(tell(setFte(fte(2)), rename).plan);
    expect(steps(told(back, undo(4)))).toEqual(['entry-5', null]);
  });

  test('the undo of an older edit clears redo, as any edit does', () => {
    expect(steps(tell(setFte(fte(2)), rename, setNote, undo(3), undo(1)))).toEqual([
      'entry-5',
      null,
    ]);
  });

  test('the undo of an edit that somebody else made is one’s own', () => {
    const story = told(told(start, setFte(fte(2)), 'actor-bob'), undo(1));
    expect(steps(story)).toEqual(['entry-2', null]);
    expect(told(story, undo(2)).plan).toEqual(tell(setFte(fte(2))).plan);
  });

  test('are one’s own edits only', () => {
    const story = told(told(start, rename), setNote, 'actor-bob');
    expect(steps(story)).toEqual(['entry-1', null]);
    expect(steps(story, 'actor-bob')).toEqual(['entry-2', null]);
  });
});
