// What an opening found and did: one line each for the screen that tells it.

export type FindingKind =
  | 'torn-tail'
  | 'superseded-tail'
  | 'damage'
  | 'missing-tail'
  | 'missing-history'
  | 'other-history'
  | 'bad-snapshot'
  | 'stale-lock'
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

export function finding(
  kind: FindingKind,
  file: string,
  what: string,
  action: string,
  more: Partial<Pick<Finding, 'entry' | 'recovered' | 'lost' | 'kept'>> = {},
): Finding {
  return { kind, file, what, action, entry: null, recovered: 0, lost: 0, kept: null, ...more };
}
