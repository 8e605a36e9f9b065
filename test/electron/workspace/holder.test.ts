// Whether a holder is provably gone: only by proof, also where its number was given to another process.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  isGone,
  readHolder,
  startedAt,
  startedByList,
} from '../../../electron/workspace/holder.ts';

const own = { name: 'Ada', host: 'here', pid: process.pid, token: 't', time: 't' };
const gone = spawnSync(process.execPath, ['--version']).pid;
const hasList = spawnSync('ps', ['-p', String(process.pid)]).status === 0;

test('a process that runs is not gone, and one that has ended is', () => {
  expect(isGone({ ...own, started: startedAt(process.pid) }, 'here')).toBe(false);
  expect(isGone({ ...own, pid: gone, started: null }, 'here')).toBe(true);
});

test('another process under the same number is not the holder', () => {
  const isKnown = startedAt(process.pid) !== null;
  expect(isGone({ ...own, started: 'at another time' }, 'here')).toBe(isKnown);
});

test('on another host, or without a start, nothing is proven', () => {
  expect(isGone({ ...own, pid: gone, started: null }, 'there')).toBe(false);
  expect(isGone({ ...own, started: null }, 'here')).toBe(false);
});

test('the list of processes says the same each time, and nothing of one that is gone', () => {
  const listed = startedByList(process.pid);
  expect(listed === null).toBe(!hasList);
  expect(startedByList(process.pid)).toBe(listed);
  expect(startedByList(gone)).toBeNull();
});

test('a lock that does not say when its process began proves nothing', () => {
  const lock = Buffer.from(JSON.stringify(own));
  const holder = readHolder(lock);
  expect(holder && isGone(holder, 'here')).toBe(false);
});
