// Has a snapshot written by a process that is started for it and ends: the caller is never held up.
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
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

/** Writes one snapshot; rejects with the reason, whose `code` is the system's. */
export type SnapshotWriter = (task: SnapshotTask) => Promise<void>;

const longest = 120_000;

export function forkedWriter(start: () => Child): SnapshotWriter {
  return (task) =>
    new Promise((done, fail) => {
      const child = start();
      const late = setTimeout(() => child.kill(), longest);
      const end = ({ code, why }: SnapshotAnswer) => {
        clearTimeout(late);
        if (code === null) done();
        else fail(Object.assign(new Error(why), { code }));
      };
      child.onAnswer(end);
      // After an answer this comes too late to matter.
      child.onExit((code) => end({ code: 'ENDED', why: `its process ended with ${code}` }));
      child.post(task);
    });
}
