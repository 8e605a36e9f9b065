// The request to save one edit.
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
