// Work beside the window: what is told of it, and how it is stopped.
import { expect, test } from 'vitest';
import { Work } from '../../../electron/bridge/work.ts';
import type { RunningWork } from '../../../shared/bridge/channels.ts';

function watched() {
  const told: (readonly RunningWork[])[] = [];
  return { told, work: new Work((running) => void told.push(running)) };
}

/** Ends when it is stopped. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<string>((done) => signal.addEventListener('abort', () => done('stopped')));

test('is told when it begins, as it goes on, and when it ended', async () => {
  const { told, work } = watched();
  const done = await work.run('Writing', async ({ progress }) => {
    await Promise.resolve();
    progress(0.5);
    progress(0.501);
    return 7;
  });
  expect(done).toBe(7);
  expect(told.map((all) => all.map(({ what, share }) => [what, share]))).toEqual([
    [['Writing', null]],
    [['Writing', 0.5]],
    [],
  ]);
});

test('is stopped by its id, and others go on', async () => {
  const { told, work } = watched();
  const one = work.run('One', ({ signal }) => untilStopped(signal));
  const other = work.run('Other', ({ signal }) => untilStopped(signal));
  work.stop(1);
  work.stop(99);
  expect(await one).toBe('stopped');
  expect(told.at(-1)).toEqual([{ id: 2, what: 'Other', share: null }]);
  await work.stopAll();
  expect(await other).toBe('stopped');
  expect(told.at(-1)).toEqual([]);
});

test('that fails is told as ended too', async () => {
  const { told, work } = watched();
  await expect(work.run('One', () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  expect(told.at(-1)).toEqual([]);
});
