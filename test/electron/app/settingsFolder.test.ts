// A folder of settings that cannot be written is named, with what to do; a lock that is there is another start.
import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  folderProblem,
  isHeldElsewhere,
  lockProblem,
  temporaryProblem,
} from '../../../electron/app/settingsFolder.ts';

/** The code with which the disk takes no further file, folder or link; null where it takes them. */
let refusal: string | null = null;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const refusing = <Some extends unknown[], T>(take: (...some: Some) => T) => {
    return (...some: Some): T => {
      if (refusal) throw Object.assign(new Error(refusal), { code: refusal });
      return take(...some);
    };
  };
  return {
    ...fs,
    writeFileSync: refusing(fs.writeFileSync),
    symlinkSync: refusing(fs.symlinkSync),
    mkdtempSync: refusing((prefix: string) => fs.mkdtempSync(prefix)),
  };
});

afterEach(() => {
  refusal = null;
});

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'treekeeper-settings-'));

test('a folder that can be written, or made, is no problem and stays empty', () => {
  const folder = join(emptyFolder(), 'new');
  expect(folderProblem(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be written is named, with what to do', () => {
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  const folder = join(file, 'settings');
  expect(folderProblem(folder)).toMatchObject({
    what: 'Treekeeper can’t start: its settings folder can’t be written.',
    why: 'There is a file where a folder should be.',
    remedy: expect.stringContaining(`Allow writing to ${folder}, or set TREEKEEPER_DATA`),
    path: folder,
  });
});

test('a folder that can neither be found nor made is named too', () => {
  const folder = '/proc/treekeeper/settings';
  expect(folderProblem(folder)).toMatchObject({ remedy: expect.stringContaining(folder) });
});

test('a lock that cannot be made is not a second start', () => {
  const folder = emptyFolder();
  expect(isHeldElsewhere(folder, 'linux')).toBe(false);
  expect(lockProblem(folder)).toMatchObject({ path: folder });
  symlinkSync('host-123', join(folder, 'SingletonLock'));
  expect(isHeldElsewhere(folder, 'linux')).toBe(true);
});

test('a folder for temporary files that is missing is named, with what to do; one that is there is none', () => {
  const folder = emptyFolder();
  expect(temporaryProblem(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  const gone = join(folder, 'gone');
  expect(temporaryProblem(gone)).toMatchObject({
    what: 'Treekeeper can’t start: the folder for temporary files can’t be written.',
    remedy: `Make ${gone}, and allow writing to it, or set TMPDIR to another folder, then start Treekeeper again.`,
    path: gone,
  });
});

describe.each([
  ['ENOSPC', 'The disk is full.'],
  ['EDQUOT', 'Your disk quota is used up.'],
])('a disk that takes no further file (%s)', (code, why) => {
  test('does not keep a plan from being opened and read', () => {
    const folder = emptyFolder();
    refusal = code;
    expect(folderProblem(folder)).toBeNull();
  });

  test('is told as full where a temporary file or a lock is needed, with what to remove', () => {
    const folder = emptyFolder();
    refusal = code;
    const room = 'Free some space on that disk';
    expect(temporaryProblem(folder)).toMatchObject({
      why,
      remedy: `${room}, or set TMPDIR to another folder, then start Treekeeper again.`,
    });
    expect(lockProblem(folder)).toMatchObject({
      why,
      remedy: `${room}, or set TREEKEEPER_DATA to a folder on another disk, then start Treekeeper again.`,
    });
  });
});
