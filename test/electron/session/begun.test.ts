// A workspace that could not be begun: nothing of it stays in the library, and the one before stays open.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import { no } from '../../../shared/values/result.ts';
import { programIn, sessionOf } from './sessions.ts';

const refusal = {
  kind: 'problem',
  what: 'The disk refused.',
  why: 'It is full.',
  remedy: 'Free some space there.',
  safe: 'Nothing was changed.',
} as const;

/** What the disk refuses from now on. */
let refused: 'opening' | 'saving' | null = null;
vi.mock('../../../electron/session/openPlan.ts', async (original) => {
  const real = await original<typeof import('../../../electron/session/openPlan.ts')>();
  const openPlan: typeof real.openPlan = async (opening) => {
    const opened = await real.openPlan(opening);
    if (refused !== 'opening' || !opened.ok) return opened;
    await opened.value.workspace.close();
    return no(refusal);
  };
  return { ...real, openPlan };
});
vi.mock('../../../electron/session/saveEdit.ts', async (original) => {
  const real = await original<typeof import('../../../electron/session/saveEdit.ts')>();
  const saveEdit: typeof real.saveEdit = async (...given) =>
    refused === 'saving' ? no(refusal) : real.saveEdit(...given);
  return { ...real, saveEdit };
});

let data = '';
let session: WorkspaceSession;

beforeEach(async () => {
  refused = null;
  data = mkdtempSync(join(tmpdir(), 'treekeeper-begun-'));
  session = sessionOf(programIn(data));
  await session.start('empty');
});
afterEach(async () => {
  refused = null;
  await session.close();
  rmSync(data, { recursive: true, force: true });
});

const receive = (path: string) => session.startFrom({ path }, new AbortController().signal);
const journal = () => join(session.folder ?? '', 'journal-00000001.log');

const ways: Readonly<Record<string, () => Promise<{ readonly ok: boolean }>>> = {
  'a received file is gone': () => receive(join(data, 'none')),
  'a received file can be read and its workspace cannot be opened': () => {
    refused = 'opening';
    return receive(journal());
  },
  'a new workspace cannot be opened': () => {
    refused = 'opening';
    return session.start('example');
  },
  'the first edit of a new workspace cannot be saved': () => {
    refused = 'saving';
    return session.start('example');
  },
};

test.each(Object.entries(ways))('where %s, nothing of it stays', async (_, begin) => {
  const { folder } = session;
  const library = dirname(folder ?? '');
  writeFileSync(join(library, 'of the user'), '');
  const before = readdirSync(library);
  expect((await begin()).ok).toBe(false);
  expect(session.folder).toBe(folder);
  expect(readdirSync(library)).toEqual(before);
});
