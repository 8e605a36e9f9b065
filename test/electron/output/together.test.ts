// Files that belong together are put in their places all, or none: what stood there before stays.
import { spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notWritten } from '../../../electron/output/problems.ts';
import { writeTogether } from '../../../electron/output/together.ts';
import { unfinishedIn, writeWholeFile } from '../../../electron/output/wholeFileWriter.ts';
import { thisMachine } from '../../../electron/workspace/machine.ts';
import { processMark } from '../../../electron/workspace/processMark.ts';

/** The place that the system refuses, whether it has second names, and whether it takes back what stood there. */
let refused = '';
let hasLinks = true;
let isPutBack = true;
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const rename: typeof real.rename = async (from, to) => {
    const isBack = String(from).includes('.before');
    if (to !== refused && (isPutBack || !isBack)) return real.rename(from, to);
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  };
  const link: typeof real.link = async (from, to) => {
    if (hasLinks) return real.link(from, to);
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  };
  return { ...real, default: real, rename, link };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-together-'));
  refused = '';
  hasLinks = true;
  isPutBack = true;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = ['one.csv', 'two.csv', 'three.csv'];
const writeAs = (text: string) =>
  writeTogether(folder, async (within) => {
    for (const name of names) writeFileSync(join(within, name), text);
    return names;
  });
const textsIn = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

test('where a folder stands in the place of one, none is put, and that place is named', async () => {
  await writeAs('old');
  rmSync(join(folder, 'three.csv'));
  mkdirSync(join(folder, 'three.csv'));
  const failed = await writeAs('new').catch((error: unknown) => error);
  expect(notWritten(folder, failed)).toMatchObject({
    what: 'The file could not be written.',
    why: 'There is a folder where a file should be.',
    remedy: 'Move that folder away.',
    path: join(folder, 'three.csv'),
  });
  expect(readFileSync(join(folder, 'one.csv'), 'utf8')).toBe('old');
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

test.each([true, false])(
  'where one is refused, those before it are put back (second names: %s)',
  async (links) => {
    hasLinks = links;
    const elsewhere = mkdtempSync(join(tmpdir(), 'treekeeper-together-'));
    await writeAs('old');
    rmSync(join(folder, 'one.csv'));
    writeFileSync(join(elsewhere, 'one.csv'), 'old');
    symlinkSync(join(elsewhere, 'one.csv'), join(folder, 'one.csv'));
    refused = join(folder, 'three.csv');
    const failed = await writeAs('new').catch((error: unknown) => error);
    expect(notWritten(folder, failed)).toMatchObject({
      why: 'Permission is missing.',
      path: join(folder, 'three.csv'),
    });
    expect(textsIn()).toEqual(['old', 'old', 'old']);
    refused = '';
    await writeAs('new');
    expect(textsIn()).toEqual(['new', 'new', 'new']);
    expect(readFileSync(join(elsewhere, 'one.csv'), 'utf8')).toBe('new');
    rmSync(elsewhere, { recursive: true });
  },
);

test('where one is refused and nothing stood there before, nothing of them remains', async () => {
  refused = join(folder, 'three.csv');
  await expect(writeAs('new')).rejects.toThrow('not permitted');
  expect(readdirSync(folder)).toEqual([]);
});

test('what cannot be put back is kept, and the place of it is told', async () => {
  await writeAs('old');
  refused = join(folder, 'three.csv');
  isPutBack = false;
  const failed = await writeAs('new').catch((error: unknown) => error);
  const { remedy } = notWritten(folder, failed);
  const left = / The previous version is kept in (.*)\.$/.exec(remedy)?.[1] ?? '';
  expect(readFileSync(join(left, 'one.csv'), 'utf8')).toBe('old');
  expect(readFileSync(join(folder, 'three.csv'), 'utf8')).toBe('old');
});

test('one file where a folder stands says what to do with it', async () => {
  const path = join(folder, 'plan.json');
  mkdirSync(path);
  const failed = await writeWholeFile(path, 'text').catch((error: unknown) => error);
  expect(notWritten(path, failed)).toMatchObject({ remedy: 'Move that folder away.', path });
});

/** What an export has left in `folder` whose process was killed. */
async function killed(): Promise<string> {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return unfinishedIn(folder, processMark(await thisMachine(), pid));
}

test('what a killed export has left is removed by the next one, whether files or a folder', async () => {
  const [within, half] = [await killed(), await killed()];
  mkdirSync(join(within, '.before'), { recursive: true });
  writeFileSync(join(within, 'one.csv'), 'half');
  writeFileSync(half, 'half');
  writeFileSync(join(folder, 'one.csv'), 'old');
  linkSync(join(folder, 'one.csv'), join(within, '.before', 'one.csv'));
  await writeAs('new');
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  writeFileSync(half, 'half');
  await writeWholeFile(join(folder, 'one.csv'), 'newer');
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

test('two exports into one folder at once leave each other alone', async () => {
  let go = () => {};
  const held = new Promise<void>((now) => {
    go = now;
  });
  const first = writeTogether(folder, async (within) => {
    writeFileSync(join(within, 'first.csv'), 'text');
    await held;
    return ['first.csv'];
  });
  await writeAs('new');
  go();
  await first;
  expect(readdirSync(folder).toSorted()).toEqual([...names, 'first.csv'].toSorted());
});

test('where a killed export holds the last copy of what stood there before, that stays', async () => {
  const within = await killed();
  mkdirSync(join(within, '.before'), { recursive: true });
  writeFileSync(join(within, '.before', 'one.csv'), 'old');
  await writeAs('new');
  expect(readFileSync(join(within, '.before', 'one.csv'), 'utf8')).toBe('old');
});

test('a folder of a user with a similar name stays', async () => {
  for (const name of ['.treekeeper-', '.treekeeper-1a2b3c4d', '.treekeeper-notes']) {
    mkdirSync(join(folder, name));
  }
  await writeAs('new');
  expect(readdirSync(folder)).toHaveLength(names.length + 3);
});
