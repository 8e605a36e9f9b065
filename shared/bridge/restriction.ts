// A restriction: why a workspace is open read-only, and what the user can do.
import type { Problem } from './problem.ts';

export type Because = 'held' | 'damaged' | 'newer-format' | 'cannot-write';

/** Who has a workspace open: a claim of that program. */
export interface HeldBy {
  readonly name: string;
  readonly host: string;
  readonly time: string;
  readonly token: string;
}

export interface Restriction {
  readonly because: Because;
  readonly problem: Problem;
  /** Null where nobody has it open, or where it cannot be told. */
  readonly holder: HeldBy | null;
}

/** The lock that is replaced where the user agrees; a null token is one that nobody can read. */
export interface TakeOver {
  readonly token: string | null;
}
