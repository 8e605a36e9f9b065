// The library on real folders: what it lists and marks, copies, labels, and finds again.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibraryDesktop, libraryOf } from '../../../electron/library/library.ts';
import { threadReader } from '../../../electron/received/reader.ts';
import { takeIn } from '../../../electron/received/takeIn.ts';
import { historyAt, type WriteHistory } from '../../../electron/session/copies.ts';
import { librarySession } from '../../../electron/session/librarySession.ts';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import { snapshotText } from '../../../electron/workspace/snapshot.ts';
import { calledOf } from '../../../shared/bridge/library.ts';
import { ok } from '../../../shared/values/result.ts';
import { writeHere } from '../output/exporting.ts';
import { programIn, save, sessionOf } from '../session/sessions.ts';

let folder = '';
const trashed: string[] = [];
const desktop: LibraryDesktop = {
  askForFolder: async () => null,
  saveWorkspace: async () => ok(null),
  trash: async (path) => {
    if (trashed.includes('broken')) throw new Error('No trash here.');
    trashed.push(path);
  },
  showInFolder: () => {},
};

const sessionAt = (now?: string) => sessionOf(programIn(folder, now));
const fresh = { writer: '0', now: '2011-07-01T12:00:00.000Z', lineage: 'l', copy: 'c', entry: 'e' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-library-'));
  trashed.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const writeHistory: WriteHistory = (history, path) => writeHere({ ...history, path });

/** A workspace of the library as one text. */
async function fileOf(session: WorkspaceSession, at: string): Promise<string> {
  const history = await historyAt(session, at);
  if (!history.ok) throw new Error(history.no.why);
  const path = join(folder, 'one.treekeeper');
  await writeHistory(history.value, path);
  return readFileSync(path, 'utf8');
}

async function startedLibrary() {
  const session = sessionAt();
  const opened = await session.open();
  if (!opened.ok) throw new Error(opened.no.why);
  return {
    session,
    library: libraryOf(librarySession(session, writeHistory), desktop),
    here: opened.value.folder,
  };
}

test('lists the open one and those that were closed, the one used last first', async () => {
  const { session, library, here } = await startedLibrary();
  const other = await session.start('empty');
  const { here: listed } = await library.list();
  expect(listed.map(({ name, mark, entries }) => ({ name, mark, entries }))).toEqual([
    { name: 'New consortium', mark: 'open', entries: 1 },
    { name: 'OpenSFS', mark: null, entries: 1 },
  ]);
  expect(other.ok && other.value.folder).toBe(listed[0]?.folder);
  expect(listed[1]?.folder).toBe(here);
  await session.close();
});

test('marks what another holds, what a newer program wrote, and what is damaged', async () => {
  const { session, library, here } = await startedLibrary();
  await session.close();
  const workspaces = join(folder, 'workspaces');
  for (const name of ['held', 'newer', 'spoilt', 'gone']) {
    cpSync(here, join(workspaces, name), { recursive: true });
  }
  const holder = { name: 'Ann', host: 'elsewhere', pid: 1, token: 't', time: '2011' };
  writeFileSync(join(workspaces, 'held', 'lock'), JSON.stringify(holder));
  writeFileSync(join(workspaces, 'spoilt', 'journal-00000001.log'), 'nothing of ours\n');
  rmSync(join(workspaces, 'gone', 'journal-00000001.log'));
  mkdirSync(join(workspaces, 'no workspace'));
  const marks = (await library.list()).here.map((one) => [one.folder.split('/').at(-1), one.mark]);
  expect(Object.fromEntries(marks)).toMatchObject({
    held: 'held',
    spoilt: 'damaged',
    gone: 'damaged',
  });
  expect(marks).toHaveLength(5);
});

test('knows the name of a workspace that has no card from its snapshot', async () => {
  const { session, library, here } = await startedLibrary();
  const { name } = session.plan.consortium.profile;
  const plan = JSON.stringify({ consortium: { profile: { name } } });
  await session.close();
  rmSync(join(here, 'card.json'));
  const header = { format: 1, writer: '0', lineage: 'l', copy: 'c', seq: 1, head: 'h', made: '' };
  writeFileSync(join(here, 'snap-00000001.json'), snapshotText(header, plan));
  expect((await library.list()).here).toMatchObject([{ name: 'OpenSFS', entries: null }]);
});

test('a label is the name in the library and leaves the plan alone', async () => {
  const { session, library, here } = await startedLibrary();
  const head = session.workspace?.head;
  await library.label({ folder: here, label: ' Draft for the board ' });
  expect((await library.list()).here.map(calledOf)).toEqual(['Draft for the board']);
  await session.close();
  expect((await library.list()).here.map(calledOf)).toEqual(['Draft for the board']);
  await session.open();
  expect(session.workspace?.head).toBe(head);
  await library.label({ folder: here, label: '' });
  expect((await library.list()).here.map(calledOf)).toEqual(['OpenSFS']);
  await session.close();
});

test('a duplicate has the same lineage and history, and is another copy', async () => {
  const { session, library, here } = await startedLibrary();
  const before = await fileOf(session, here);
  const made = await library.duplicate({ folder: here, label: 'Copy of OpenSFS' });
  if (!made.ok) throw new Error('Not duplicated');
  const after = await fileOf(session, made.value);
  const [header = '', ...lines] = after.split('\n');
  const [was = '', ...same] = before.split('\n');
  expect(lines).toEqual(same);
  expect(JSON.parse(header)).toMatchObject({ lineage: JSON.parse(was).lineage });
  expect(JSON.parse(header).copy).not.toBe(JSON.parse(was).copy);
  expect((await library.list()).here.map(calledOf).sort()).toEqual(['Copy of OpenSFS', 'OpenSFS']);
  await session.close();
});

const { signal: wanted } = new AbortController();

test('a received file that is there already is told, and nothing is written', async () => {
  const { session, library, here } = await startedLibrary();
  const file = await fileOf(session, here);
  const incoming = { from: Buffer.from(file), dataFolder: folder, fresh, reader: threadReader };
  expect(await takeIn(incoming, (journal) => library.take(journal, wanted))).toEqual(
    ok(ok({ already: { folder: here, called: 'OpenSFS' } })),
  );
  expect(readdirSync(join(folder, 'workspaces'))).toHaveLength(1);
  await session.close();
});

test('the trash takes what is closed, never what is open, and says where there is none', async () => {
  const { session, library, here } = await startedLibrary();
  expect(await library.trash(here)).toMatchObject({ no: { why: 'It is the one that is open.' } });
  await session.start('empty');
  expect((await library.trash(here)).ok).toBe(true);
  expect(trashed).toEqual([here]);
  trashed.push('broken');
  expect(await library.trash(here)).toMatchObject({ no: { safe: 'Nothing was deleted.' } });
  await session.close();
});

test('does nothing with a folder that it does not list', async () => {
  const { session, library } = await startedLibrary();
  const elsewhere = mkdtempSync(join(tmpdir(), 'treekeeper-elsewhere-'));
  cpSync(join(folder, 'workspaces'), elsewhere, { recursive: true });
  const [name = ''] = readdirSync(elsewhere);
  expect((await library.trash(join(elsewhere, name))).ok).toBe(false);
  expect(trashed).toEqual([]);
  await session.close();
});

test('lists five hundred workspaces', async () => {
  const { session, library, here } = await startedLibrary();
  await session.close();
  for (let count = 1; count < 500; count += 1) {
    cpSync(here, join(folder, 'workspaces', `copy-${count}`), { recursive: true });
  }
  expect((await library.list()).here).toHaveLength(500);
});

test('what another program adds to the journal is noticed, and read again without loss', async () => {
  const { session, here } = await startedLibrary();
  expect(await session.outsideChange()).toBe(null);
  const copy = mkdtempSync(join(tmpdir(), 'treekeeper-carried-'));
  cpSync(here, copy, { recursive: true });
  rmSync(join(copy, 'lock'));
  const journal = 'journal-00000001.log';
  const other = sessionAt('2011-07-01T12:00:00.000Z');
  const opened = await other.openAt(copy);
  if (!opened.ok) throw new Error(opened.no.why);
  const edit = { type: 'consortium/setProfile', set: { name: 'Theirs' } } as const;
  await save(other, { id: 'theirs', edit, seq: opened.value.seq + 1 });
  await other.close();
  cpSync(join(copy, journal), join(here, journal));
  expect(await session.outsideChange()).toMatchObject({ code: 'CHANGED' });
  const again = await session.openAt(here);
  expect(again.ok && JSON.parse(again.value.plan).consortium.profile.name).toBe('Theirs');
  expect(await session.outsideChange()).toBe(null);
  await session.close();
});

test('a library that is gone or cannot be read is told, and not taken for an empty one', async () => {
  const { session, library } = await startedLibrary();
  await session.close();
  const workspaces = join(folder, 'workspaces');
  expect((await library.list()).problem).toBeNull();
  renameSync(workspaces, `${workspaces}-away`);
  expect(await library.list()).toMatchObject({ here: [], problem: null });
  writeFileSync(workspaces, 'no folder');
  const told = { what: 'The workspaces in the library could not be listed.', path: workspaces };
  expect((await library.list()).problem).toMatchObject(told);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ library: join(folder, 'stick') }));
  expect((await library.list()).problem).toMatchObject({
    code: 'ENOENT',
    path: join(folder, 'stick'),
  });
});

