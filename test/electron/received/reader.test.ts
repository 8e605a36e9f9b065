// Reading in a process of its own: what it answers, and that one which hangs in the disk holds up nobody.
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { threadReader } from '../../../electron/received/reader.ts';
import {
  type Asked,
  forkedReader,
  type Heard,
  type ReaderChild,
} from '../../../electron/received/readerFork.ts';
import { freePath, fresh } from './reading.ts';
import { row, text, workbookOf } from './workbookFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-reader-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = fileURLToPath(
  new URL('../../../electron/received/receivedReader.ts', import.meta.url),
);
const pids: number[] = [];

function start(): ReaderChild {
  const child = fork(script, { execArgv: [], serialization: 'advanced' });
  pids.push(child.pid ?? 0);
  return {
    post: (asked: Asked) => void child.send(asked),
    onMessage: (listener) => void child.on('message', (heard: Heard) => listener(heard)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}

const runs = (pid: number) => existsSync(`/proc/${pid}/exe`);
const apart = forkedReader(start);
const task = (from: string | Uint8Array) => ({ from, into: freePath(), fresh });

test('a process reads the same as a thread', async () => {
  const path = join(folder, 'sent.treekeeper');
  writeFileSync(path, 'nothing of ours');
  expect(await apart.received(task(path))).toEqual(await threadReader.received(task(path)));
  const workbook = workbookOf([['Roll', row(1, text('A1', 'Member'))]]);
  const sheets = await apart.sheets(workbook);
  expect(sheets).toEqual(await threadReader.sheets(workbook));
  expect(sheets).toMatchObject({ ok: true, value: [{ name: 'Roll' }] });
});

test('a process that ends in the middle is told of in words', async () => {
  const ending = forkedReader(() => ({ ...start(), post: () => process.kill(pids.at(-1) ?? 0) }));
  const why = 'Reading stopped before it was done.';
  expect(await ending.received(task('nowhere'))).toEqual({ ok: false, no: { why, details: null } });
});

test('what is stopped before it begins begins nothing', async () => {
  const never = forkedReader(() => {
    throw new Error('It began.');
  });
  const stopped = { signal: AbortSignal.abort(), progress: () => {} };
  expect(await never.received(task('nowhere'), stopped)).toMatchObject({
    no: { why: 'Reading was stopped.' },
  });
});

// A pipe that nobody writes to: like a disk that does not answer, it cannot be interrupted.
describe.runIf(process.platform !== 'win32')('a file that never answers', () => {
  test('is given up with the process that hangs in it', async () => {
    const path = join(folder, 'sent.treekeeper');
    execFileSync('mkfifo', [path]);
    const stop = new AbortController();
    const reading = apart.received(task(path), { signal: stop.signal, progress: () => {} });
    await wait(200);
    stop.abort();
    expect(await reading).toMatchObject({ no: { why: 'Reading was stopped.' } });
    expect(runs(pids.at(-1) ?? 0)).toBe(false);
  });

  test('is refused once it has been waited for', async () => {
    const { readInThread } = await import('../../../electron/received/readInThread.ts');
    const path = join(folder, 'sent.treekeeper');
    execFileSync('mkfifo', [path]);
    const limits = { disk: 300, processor: () => 10_000, spent: () => 0 };
    const read = await readInThread(task(path), undefined, undefined, limits);
    expect(read).toMatchObject({ no: { why: 'Its disk is not responding.' } });
    // Lets the thread go, and with it this process.
    openSync(path, 'r+');
  });
});
