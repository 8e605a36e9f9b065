// What tests write outside of the project: in one folder, which goes when they have ended.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import makeTemporaryFolder from './temporary.ts';

const names = ['TMPDIR', 'TEMP', 'TMP'];

test('all tests write their temporary files into one folder of their own', () => {
  expect(basename(tmpdir())).toMatch(/^treekeeper-tests-/);
});

test('the folder of the tests is removed with all that they left in it', () => {
  const before = names.map((name) => [name, process.env[name]] as const);
  const remove = makeTemporaryFolder();
  const folder = tmpdir();
  writeFileSync(join(mkdtempSync(join(folder, 'treekeeper-left-')), 'left'), '');
  remove();
  for (const [name, value] of before) process.env[name] = value;
  expect(folder).not.toBe(tmpdir());
  expect(dirname(folder)).toBe(tmpdir());
  expect(existsSync(folder)).toBe(false);
});
