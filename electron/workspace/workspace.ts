// The interface of an open workspace, whatever its plan is.
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Result } from '../../shared/values/result.ts';
import type { Mark } from './anchor.ts';
import type { Finding } from './finding.ts';
import type { HistorySource } from './historyCopy.ts';
import type { ReadOnly } from './readOnly.ts';

export interface Workspace<State> {
  readonly lineage: string;
  readonly copy: string;
  /** What is saved: state, number and head of the last acknowledged entry. */
  readonly state: State;
  readonly seq: number;
  readonly head: string;
  /** What is accepted: the saved and what still waits for the disk. */
  readonly ahead: { readonly state: State; readonly seq: number; readonly head: string };
  /** Where the saved entries stand on the disk. */
  readonly source: HistorySource;
  readonly readOnly: ReadOnly | null;
  readonly findings: readonly Finding[];
  /**
   * Why the history on the disk does not lead to the state that was held here: found by a snapshot.
   * Then what is held is not to be built upon; null where nothing is known.
   */
  readonly misled: string | null;
  /**
   * Resolves when the entry is on the disk. `after` is the state that it leads to, which the next
   * snapshot proves. An entry with a line break is a bug and throws.
   */
  append(entryJson: string, after: State): Promise<Result<Mark, Problem>>;
  /** The last `count` saved entries, the oldest first; those after damage, where there is some. */
  tail(count: number): Promise<Result<readonly string[], Problem>>;
  entries(from: number, to: number): Promise<Result<readonly string[], Problem>>;
  /** The state right after an earlier entry. */
  stateAt(seq: number): Promise<Result<State, Problem>>;
  /** The head of the chain right after an earlier entry. */
  headAt(seq: number): Promise<Result<string, Problem>>;
  /** Takes a snapshot and begins a new journal, both of which stay: before a restore. */
  setMark(): Promise<Result<Mark, Problem>>;
  /** Written, read back and verified; answers the entry it stands for. */
  snapshot(): Promise<Result<Mark, Problem>>;
  /**
   * A problem where the files are not as they were left: another program wrote there. Writes nothing
   * but a lock of our own that is gone.
   */
  outsideChange(): Promise<Problem | null>;
  /**
   * Waits for what is queued, takes a last snapshot (not *as it is*: where somebody else has written),
   * lets go of the lock. A problem lost nothing.
   */
  close(how?: 'as it is'): Promise<Result<null, Problem>>;
}
