// A finding: what an opening of a workspace found on disk and did about it.

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
  | 'stranger'
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
  /** A workspace file with edits that are not in this history, and with what comes before them. */
  readonly version: string | null;
}

/** The report as text, to be sent to somebody who can help. */
export function reportOf(findings: readonly Finding[], folder: string): string {
  const blocks = findings.map(({ file, what, action, recovered, lost, kept, version }) =>
    [
      `File: ${file || 'the folder'}`,
      `Finding: ${what}`,
      `Action: ${action}`,
      `Edits recovered: ${recovered}. Edits lost: ${lost}.`,
      ...(kept === null ? [] : [`Kept unchanged in: ${kept}`]),
      ...(version === null ? [] : [`Kept as a workspace file: ${version}`]),
    ].join('\n'),
  );
  return `${[`Recovery report ${folder}`, ...blocks].join('\n\n')}\n`;
}
