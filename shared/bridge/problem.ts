// A problem: an error of the system (disk, file, version) with its remedy and what is safe.

export interface Problem {
  readonly kind: 'problem';
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** What is not lost, in one sentence. */
  readonly safe: string;
  readonly path?: string;
  /** What a machine said of it: shown where somebody asks for it. */
  readonly details?: string;
  readonly code?: string;
}
