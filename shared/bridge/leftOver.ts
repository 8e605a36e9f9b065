// What was not saved when a window or a session ended: as main keeps it, and as it is offered again.
import type { Problem } from './problem.ts';
import type { OfOpening, SaveRequest } from './saveRequest.ts';

/** A text that stood in a field and was not taken; `where` is the title of its dialog, or empty. */
export interface TypedText {
  readonly where: string;
  readonly label: string;
  readonly text: string;
}

/** What stands typed in a window, and in which workspace. */
export interface TypedIn extends OfOpening {
  readonly typed: readonly TypedText[];
}

/** An edit with the sentence that the history would have had. */
export interface UnsavedEdit {
  readonly sentence: string;
  readonly request: SaveRequest;
}

/** What an earlier session kept aside of the workspace that is open now. */
export interface KeptAside {
  /** The name of its file. */
  readonly id: string;
  /** When that session ended, as an instant. */
  readonly at: string;
  /** The oldest first. */
  readonly edits: readonly UnsavedEdit[];
  readonly typed: readonly TypedText[];
  /** The path of a file whose content is not what was written: nothing of it is offered. Otherwise null. */
  readonly unread: string | null;
}

export interface LeftOver {
  /** Why the window was loaded again; null where it was not. */
  readonly stopped: Problem | null;
  /** What the window before asked for and the disk has not taken: its edits go on. */
  readonly unsaved: readonly SaveRequest[];
  /** The oldest first. */
  readonly kept: readonly KeptAside[];
}
