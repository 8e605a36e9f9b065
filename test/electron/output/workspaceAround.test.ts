// No export is written into the folder of a workspace, over its history or beside it.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import {
  type Saving,
  saveBoardPack,
  saveExport,
  saveFile,
} from '../../../electron/output/saveFile.ts';
import { workspaceAround } from '../../../electron/output/workspaceAround.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { writeHere } from './exporting.ts';

let root = '';
let workspace = '';
let journal = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'treekeeper-around-'));
  workspace = join(root, 'workspace');
  journal = join(workspace, 'journal-00000001.log');
  mkdirSync(join(workspace, 'aside'), { recursive: true });
  writeFileSync(journal, 'The history');
  symlinkSync(journal, join(root, 'link.xlsx'));
  symlinkSync(workspace, join(root, 'folder'));
});

const signal = new AbortController().signal;
const savingAt = (path: string): Saving => ({
  dialogs: { askWhereToSave: async () => path, askForFolder: async () => path },
  write: writeHere,
  run: (_, act) => act({ signal, progress: () => {} }),
});

const refused = {
  ok: false,
  no: {
    why: expect.stringContaining('belongs to a workspace.'),
    remedy: 'Choose a location outside that folder.',
  },
};

test.each([
  'workspace/journal-00000001.log',
  'workspace/new.xlsx',
  'workspace/aside/new.xlsx',
  'workspace/not/there/yet.xlsx',
  'link.xlsx',
  'folder/new.xlsx',
])('an export to %s is refused in words', async (place) => {
  const path = join(root, place);
  const text = 'An export';
  expect(await saveFile({ askWhereToSave: async () => path }, { name: '', text })).toMatchObject(
    refused,
  );
  const task = () => Promise.reject(new Error('It is not even begun.'));
  expect(await saveExport(savingAt(path), { what: '', name: '', task })).toMatchObject(refused);
  expect(readFileSync(journal, 'utf8')).toBe('The history');
  expect(readdirSync(workspace).sort()).toEqual(['aside', 'journal-00000001.log']);
});

test('a board pack is not written into the folder of a workspace', async () => {
  const saved = { plan: openSfsPlan(), reached: { seq: 1, head: '' } };
  const view = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' } as const;
  const pages = { open: () => Promise.reject(new Error('None is drawn.')) };
  expect(await saveBoardPack(savingAt(workspace), pages, saved, view)).toMatchObject(refused);
  expect(readdirSync(workspace).sort()).toEqual(['aside', 'journal-00000001.log']);
});

test('beside workspaces there is room', async () => {
  const path = join(root, 'export.csv');
  expect(await workspaceAround(path)).toBeNull();
  const saved = await saveFile(
    { askWhereToSave: async () => path },
    { name: '', text: 'An export' },
  );
  expect(saved).toMatchObject({ ok: true, value: path });
});
