// The request to save one edit, and how it names the workspace that it was made in.
import type { Edit } from '../history/history.ts';

export interface SaveRequest {
  /** Made by the window at random: a repeated id is answered with its first number. */
  readonly id: string;
  readonly edit: Edit;
  /** The reason, where the user gave one. */
  readonly reason?: string | null;
  /** The sequence number that the entry takes. */
  readonly seq: number;
}

/** What is meant for the workspace that the window shows: main may have opened another one by then. */
export interface OfOpening {
  /** As main named it when it opened it: the same folder has another one each time. */
  readonly opening: string;
}

export interface AskedSave extends SaveRequest, OfOpening {}

/** What the window holds and the disk has not taken. */
export interface Unsaved extends OfOpening {
  readonly edits: readonly SaveRequest[];
}

export interface RecoveryCopy extends OfOpening {
  readonly text: string;
}
