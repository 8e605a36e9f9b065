// A process that the system never starts: whoever waits for it is answered, and closing waits for nothing.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As Electron's: without an id until it has started, and silent where it never does. */
class Forked extends EventEmitter {
  pid: number | undefined;
  readonly posted: unknown[] = [];
  readonly kill = vi.fn(() => this.pid !== undefined);
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
}

let forked: Forked[] = [];
vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = new Forked();
      forked.push(child);
      return child;
    },
  },
}));

const header = { format: 3, writer: '0', lineage: 'l', copy: 'c', seq: 1, head: 'h', made: '' };
const task = { folder: '/none', header, base: 0, parts: [], digest: null };
const started = (child: Forked | undefined) => {
  if (!child) throw new Error('None was forked.');
  child.pid = 2 ** 22 + 7;
  child.emit('spawn');
  return child;
};

beforeEach(() => {
  forked = [];
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('one that has not started after a while counts as ended, and one that starts late is ended', async () => {
  const { startProcess } = await import('../../../electron/app/ownProcess.ts');
  const end = vi.fn();
  startProcess('one.js', 'One').onExit(end);
  await vi.advanceTimersByTimeAsync(14_000);
  expect(end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(end.mock.calls).toEqual([['not started']]);
  const killed = vi.spyOn(process, 'kill').mockReturnValue(true);
  const child = started(forked[0]);
  expect(killed).toHaveBeenCalledWith(child.pid, 'SIGKILL');
  child.emit('exit', 9);
  await vi.advanceTimersByTimeAsync(0);
  expect(end).toHaveBeenCalledTimes(1);
});

test('one that has started has all the time, and tells how it ended', async () => {
  const { startProcess } = await import('../../../electron/app/ownProcess.ts');
  const end = vi.fn();
  startProcess('one.js', 'One').onExit(end);
  const child = started(forked[0]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(end).not.toHaveBeenCalled();
  child.emit('exit', 3);
  await vi.advanceTimersByTimeAsync(0);
  expect(end.mock.calls).toEqual([[3]]);
});

test('an export whose process never starts is told in words, and one that is stopped ends at once', async () => {
  const { exportInProcess } = await import('../../../electron/app/exportProcess.ts');
  const { notWritten } = await import('../../../electron/output/problems.ts');
  const table = {
    kind: 'table',
    path: '/none/table.csv',
    plan: '{}',
    table: 'members',
    view: { year: 2012, asOf: '2012-01-31' },
    form: 'commas',
  } as const;
  const refused = exportInProcess(table).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(notWritten('/none/table.csv', await refused)).toMatchObject({
    what: 'The file could not be written.',
    why: 'Writing could not start.',
    remedy: expect.stringContaining('Close Treekeeper and start it again.'),
  });
  const control = new AbortController();
  const stopped = exportInProcess(table, { signal: control.signal, progress: () => {} });
  const answer = stopped.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  control.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(await answer).toMatchObject({ code: 'STOPPED' });
});

test('a file whose reading never starts is refused in words', async () => {
  const { readInProcess } = await import('../../../electron/app/readerProcess.ts');
  const { openSpreadsheet } = await import('../../../electron/received/openSpreadsheet.ts');
  const read = openSpreadsheet(readInProcess, { name: 'one.xlsx', bytes: new Uint8Array(1) });
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await read).toMatchObject({
    no: {
      why: 'Reading could not start.',
      remedy: 'Close Treekeeper and start it again. Then choose the file again.',
    },
  });
});

test('a snapshot whose process never starts is ended with the application, and so is a later one', async () => {
  const { endSnapshots, writeInProcess } = await import('../../../electron/app/snapshotProcess.ts');
  const why = { code: 'ENDED', message: 'its process did not start' };
  const first = writeInProcess(task).catch((error: unknown) => error);
  endSnapshots();
  await vi.advanceTimersByTimeAsync(0);
  expect(await first).toMatchObject(why);
  const later = writeInProcess(task).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  expect(await later).toMatchObject(why);
});
