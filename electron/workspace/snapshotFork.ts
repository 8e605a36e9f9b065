// Starts a process for each snapshot, which writes it and exits, so that the caller never waits.
import { endText, type ProcessEnd } from './processEnd.ts';
import type { SnapshotTask } from './snapshotMaking.ts';

/** `code` is null where the snapshot counts, and otherwise the system's word for what went wrong. */
export interface SnapshotAnswer {
  readonly code: string | null;
  readonly why: string;
}

/** The part of a child process that is used; Electron's and Node's both have it. */
export interface Child {
  post(task: SnapshotTask): void;
  onAnswer(listener: (answer: SnapshotAnswer) => void): void;
  onExit(listener: (end: ProcessEnd) => void): void;
  kill(): void;
}

/** Writes one snapshot; rejects with the reason, whose `code` is the system's. */
export type SnapshotWriter = (task: SnapshotTask) => Promise<void>;

/** In milliseconds, whatever there is to read. */
const least = 30_000;
/** A slow computer needs a tenth of it. */
const forMegabyte = 5_000;

/** Even a slow disk is done by then; the program waits for it when it closes. */
function longest({ parts }: SnapshotTask): number {
  const bytes = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  return least + (bytes / 2 ** 20) * forMegabyte;
}

export function forkedWriter(start: () => Child): SnapshotWriter {
  return (task) =>
    new Promise((done, fail) => {
      const child = start();
      const end = ({ code, why }: SnapshotAnswer) => {
        clearTimeout(late);
        if (code === null) done();
        else fail(Object.assign(new Error(why), { code }));
      };
      // One that hangs in the disk does not end when it is told to.
      const late = setTimeout(() => {
        child.kill();
        end({ code: 'LATE', why: 'its process took too long' });
      }, longest(task));
      child.onAnswer(end);
      // After an answer this comes too late to matter.
      child.onExit((how) => end({ code: 'ENDED', why: endText(how) }));
      child.post(task);
    });
}
