// The drawer under haste: asked twice at once, closed while it opens, nothing is left behind.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../../electron/app/environment.ts';
import { largePlan } from '../../bench/largePlan.ts';

let folder = '';
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());
vi.mock('electron', () => ({ app: { getPath: () => folder, getVersion: () => '0.1.0' } }));
vi.mock('../../../electron/app/snapshotProcess.ts', async () => {
  const { forkedWriter } = await import('../../../electron/workspace/snapshotFork.ts');
  const { startWriter } = await import('./snapshotChild.ts');
  return { writeInProcess: forkedWriter(startWriter) };
});
const { Drawer } = await import('../../../electron/session/workspaceSession.ts');

const drawer = () => new Drawer(readEnvironment({ TREEKEEPER_NOW: '2011-06-30T12:00:00Z' }));
const workspaces = () => readdirSync(join(folder, 'workspaces'));
const isLocked = (name: string) => existsSync(join(folder, 'workspaces', name, 'lock'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-drawer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two questions at once open one workspace', async () => {
  const one = drawer();
  const [first, second] = await Promise.all([one.open(), one.open()]);
  expect(first.ok && second.ok && first.value.folder === second.value.folder).toBe(true);
  expect(workspaces()).toHaveLength(1);
  expect(workspaces().map(isLocked)).toEqual([true]);
  await one.close();
});

test.each(['open', 'start'] as const)(
  'closing waits for %s and lets go of the lock',
  async (how) => {
    const one = drawer();
    const pending = how === 'open' ? one.open() : one.start('empty');
    await one.close();
    expect((await pending).ok).toBe(true);
    expect(workspaces().map(isLocked)).toEqual([false]);
  },
);

test('another workspace lets go of the one before', async () => {
  const one = drawer();
  const [first, second] = await Promise.all([one.open(), one.start('empty')]);
  expect(first.ok && second.ok && first.value.folder !== second.value.folder).toBe(true);
  expect(workspaces().filter(isLocked)).toHaveLength(1);
  await one.close();
  expect(workspaces().filter(isLocked)).toEqual([]);
});

const named = (name: string) => ({ type: 'consortium/setProfile', set: { name } });

/** A closed workspace with some edits, and the folder that it lies in. */
async function closed(...names: readonly string[]): Promise<string> {
  const one = drawer();
  const opened = await one.open();
  if (!opened.ok) throw new Error(opened.no.why);
  for (const [at, name] of names.entries()) {
    const request = { id: name, edit: named(name), seq: opened.value.seq + at + 1 };
    expect(await one.save(request)).toMatchObject({ ok: true, value: { state: 'saved' } });
  }
  await one.close();
  return opened.value.folder;
}

test('an edit that came before the drawer is closed is saved, also the first one', async () => {
  const one = drawer();
  const opened = await one.open();
  const seq = opened.ok ? opened.value.seq + 1 : 0;
  const saving = one.save({ id: 'last', edit: named('Last'), seq });
  await one.close();
  expect(await saving).toMatchObject({ ok: true, value: { state: 'saved' } });
});

test('an import is not told at the next opening, and can be undone all the same', async () => {
  const one = drawer();
  const begun = await one.start('empty');
  const seq = begun.ok ? begun.value.seq : 0;
  const lines = one.plan.cost.lines.length;
  await one.save({ id: 'small', edit: named('Small'), seq: seq + 1 });
  const imported = await one.save({ id: 'import', edit: largePlan(400), seq: seq + 2 });
  expect(imported).toMatchObject({ ok: true, value: { state: 'saved' } });
  const note = { type: 'consortium/setProfile', set: { note: 'Last' } };
  await one.save({ id: 'last', edit: note, seq: seq + 3 });
  await one.close();
  const opened = await one.open();
  const told: { id: string }[] = JSON.parse(opened.ok ? opened.value.entries : '[]');
  expect(told.map(({ id }) => id)).toEqual(['last']);
  const undo = { id: 'undo', edit: { type: 'undo', entry: 'import' }, seq: seq + 4 };
  expect(await one.save(undo)).toMatchObject({ ok: true, value: { state: 'saved' } });
  expect(one.plan.cost.lines).toHaveLength(lines);
  expect(one.plan.consortium.profile).toMatchObject({ name: 'Small', note: 'Last' });
  await one.close();
});

test('what is opened before anybody asks is told to who asks, and opened once', async () => {
  const one = drawer();
  const [, opened] = await Promise.all([one.openAhead(), one.open()]);
  expect(opened).toMatchObject({ ok: true, value: { seq: 1, readOnly: null } });
  expect(workspaces()).toHaveLength(1);
  await one.close();
});

test('damage before the last snapshot: the whole plan opens, for reading', async () => {
  const place = await closed('First', 'Second');
  const journal = join(place, 'journal-00000001.log');
  writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll('First', 'Fisrt'));
  const one = drawer();
  const opened = await one.openAt(place);
  expect(opened).toMatchObject({ ok: true, value: { seq: 3, readOnly: { because: 'damaged' } } });
  expect(one.plan.consortium.profile.name).toBe('Second');
  expect(await one.asOneFile()).toMatchObject({ no: { why: 'A part of its history is missing.' } });
  await one.close();
});

test('what the window shows is kept, also where the workspace is gone, which is not begun anew', async () => {
  const one = drawer();
  const opened = await one.open();
  const place = opened.ok ? opened.value.folder : '';
  const there = await one.keepAside('here');
  expect(there.ok && readFileSync(there.value, 'utf8')).toBe('here');
  expect(there.ok && there.value).toContain(join(place, 'aside'));
  renameSync(place, `${place}-away`);
  const kept = await one.keepAside('mine');
  expect(kept.ok && readFileSync(kept.value, 'utf8')).toBe('mine');
  expect(existsSync(place)).toBe(false);
  renameSync(`${place}-away`, place);
  await one.close();
});
