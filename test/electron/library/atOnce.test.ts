// The library and what happens at once or underneath it: a backup of what is damaged, and a trash that waits.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibraryDesktop, libraryOf } from '../../../electron/library/library.ts';
import { threadReader } from '../../../electron/received/reader.ts';
import { takeIn } from '../../../electron/received/takeIn.ts';
import { historyAt, type WriteHistory } from '../../../electron/session/copies.ts';
import { librarySession } from '../../../electron/session/librarySession.ts';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import { ok } from '../../../shared/values/result.ts';
import { writeHere } from '../output/exporting.ts';
import { programIn, sessionOf } from '../session/sessions.ts';

let folder = '';
const trashed: string[] = [];
const desktop: LibraryDesktop = {
  askForFolder: async () => null,
  saveWorkspace: async () => ok(null),
  trash: async (path) => {
    trashed.push(path);
  },
  showInFolder: () => {},
};

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
  const session = sessionOf(programIn(folder));
  const opened = await session.open();
  if (!opened.ok) throw new Error(opened.no.why);
  return {
    session,
    library: libraryOf(librarySession(session, writeHistory), desktop),
    here: opened.value.folder,
  };
}

const { signal: wanted } = new AbortController();

type Spoil = (journal: string) => void;
const spoilt: Readonly<Record<string, Spoil>> = {
  'has another byte': (journal) => {
    const bytes = readFileSync(journal);
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(journal, bytes);
  },
  'was cut': (journal) => writeFileSync(journal, readFileSync(journal).subarray(0, 900)),
  'is gone': (journal) => rmSync(journal),
};

test.each(Object.entries(spoilt))(
  'a backup is opened as a new workspace where the journal of the one in the library %s',
  async (_, spoil) => {
    const { session, library, here } = await startedLibrary();
    const file = await fileOf(session, here);
    await session.start('empty');
    spoil(join(here, 'journal-00000001.log'));
    const incoming = { from: Buffer.from(file), dataFolder: folder, fresh, reader: threadReader };
    const taken = await takeIn(incoming, (journal) => library.take(journal, wanted));
    expect(taken).toMatchObject({ ok: true, value: { ok: true, value: { opened: { seq: 1 } } } });
    expect(session.folder).not.toBe(here);
    expect(session.plan.consortium.profile.name).toBe('OpenSFS');
    await session.close();
  },
);

test('the trash waits for what is being opened, and then does not take it', async () => {
  const { session, library, here } = await startedLibrary();
  await session.start('empty');
  const opening = session.openAt(here);
  const trashing = library.trash(here);
  expect((await opening).ok).toBe(true);
  expect(await trashing).toMatchObject({ no: { why: 'It is the one that is open.' } });
  expect(trashed).toEqual([]);
  await session.close();
});

test('the trash waits for a duplicate that is being made', async () => {
  const { session, library, here } = await startedLibrary();
  await session.start('empty');
  const order: string[] = [];
  const duplicating = library.duplicate({ folder: here, label: 'Copy' });
  // Both look for the workspace first.
  while (!existsSync(join(here, 'lock'))) await new Promise((turn) => setImmediate(turn));
  const trashing = library.trash(here).then(() => order.push('trashed'));
  expect((await duplicating.finally(() => order.push('duplicated'))).ok).toBe(true);
  await trashing;
  expect(order).toEqual(['duplicated', 'trashed']);
  expect(trashed).toEqual([here]);
  await session.close();
});
