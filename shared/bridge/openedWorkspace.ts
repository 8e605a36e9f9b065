// An open workspace as the window receives it.
import type { Actor } from '../history/history.ts';
import type { Finding } from './finding.ts';
import type { Restriction } from './restriction.ts';

/** A workspace as the window receives it: bytes, not objects, so that a large one costs no more. */
export interface OpenedWorkspace {
  readonly folder: string;
  /** Names it as it was opened: what the window asks to be saved says it again. */
  readonly opening: string;
  /** JSON of the plan after entry `seq`. */
  readonly plan: string;
  readonly seq: number;
  /** The head of the chain there: its fingerprint stands on each report. */
  readonly head: string;
  /** JSON of the newest entries (at most 200), the oldest first. */
  readonly entries: string;
  /** Who this installation's entries are from. */
  readonly actor: Actor;
  /** Why nothing can be saved here; null where all can. */
  readonly readOnly: Restriction | null;
  /** What was found and mended at opening. */
  readonly findings: readonly Finding[];
}

/** What a pack is of: its plan may have come without its history. */
export interface PlanToPrint extends OpenedWorkspace {
  readonly stated?: true | undefined;
}
