// The process of a snapshot has its time by what it reads: a long history is no process that hangs.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Child, forkedWriter } from '../../../electron/workspace/snapshotFork.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const header = {
  format: 3,
  writer: '0',
  lineage: 'l',
  copy: 'c',
  seq: 1,
  head: 'h',
  made: '2012-01-31T12:00:00.000Z',
};

/** Whether a process that never answers has been given up after so many seconds. */
async function isGivenUp(megabytes: number, seconds: number): Promise<boolean> {
  let killed = false;
  const silent: Child = {
    post: () => {},
    onAnswer: () => {},
    onExit: () => {},
    kill: () => {
      killed = true;
    },
  };
  const parts = [{ name: 'journal', format: 3, start: 0, end: megabytes * 2 ** 20 }];
  const task = { folder: '/none', header, base: 0, parts, digest: null };
  void forkedWriter(() => silent)(task).catch(() => {});
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return killed;
}

test('one of a short history is given up after half a minute', async () => {
  expect(await isGivenUp(0, 29)).toBe(false);
  expect(await isGivenUp(0, 31)).toBe(true);
});

test('one of 110,000 entries is given minutes', async () => {
  expect(await isGivenUp(50, 250)).toBe(false);
  expect(await isGivenUp(50, 300)).toBe(true);
});
