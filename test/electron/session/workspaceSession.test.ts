// The session under concurrent requests: opened twice, closed while opening, nothing left behind.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHistory } from '../../../electron/session/copies.ts';
import { entryText } from '../../../shared/file/storedEntry.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { largePlan } from '../../bench/largePlan.ts';
import { writeHere } from '../output/exporting.ts';
import { programIn, save, sessionOf } from './sessions.ts';

let folder = '';

const newSession = () => sessionOf(programIn(folder));
const workspaces = () => readdirSync(join(folder, 'workspaces'));
const isLocked = (name: string) => existsSync(join(folder, 'workspaces', name, 'lock'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-session-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two questions at once open one workspace', async () => {
  const one = newSession();
  const [first, second] = await Promise.all([one.open(), one.open()]);
  expect(first.ok && second.ok && first.value.folder === second.value.folder).toBe(true);
  expect(workspaces()).toHaveLength(1);
  expect(workspaces().map(isLocked)).toEqual([true]);
  await one.close();
});

test.each(['open', 'start'] as const)(
  'closing waits for %s and lets go of the lock',
  async (how) => {
    const one = newSession();
    const pending = how === 'open' ? one.open() : one.start('empty');
    await one.close();
    expect((await pending).ok).toBe(true);
    expect(workspaces().map(isLocked)).toEqual([false]);
  },
);

test('another workspace lets go of the one before', async () => {
  const one = newSession();
  const [first, second] = await Promise.all([one.open(), one.start('empty')]);
  expect(first.ok && second.ok && first.value.folder !== second.value.folder).toBe(true);
  expect(workspaces().filter(isLocked)).toHaveLength(1);
  await one.close();
  expect(workspaces().filter(isLocked)).toEqual([]);
});

const named = (name: string): Change => ({ type: 'consortium/setProfile', set: { name } });

/** A closed workspace with some edits, and the folder that it lies in. */
async function closed(...names: readonly string[]): Promise<string> {
  const one = newSession();
  const opened = await one.open();
  if (!opened.ok) throw new Error(opened.no.why);
  for (const [at, name] of names.entries()) {
    const request = { id: name, edit: named(name), seq: opened.value.seq + at + 1 };
    expect(await save(one, request)).toMatchObject({ ok: true, value: { state: 'saved' } });
  }
  await one.close();
  return opened.value.folder;
}

test('an edit that came before the session is closed is saved, also the first one', async () => {
  const one = newSession();
  const opened = await one.open();
  const seq = opened.ok ? opened.value.seq + 1 : 0;
  const saving = save(one, { id: 'last', edit: named('Last'), seq });
  await one.close();
  expect(await saving).toMatchObject({ ok: true, value: { state: 'saved' } });
});

test('an import is not told at the next opening, and can be undone all the same', async () => {
  const one = newSession();
  const started = await one.start('empty');
  const seq = started.ok ? started.value.seq : 0;
  const lines = one.plan.cost.lines.length;
  await save(one, { id: 'small', edit: named('Small'), seq: seq + 1 });
  const imported = await save(one, { id: 'import', edit: largePlan(400), seq: seq + 2 });
  expect(imported).toMatchObject({ ok: true, value: { state: 'saved' } });
  const note: Change = { type: 'consortium/setProfile', set: { note: 'Last' } };
  await save(one, { id: 'last', edit: note, seq: seq + 3 });
  await one.close();
  const opened = await one.open();
  const told: { id: string }[] = JSON.parse(opened.ok ? opened.value.entries : '[]');
  expect(told.map(({ id }) => id)).toEqual(['last']);
  const undo = { id: 'undo', edit: { type: 'undo', entry: 'import' } as const, seq: seq + 4 };
  expect(await save(one, undo)).toMatchObject({ ok: true, value: { state: 'saved' } });
  expect(one.plan.cost.lines).toHaveLength(lines);
  expect(one.plan.consortium.profile).toMatchObject({ name: 'Small', note: 'Last' });
  await one.close();
});

test('what is opened before anybody asks is told to who asks, and opened once', async () => {
  const one = newSession();
  const [, opened] = await Promise.all([one.openAhead(), one.open()]);
  expect(opened).toMatchObject({ ok: true, value: { seq: 1, readOnly: null } });
  expect(workspaces()).toHaveLength(1);
  await one.close();
});

test('damage before the last snapshot: the whole plan opens, for reading', async () => {
  const place = await closed('First', 'Second');
  const journal = join(place, 'journal-00000001.log');
  writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll('First', 'Fisrt'));
  const one = newSession();
  const opened = await one.openAt(place);
  expect(opened).toMatchObject({ ok: true, value: { seq: 3, readOnly: { because: 'damaged' } } });
  expect(one.plan.consortium.profile.name).toBe('Second');
  const history = await openHistory(one);
  if (!history.ok) throw new Error(history.no.why);
  const path = join(folder, 'copy.treekeeper');
  await expect(writeHere({ ...history.value, path })).rejects.toMatchObject({ code: 'ALTERED' });
  expect(existsSync(path)).toBe(false);
  await one.close();
});

test('where the disk leads to another plan than was held, nothing is built on it, and it is read anew', async () => {
  const one = newSession();
  const opened = await one.open();
  const seq = opened.ok ? opened.value.seq : 0;
  const { workspace } = one;
  if (!workspace) throw new Error('Nothing is open');
  const { state } = workspace.ahead;
  const held = { ...state, members: { ...state.members, roll: [] } };
  // As if a change had led elsewhere than its effect does: the entry says nothing of the members.
  const entry = {
    id: 'odd',
    edit: named('Odd'),
    sentence: 'Odd',
    effect: [],
    at: '',
    actor: one.actor,
  };
  expect((await workspace.append(entryText(entry), held)).ok).toBe(true);
  expect(await workspace.snapshot()).toMatchObject({ no: { code: 'MISLED' } });
  const saved = await save(one, { id: 'next', edit: named('Next'), seq: seq + 2 });
  expect(saved).toMatchObject({
    ok: true,
    value: { state: 'differs', why: expect.stringContaining('a different plan') },
  });
  const again = await one.open();
  expect(again).toMatchObject({ ok: true, value: { seq: seq + 1, readOnly: null } });
  expect(one.plan.members.roll).toEqual(state.members.roll);
  const next = await save(one, { id: 'next', edit: named('Next'), seq: seq + 2 });
  expect(next).toMatchObject({ ok: true, value: { state: 'saved' } });
  await one.close();
});