test('where the settings are lost, the workspace used last is opened', async () => {
  const { session, here } = await startedLibrary();
  await session.close();
  rmSync(join(folder, 'settings.json'));
  const again = await sessionAt().open();
  expect(again).toMatchObject({ ok: true, value: { folder: here } });
  expect(readdirSync(join(folder, 'workspaces'))).toHaveLength(1);
});

test('an unreadable card moves to the recovery folder, never overwritten', async () => {
  const { session, library, here } = await startedLibrary();
  const card = join(here, 'card.json');
  await session.close();
  writeFileSync(card, '{"label":"Draft for the board');
  await library.label({ folder: here, label: 'Anew' });
  expect((await library.list()).here.map(calledOf)).toEqual(['Anew']);
  const [kept = ''] = readdirSync(join(here, 'aside'));
  expect(readFileSync(join(here, 'aside', kept), 'utf8')).toBe('{"label":"Draft for the board');
});

test('a place that cannot be made is told, and the library stays where it was', async () => {
  const { session, library } = await startedLibrary();
  await session.close();
  renameSync(join(folder, 'workspaces'), join(folder, 'away'));
  writeFileSync(join(folder, 'workspaces'), 'no folder');
  expect(await library.place('usual')).toMatchObject({
    no: { what: 'The library was not moved.', path: join(folder, 'workspaces') },
  });
});

