// An export in a process of its own: what it answers, how it is stopped, and that nothing half remains.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExportChild, forkedExports } from '../../../electron/output/exportFork.ts';
import type { ExportMessage, ExportTask, Told } from '../../../electron/output/exportTask.ts';
import { type Saving, saveExport } from '../../../electron/output/saveFile.ts';
import { writeTogether } from '../../../electron/output/together.ts';
import { besideOf } from '../../../electron/output/wholeFileWriter.ts';
import { ok } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { startExport, writeHere } from './exporting.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reached = { seq: 1, head: 'a'.repeat(64) };
const view = { year: 2012, asOf: '2012-01-31' } as const;
const table = (path: string): ExportTask => ({
  kind: 'table',
  path,
  plan: JSON.stringify(openSfsPlan()),
  table: 'members',
  view,
  form: 'commas',
});

/** A process that has begun its file and does no more, as one in the middle of a large one. */
function hanging(post: (told: Told, tell: (message: ExportMessage) => void) => void) {
  let exit: (code: number | null) => void = () => {};
  let tell: (message: ExportMessage) => void = () => {};
  const child: ExportChild = {
    post: (told) => {
      if ('piece' in told) return;
      writeFileSync(besideOf(told.task.path, told.token), 'half');
      post(told, (message) => tell(message));
    },
    onMessage: (listener) => {
      tell = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    kill: () => exit(null),
  };
  return { child, end: (code: number) => exit(code) };
}

const saving = (write: Saving['write'], control = new AbortController()): Saving => ({
  dialogs: {
    askWhereToSave: async (name) => join(folder, name),
    askForFolder: async () => folder,
  },
  write,
  run: (_what, act) => act({ signal: control.signal, progress: () => {} }),
});

test('a process writes the same file as would stand here', async () => {
  const [there, here] = [join(folder, 'there.csv'), join(folder, 'here.csv')];
  await forkedExports(startExport)(table(there));
  await writeHere(table(here));
  expect(readFileSync(there, 'utf8')).toBe(readFileSync(here, 'utf8'));
  expect(readFileSync(there, 'utf8')).toMatch(/^\uFEFFMember,/);
});

test('a large plan is handed over in pieces, so that nobody waits for it', async () => {
  const large = { ...table(join(folder, 'one.csv')), plan: 'x'.repeat(1_200_000) } as ExportTask;
  const lengths: number[] = [];
  let answer: (message: ExportMessage) => void = () => {};
  const child: ExportChild = {
    post: (handed) => {
      if ('piece' in handed) lengths.push(handed.piece.length);
      else answer({ written: { names: [], warning: null } });
    },
    onMessage: (listener) => {
      answer = listener;
    },
    onExit: () => {},
    kill: () => {},
  };
  await forkedExports(() => child)(large);
  expect(lengths).toEqual([500_000, 500_000, 200_000]);
});

test('every table is written, and how far it is is told', async () => {
  const shares: number[] = [];
  const task = { kind: 'tables', plan: JSON.stringify(openSfsPlan()), view, reached } as const;
  const paths = await writeTogether(folder, async (within) => {
    const told = {
      signal: new AbortController().signal,
      progress: (at: number) => shares.push(at),
    };
    return (await writeHere({ ...task, path: within, form: 'tabs' }, told)).names;
  });
  expect(paths).toContain(join(folder, 'members.tsv'));
  expect(readdirSync(folder).toSorted()).toEqual(
    paths.map((one) => one.slice(folder.length + 1)).toSorted(),
  );
  expect(shares.at(-1)).toBe(1);
});

test('one that is canceled leaves nothing, and what stood there before stays', async () => {
  const path = join(folder, 'table.csv');
  writeFileSync(path, 'before');
  const control = new AbortController();
  const { child } = hanging(() => control.abort());
  const written = await saveExport(
    saving(
      forkedExports(() => child),
      control,
    ),
    {
      what: 'Writing the table',
      name: 'table.csv',
      task: table,
    },
  );
  expect(written).toEqual(ok(null));
  expect(readdirSync(folder)).toEqual(['table.csv']);
  expect(readFileSync(path, 'utf8')).toBe('before');
});

test('one whose process is killed says so, and leaves nothing', async () => {
  const { child, end } = hanging(() => setImmediate(() => end(9)));
  const written = await saveExport(saving(forkedExports(() => child)), {
    what: 'Writing the table',
    name: 'table.csv',
    task: table,
  });
  expect(written).toMatchObject({
    no: {
      what: 'The file could not be written.',
      why: 'Writing stopped before it was done.',
      safe: 'Your workspace is unchanged.',
    },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a real process that is killed ends as told, and leaves nothing', async () => {
  const write = forkedExports(() => {
    const child = startExport();
    return { ...child, post: () => child.kill() };
  });
  await expect(write(table(join(folder, 'table.csv')))).rejects.toMatchObject({ code: 'ENDED' });
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that refuses is told as before', async () => {
  const path = join(folder, 'gone', 'table.csv');
  await expect(forkedExports(startExport)(table(path))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('files that belong together stand there all or none', async () => {
  const pack = join(folder, 'pack');
  const failing = writeTogether(pack, async (within) => {
    writeFileSync(join(within, 'one.csv'), 'one');
    throw new Error('No more.');
  });
  await expect(failing).rejects.toThrow('No more.');
  expect(readdirSync(folder)).toEqual([]);
  mkdirSync(pack);
  writeFileSync(join(pack, 'own.txt'), 'of the user');
  await expect(writeTogether(pack, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  expect(readdirSync(pack)).toEqual(['own.txt']);
});
