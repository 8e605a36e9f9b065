// The handlers in plain Node: everything that the window asks, from opening to exporting, without Electron.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Handlers } from '../../../electron/bridge/channels.ts';
import type { Desktop } from '../../../electron/bridge/desktop.ts';
import { allHandlers } from '../../../electron/bridge/handlers/allHandlers.ts';
import { Work } from '../../../electron/bridge/work.ts';
import type { HiddenPages } from '../../../electron/output/boardPack.ts';
import { threadReader } from '../../../electron/received/reader.ts';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import { linkHash } from '../../../electron/workspace/chain.ts';
import type { OpenedWorkspace } from '../../../shared/bridge/channels.ts';
import type { WindowPart } from '../../../shared/bridge/windowPart.ts';
import { noFilter } from '../../../shared/history/rows.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { longestName, longestReason } from '../../../shared/values/lengths.ts';
import { ok } from '../../../shared/values/result.ts';
import { writeHere } from '../output/exporting.ts';
import { programIn, sessionOf } from '../session/sessions.ts';

// Whoever asks for Electron here fails: that none of the handlers does is what this proves.
vi.mock('electron', () => {
  throw new Error('Electron was asked for.');
});

let folder = '';
let handlers: Handlers;
let session: WorkspaceSession;
const drawn: string[] = [];
/** What went on beside the window, each time that it was told. */
const pictures: WindowPart[] = [];
const shown: (readonly string[])[] = [];

/** Instead of the page where a test says so. */
let drawing: ((signal: AbortSignal | undefined) => Promise<never>) | null = null;

const pages: HiddenPages = {
  open: (draw, signal) =>
    drawing?.(signal) ??
    draw({
      pdf: async (path) => {
        drawn.push(path);
        return Buffer.from('PDF');
      },
      picture: async (path) => {
        drawn.push(path);
        const shown = await handlers.planToPrint(null);
        return Buffer.from(shown.ok ? shown.value.plan : '');
      },
    }),
};