test('the open workspace is not thrown away, by no path that leads to it', async () => {
  const { session, library, here } = await startedLibrary();
  const workspaces = join(folder, 'workspaces');
  const link = join(workspaces, 'link');
  symlinkSync(here, link);
  const refused = { ok: false, no: { why: 'It is the one that is open.' } };
  // Also where no lock tells of it.
  for (const isLocked of [true, false]) {
    if (!isLocked) rmSync(join(here, 'lock'));
    for (const path of [here, link]) expect(await library.trash(path)).toMatchObject(refused);
  }
  expect((await library.list()).here.map(({ mark }) => mark)).toEqual(['open', 'open']);
  expect(trashed).toEqual([]);
  await session.close();
});

test('a folder in which the open workspace lies is not thrown away, either', async () => {
  const { session, library, here } = await startedLibrary();
  const outer = join(folder, 'workspaces', 'outer');
  await session.close();
  cpSync(here, outer, { recursive: true });
  cpSync(here, join(outer, 'inner'), { recursive: true });
  await session.openAt(join(outer, 'inner'));
  expect(await library.trash(outer)).toMatchObject({ ok: false });
  expect(trashed).toEqual([]);
  await session.close();
});

test('a link to the open workspace opens that one anew, and not a second time', async () => {
  const { session, here } = await startedLibrary();
  const link = join(folder, 'link');
  symlinkSync(here, link);
  const opened = await session.openAt(link);
  expect(opened).toMatchObject({ ok: true, value: { folder: here, readOnly: null } });
  await session.close();
});
