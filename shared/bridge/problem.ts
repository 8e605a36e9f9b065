// A problem: the machine says no (disk, file, version), told so that a person knows what is safe.

export interface Problem {
  readonly kind: 'problem';
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** What is not lost, in one sentence. */
  readonly safe: string;
  readonly path?: string;
  readonly code?: string;
}