/** Saves where it is told to, under the name that is proposed. */
function desktopIn(place: string): Desktop {
  return {
    dialogs: {
      askForFile: async () => null,
      askWhereToSave: async (name) => join(place, name),
      askForFolder: async () => place,
    },
    trash: async () => {},
    showInFolder: () => {},
    openLink: async () => true,
    chooseTheme: async (theme) => theme,
    noteState: () => {},
    noteTyped: () => {},
    stopped: () => null,
    stoppedAgain: () => null,
    hasHandedFile: () => false,
    takeHandedFile: () => null,
    copyPicture: async (part) => {
      pictures.push(part);
      return null;
    },
    printPage: async () => ok(null),
    choosePaper: async (paper) => paper ?? 'A4',
    hiddenPages: async () => pages,
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-handlers-'));
  const program = programIn(folder);
  session = sessionOf(program);
  const desktop = desktopIn(folder);
  const context = { program, fixedNow: program.now(), desktop, reader: threadReader };
  const work = new Work((running) => void shown.push(running.map(({ what }) => what)));
  handlers = allHandlers({ ...context, work, write: writeHere, session: async () => session });
  shown.length = 0;
  pictures.length = 0;
  drawn.length = 0;
  drawing = null;
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(): Promise<OpenedWorkspace> {
  const answer = await handlers.openWorkspace(null);
  if (!answer.ok) throw new Error(answer.no.why);
  return answer.value;
}

const named = (name: string) => ({ type: 'consortium/setProfile', set: { name } });
const nameIn = (plan: string) => (JSON.parse(plan) as Plan).consortium.profile.name;

test('takes the picture of a part of the window, and of nothing else', async () => {
  const part = { x: 8, y: 0, width: 600, height: 200 };
  expect(await handlers.copyPicture(part)).toEqual({ ok: true, value: null });
  await expect(handlers.copyPicture({ ...part, x: -1 })).rejects.toThrow('a whole number');
  await expect(handlers.copyPicture({ ...part, path: '/etc' })).rejects.toThrow('no field “path”');
  expect(pictures).toEqual([part]);
});

test('tells of the program, and opens the example at the first start', async () => {
  const now = '2011-06-30T12:00:00.000Z';
  expect(await handlers.about(null)).toMatchObject({ value: { version: '0.1.0', now } });
  expect(nameIn((await opened()).plan)).toBe('OpenSFS');
});

test('saves an edit, which stands in the history and in a past plan', async () => {
  const { seq, opening } = await opened();
  const edit = named('Other');
  const saved = await handlers.save({ id: 'one', edit, seq: seq + 1, opening });
  expect(saved).toMatchObject({ ok: true, value: { state: 'saved', seq: seq + 1 } });
  const query = { filter: noFilter, offset: 0, count: 10 };
  const history = await handlers.history(query);
  expect(history.ok && history.value.rows.map(({ id }) => id)[0]).toBe('one');
  const [now, then] = [await handlers.pastPlan(seq + 1), await handlers.pastPlan(seq)];
  expect(now.ok && nameIn(now.value.plan)).toBe('Other');
  expect(then.ok && nameIn(then.value.plan)).toBe('OpenSFS');
  const entry = await handlers.entryAt(seq + 1);
  expect(entry.ok && JSON.parse(entry.value)).toMatchObject({ id: 'one', edit });
});

test('refuses a text beyond its length in words, on every channel that limits one', async () => {
  const { seq, opening, actor } = await opened();
  const name = 'a'.repeat(longestName + 1);
  const long = `Expected at most ${longestName} characters, got ${longestName + 1}.`;
  await expect(handlers.nameActor(name)).rejects.toThrow(long);
  const asked = { folder: session.folder, label: name };
  await expect(handlers.labelWorkspace(asked)).rejects.toThrow(long);
  await expect(handlers.duplicateWorkspace(asked)).rejects.toThrow(long);
  const reason = 'a'.repeat(longestReason + 1);
  const save = { id: 'one', edit: named('Other'), reason, seq: seq + 1, opening };
  const tooLong = `Expected at most ${longestReason} characters, got ${longestReason + 1}.`;
  await expect(handlers.save(save)).rejects.toThrow(tooLong);
  expect(session.reached.seq).toBe(seq);
  expect((await opened()).actor).toEqual(actor);
});

test('takes a name and a reason of the full length', async () => {
  const { seq, opening } = await opened();
  const taken = await handlers.nameActor('a'.repeat(longestName));
  expect(taken).toMatchObject({ ok: true });
  const reason = 'a'.repeat(longestReason);
  const save = { id: 'one', edit: named('Other'), reason, seq: seq + 1, opening };
  expect(await handlers.save(save)).toMatchObject({ ok: true, value: { state: 'saved' } });
});

test('refuses a request of another shape before anything is done', async () => {
  const { seq, opening } = await opened();
  const edit = { type: 'consortium/setProfile', set: { name: 7 } };
  const request = { id: 'one', edit, seq: seq + 1 };
  await expect(handlers.save({ ...request, opening })).rejects.toThrow('name');
  await expect(handlers.save({ ...request, edit: named('Other') })).rejects.toThrow('a text');
  await expect(handlers.pastPlan('one')).rejects.toThrow('a whole number');
  expect(session.reached.seq).toBe(seq);
});

test('lists the library, and opens another workspace of it', async () => {
  const first = await opened();
  expect((await handlers.startWorkspace('empty')).ok).toBe(true);
  const library = await handlers.library(null);
  expect(library.ok && library.value.here.map(({ mark }) => mark)).toEqual(['open', null]);
  const back = await handlers.openWorkspaceAt(first.folder);
  expect(back.ok && back.value.folder).toBe(first.folder);
  expect(await handlers.openWorkspaceAt(tmpdir())).toMatchObject({
    no: { what: 'The workspace is not in the library.' },
  });
});

test('keeps what was chosen for the columns of a file, the newest under each key', async () => {
  expect(await handlers.importChoices('members')).toEqual(ok(null));
  for (const chosen of ['first', 'second']) {
    expect(await handlers.keepImportChoices({ key: 'members', chosen })).toEqual(ok(null));
  }
  await handlers.keepImportChoices({ key: 'others', chosen: 'x'.repeat(30_000) });
  expect(await handlers.importChoices('members')).toEqual(ok('second'));
  expect(await handlers.importChoices('others')).toEqual(ok(null));
});

test('opens a version that the opening has kept, and no other file by its path', async () => {
  const opened = await handlers.openWorkspace(null);
  if (!opened.ok) throw new Error(opened.no.why);
  const { folder: place } = opened.value;
  await session.close();
  const journal = join(place, 'journal-00000001.log');
  const [first = '', last = ''] = readFileSync(journal, 'utf8').split('\n');
  const json = last.slice(65).replace('OpenSFS', 'Elsewhere');
  const hash = linkHash(JSON.parse(first.slice(65)).head, json);
  const theirs = join(place, 'journal-00000001 (conflicted copy).log');
  writeFileSync(theirs, `${first}\n${hash} ${json}\n`);
  const again = await handlers.openWorkspace(null);
  if (!again.ok) throw new Error(again.no.why);
  const version = again.value.findings.find(({ kind }) => kind === 'stranger')?.version ?? '';
  for (const path of [journal, theirs, `${version}x`, '']) {
    expect(await handlers.openReceived(path)).toMatchObject({ ok: false });
  }
  expect(await handlers.openReceived(version)).toMatchObject({ ok: true, value: { opened: {} } });
});

test('says where a table goes that is opened as a workspace', async () => {
  const bytes = Buffer.from('Member,Tier\nCray,Promoter');
  expect(await handlers.openDropped({ name: 'roll.csv', bytes })).toMatchObject({
    no: {
      what: '“roll.csv” was not opened.',
      remedy: 'To import the rows of a table, choose Import… in the File menu.',
    },
  });
});

test('exports the workspace as one file, and a copy with what is not saved', async () => {
  const { opening } = await opened();
  const request = { kind: 'workspace', asOf: '2011-06-30' };
  const path = join(folder, 'OpenSFS.treekeeper');
  expect(await handlers.exportAs(request)).toEqual(ok({ path, warning: null }));
  expect(shown).toEqual([['Writing the workspace'], ['Writing the workspace'], []]);
  expect(readFileSync(path, 'utf8')).toContain('OpenSFS');
  const edit = named('Unsaved');
  const copy = await handlers.saveElsewhere({ opening, edits: [{ id: 'late', edit, seq: 2 }] });
  const written = { path: join(folder, 'OpenSFS copy.treekeeper'), warning: null };
  expect(copy).toEqual(ok({ written }));
  expect(readFileSync(join(folder, 'OpenSFS copy.treekeeper'), 'utf8')).toContain('Unsaved');
});

test('draws the board pack of the plan that is saved', async () => {
  await opened();
  const view = { year: 2012, asOf: '2011-06-30' };
  const pack = await handlers.writeBoardPack(view);
  const files = pack.ok ? (pack.value ?? []) : [];
  expect(drawn).toEqual([
    '/report.html?year=2012&asOf=2011-06-30',
    '/?paper&year=2012&asOf=2011-06-30',
  ]);
  expect(files).toContain(join(folder, 'Board pack 2011-06-30', 'about.txt'));
  const picture = join(folder, 'Board pack 2011-06-30', 'overview.png');
  expect(nameIn(readFileSync(picture, 'utf8'))).toBe('OpenSFS');
  // What was handed around stays as it is.
  const again = await handlers.writeBoardPack(view);
  expect(again.ok && again.value).toContain(join(folder, 'Board pack 2011-06-30 (2)', 'about.txt'));
});

test('a board pack that is canceled while it is drawn leaves nothing', async () => {
  await opened();
  drawing = (signal) => {
    void handlers.stopWork(1);
    return new Promise((_done, fail) => {
      if (signal?.aborted) fail(signal.reason);
      else signal?.addEventListener('abort', () => fail(signal.reason));
    });
  };
  expect(await handlers.writeBoardPack({ year: 2012, asOf: '2011-06-30' })).toEqual(ok(null));
  expect(readdirSync(folder).filter((name) => name.startsWith('Board pack'))).toEqual([]);
  expect(shown.at(-1)).toEqual([]);
});

test('keeps a recovery copy beside the workspace', async () => {
  const { folder: here, opening } = await opened();
  const kept = await handlers.saveRecoveryCopy({ opening, text: 'mine' });
  expect(kept.ok && kept.value).toContain(join(here, 'aside'));
  const other = await handlers.saveRecoveryCopy({ opening: 'before', text: 'mine' });
  expect(other.ok && other.value).toContain(join(folder, 'aside'));
});
