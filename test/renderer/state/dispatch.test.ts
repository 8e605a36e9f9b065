// An edit: applied at once, queued, stamped when it is saved; undo and redo are edits too.
// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { SaveRequest } from '../../../shared/bridge/channels.ts';
import { parsePlanFile } from '../../../shared/file/received.ts';
import { no, ok } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { installFakeBridge, me, opened } from '../fakeBridge.ts';

const bridge = installFakeBridge();
const { dispatch, redo, undo } = await import('../../../renderer/state/dispatch.ts');
const { retrySaving, show } = await import('../../../renderer/state/openWorkspace.ts');
const { getState } = await import('../../../renderer/state/store.ts');
const { stateIs } = await import('../stateIs.ts');

const nameOf = () => getState().plan.consortium.profile.name;
const name = (to: string) => dispatch({ type: 'consortium/setProfile', set: { name: to } });
const sent = () =>
  bridge.asked.filter(({ channel }) => channel === 'save').map(({ request }) => request);
/** The fake bridge answers in microtasks: all of them are done before a timer is. */
const settled = () => new Promise((done) => setTimeout(done));

const disk = {
  kind: 'problem',
  what: 'Not saved.',
  why: 'The disk is full.',
  remedy: 'Free some space.',
  safe: 'What was saved is safe.',
} as const;
const usual = bridge.answers.save;
const { saveRecoveryCopy: keepsAside } = bridge.answers;

beforeEach(async () => {
  await settled();
  bridge.answers.save = usual;
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
});

describe('an edit', () => {
  test('is on the screen before main has answered, and stamped after', async () => {
    expect(name('First')).toBeNull();
    expect(nameOf()).toBe('First');
    expect(getState().queue.waiting).toBe(1);
    expect(getState().entries.at(-1)).toMatchObject({ at: '', actor: me });
    await settled();
    expect(getState().queue).toEqual({ waiting: 0, problem: null });
    expect(getState().entries.at(-1)?.at).toBe('2012-01-31T12:00:00.000Z');
  });

  test('that is refused says why, changes nothing and is not sent', () => {
    const before = getState().plan;
    expect(name(' ')).toMatchObject({ what: 'The name', why: 'It is empty.' });
    expect(getState().plan).toBe(before);
    expect(sent()).toEqual([]);
  });

  test('that changes nothing makes no entry', () => {
    expect(name('OpenSFS')).toBeNull();
    expect(getState().entries).toEqual([]);
    expect(sent()).toEqual([]);
  });

  test('is refused where the workspace cannot be written', () => {
    const readOnly = { because: 'held', problem: disk, holder: null } as const;
    show(opened(openSfsPlan(), { readOnly }), '2012-01-31');
    expect(name('First')).toMatchObject({ why: expect.stringContaining(disk.why) });
    expect(nameOf()).toBe('OpenSFS');
  });

  test('waits through a problem and is sent again as it was, with those after it', async () => {
    bridge.answers.save = async () => no(disk);
    name('First');
    name('Second');
    await settled();
    expect(getState().queue).toEqual({ waiting: 2, problem: disk });
    expect(nameOf()).toBe('Second');
    bridge.answers.save = usual;
    retrySaving();
    await settled();
    expect(getState().queue).toEqual({ waiting: 0, problem: null });
    const [first, again, second] = sent() as SaveRequest[];
    expect(again).toEqual(first);
    expect([first?.seq, second?.seq]).toEqual([1, 2]);
  });

  test('keeps at most 200 entries', () => {
    for (let step = 0; step < 205; step += 1) name(`Name ${step}`);
    expect(getState().entries).toHaveLength(200);
    expect(getState().entries.at(-1)?.sentence).toContain('Name 204');
    expect(getState().seq).toBe(205);
  });

  test('that main sees differently keeps the plan of the window aside and opens anew', async () => {
    bridge.answers.save = async () => ok({ state: 'differs', why: 'The tier is gone.' });
    bridge.answers.openWorkspace = async () => ok(opened(openSfsPlan(), { seq: 4 }));
    name('Mine');
    const kept = await bridge.askedFor('saveRecoveryCopy');
    const file = parsePlanFile(String(Object(kept).text));
    await stateIs(({ news }) => news !== null);
    expect(file.ok && file.value.plan.consortium.profile.name).toBe('Mine');
    expect(nameOf()).toBe('OpenSFS');
    expect(getState().seq).toBe(4);
    expect(getState().queue.waiting).toBe(0);
    expect(getState().news).toContain('The tier is gone.');
  });

  test('that cannot be kept aside is not thrown away', async () => {
    bridge.answers.save = async () => ok({ state: 'differs', why: 'The tier is gone.' });
    bridge.answers.saveRecoveryCopy = async () => no(disk);
    name('Mine');
    await stateIs(({ troubles }) => troubles.length > 0);
    expect(nameOf()).toBe('Mine');
    expect(getState().troubles).toEqual([disk]);
    bridge.answers.saveRecoveryCopy = keepsAside;
  });
});

describe('undo and redo', () => {
  test('go back and forth by steps, as entries of their own', () => {
    name('First');
    name('Second');
    undo();
    expect(nameOf()).toBe('First');
    undo();
    expect(nameOf()).toBe('OpenSFS');
    redo();
    redo();
    expect(nameOf()).toBe('Second');
    expect(getState().entries).toHaveLength(6);
    expect(getState().entries.at(-1)?.sentence).toMatch(/^Redid: .*Second/);
  });

  test('do nothing where there is nothing', () => {
    undo();
    redo();
    expect(getState().entries).toEqual([]);
  });

  test('a new edit ends what could be redone', () => {
    name('First');
    undo();
    name('Other');
    redo();
    expect(nameOf()).toBe('Other');
  });

  test('take back one’s own edits only', () => {
    name('First');
    const entries = getState().entries.map((entry) => ({
      ...entry,
      actor: { id: 'elsewhere', name: 'Grace' },
    }));
    show(opened(getState().plan, { entries: JSON.stringify(entries), seq: 1 }), '2012-01-31');
    undo();
    expect(nameOf()).toBe('First');
  });
});
