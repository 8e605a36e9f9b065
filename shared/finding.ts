// A finding: what an opening of a workspace found on the disk and did about it.

/** What an opening finds in every case where the last session ended without closing. */
export const routine: readonly FindingKind[] = ['stale-lock', 'left-over'];

export type FindingKind =
  | 'torn-tail'
  | 'superseded-tail'
  | 'damage'
  | 'missing-tail'
  | 'missing-history'
  | 'other-history'
  | 'bad-snapshot'
  | 'stale-lock'
  | 'lock-taken'
  | 'left-over'
  | 'repair-failed';

export interface Finding {
  readonly kind: FindingKind;
  /** The file's name inside the workspace folder. */
  readonly file: string;
  readonly what: string;
  readonly action: string;
  /** The number of the entry concerned. */
  readonly entry: number | null;
  readonly recovered: number;
  readonly lost: number;
  /** Where the unreadable bytes are kept unchanged. */
  readonly kept: string | null;
}
