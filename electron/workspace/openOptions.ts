// Options for opening a workspace, and the result of an opening.
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Missing, TakeOver } from '../../shared/bridge/restriction.ts';
import type { FilePort } from './filePort.ts';
import type { Finding } from './finding.ts';
import type { Owner } from './holder.ts';
import type { Machine } from './machine.ts';
import type { Replay } from './replay.ts';
import type { SnapshotWriter } from './snapshotFork.ts';

export interface OpenOptions<State> {
  /** Absolute; created when it does not exist. */
  readonly folder: string;
  /** It was there before: a folder without a history is then a problem, and not a new workspace. */
  readonly mustExist?: boolean;
  readonly files: FilePort;
  readonly replay: Replay<State>;
  readonly writeSnapshot: SnapshotWriter;
  /** The version of this program. */
  readonly writerVersion: string;
  readonly formatVersion: number;
  /** What it says of the computer counts before what the system says. */
  readonly owner: Owner & Partial<Machine>;
  readonly now: () => string;
  /** The lock of somebody else that the user agreed to replace. */
  readonly takeOver?: TakeOver | null;
  /** What is missing, where the user agreed to go on without it. */
  readonly without?: Missing | null;
  /** One line of JSON for each action of the opening itself: it stands in the history. */
  readonly notes?: (done: Done) => readonly string[];
  /** Given to a workspace that is created; one that exists keeps its own. */
  readonly identity: { readonly lineage: string; readonly copy: string };
  /** A snapshot is taken when so many entries have gone by; 500 unless told. */
  readonly snapshotEvery?: number;
  /** Told of what failed in the background and lost nothing. */
  readonly trouble?: (problem: Problem) => void;
}

/** What an opening did to a workspace that can be written. */
export interface Done {
  readonly repaired: readonly Finding[];
  /** The older format that it was brought from, null where it was of this one. */
  readonly migratedFrom: number | null;
}
