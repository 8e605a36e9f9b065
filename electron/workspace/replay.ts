// How a plan is rebuilt from snapshot and entries; passed to the storage, which knows only JSON.
import type { Result } from '../../shared/values/result.ts';

export interface Replay<State> {
  readonly empty: State;
  /** `format` is the one in which it was written: no newer than the program's own. */
  read(json: string, format: number): Result<State>;
  /** One line of JSON. */
  write(state: State): string;
  apply(state: State, entryJson: string): Result<State>;
  /** The same text for the same content, in whatever order its keys stand; computed in short turns. */
  digest(state: State): Promise<string>;
}
