// Names that say which process made a file: what one has left is removed only where it is proven to be gone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thisMachine } from '../../../electron/workspace/machine.ts';
import { isOfGone, processMark, removeLeft } from '../../../electron/workspace/processMark.ts';

const gone = spawnSync(process.execPath, ['--version']).pid;
/** Outside of containers, as most desks are. */
const here = { host: 'here', machine: 'm1', boot: 'b1', space: 'pid:[4026531836]' };
const container = { ...here, space: 'pid:[4026532000]' };

test('a process that has ended is gone, and one that runs is not', async () => {
  const own = await thisMachine();
  expect(isOfGone(processMark(own), own)).toBe(false);
  expect(isOfGone(processMark(own, gone), own)).toBe(true);
  expect(isOfGone(processMark(container, gone), container)).toBe(true);
});

test('of another process under the same number it is gone, where the system tells when that began', async () => {
  const own = await thisMachine();
  const mark = processMark(own);
  const isTold = !mark.endsWith('-0');
  expect(isOfGone(mark.replace(/[^-]*$/, '0123abcd'), own)).toBe(isTold);
});

test('after another start of the same computer it is gone, and in a container it may not be', () => {
  const before = { boot: 'b0' };
  expect(isOfGone(processMark({ ...here, ...before }), here)).toBe(true);
  expect(isOfGone(processMark({ ...container, ...before }), container)).toBe(false);
});

test('on another computer, or in another container, nothing is proven', () => {
  const elsewhere = [
    { host: 'there' },
    { machine: 'm2', boot: 'b2' },
    { machine: null, boot: 'b2' },
    { space: 'pid:[4026532001]' },
    { space: null },
  ];
  for (const each of elsewhere) {
    const mark = processMark({ ...here, ...each }, gone);
    expect(isOfGone(mark, here), JSON.stringify(each)).toBe(false);
  }
});

test('two marks of one process are not the same', () => {
  expect(processMark(here)).not.toBe(processMark(here));
});

test('what a process that is gone has left is removed, and nothing of others or of a user', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-marks-'));
  const left = [`a-${processMark(here, gone)}`, `a-${processMark(here, gone)}`];
  const others = [
    `a-${processMark(here)}`,
    `a-${processMark({ ...here, host: 'there' }, gone)}`,
    `b-${processMark(here, gone)}`,
    `a-${processMark(here, gone)} (copy)`,
    `a-${processMark(here, gone).slice(0, 8)}`,
    'a-1a2b3c4d',
    'a-',
    'a',
  ];
  for (const name of [...left, ...others]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'file'), 'text');
  }
  const file = `a-${processMark(here, gone)}`;
  writeFileSync(join(folder, file), 'half');
  await removeLeft(folder, 'a-', here);
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
});
