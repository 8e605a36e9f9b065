// A folder of settings that cannot be written is named, with what to do; a lock that is there is another start.
import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  folderProblem,
  isHeldElsewhere,
  lockProblem,
  temporaryProblem,
} from '../../../electron/app/settingsFolder.ts';

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
    why: 'A file stands where a folder should be.',
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
