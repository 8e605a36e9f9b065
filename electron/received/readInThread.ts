// Reads a received file in its own thread, within limits of work and memory that follow its size.
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Control } from '../output/exportFork.ts';
import { inThread, type Limits, processorTime } from './inThread.ts';
import type { Received } from './readReceived.ts';
import type { Task } from './receivedWorker.ts';

const megabyte = 2 ** 20;

/**
 * Measured: 0.4 s for each MB of a history of 50,000 edits. The rest is for slow computers. An edit is read
 * only when those before it are proven, so that a hostile one has the time of what was read and no more.
 */
const usual: Limits = {
  disk: 120_000,
  processor: (read) => 10_000 + (read / megabyte) * 4_000,
  spent: processorTime,
};

/** In MB: the ids of all edits are held, and a plan several times; a hostile file is no reason for more. */
const memoryFor = (size: number) => Math.min(1_024, 128 + Math.round((6 * size) / megabyte));

const { dirname, filename } = import.meta;
/** Where nothing is built, its source. */
const usualScript = join(dirname, `receivedWorker${extname(filename)}`);

/** Never rejects: whatever happens to the thread is a sentence. `control` is told the share that is read. */
export async function readInThread(
  task: Task,
  control?: Control,
  script: string = usualScript,
  limits: Limits = usual,
): Promise<Received> {
  const size = await sizeOf(task.from);
  const told = control && {
    signal: control.signal,
    progress: (read: number) => control.progress(size === 0 ? 1 : Math.min(1, read / size)),
  };
  const reading = { script, task, limits, memory: memoryFor(size) };
  return inThread(told ? { ...reading, control: told } : reading);
}

/** A file that cannot be looked at is refused by whoever reads it. */
async function sizeOf(from: Task['from']): Promise<number> {
  if (typeof from !== 'string') return from.length;
  return await stat(from).then(
    ({ size }) => size,
    () => 0,
  );
}
