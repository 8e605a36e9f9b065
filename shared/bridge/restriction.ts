// A restriction: why a workspace is open read-only, and what the user can do.
import type { Problem } from './problem.ts';

export type Because = 'held' | 'damaged' | 'incomplete' | 'newer-format' | 'cannot-write';

/** Who has a workspace open: a claim of that program. */
export interface HeldBy {
  readonly name: string;
  readonly host: string;
  readonly time: string;
  readonly token: string;
}

/** Edits that were saved once and are not here: up to which number they are known, and are here. */
export interface Missing {
  readonly known: number;
  readonly here: number;
}

export interface Restriction {
  readonly because: Because;
  readonly problem: Problem;
  /** Null where nobody has it open, or where it cannot be told. */
  readonly holder: HeldBy | null;
  /** What the user may go on without; null where that cannot be. */
  readonly missing?: Missing | null;
  /** What was agreed to at this opening already. */
  readonly takeOver?: TakeOver | null;
}

/** The lock that is replaced where the user agrees; a null token is one that nobody can read. */
export interface TakeOver {
  readonly token: string | null;
}

/** What the user agrees to where a workspace is opened again; null is not asked. */
export interface Agreed {
  readonly takeOver: TakeOver | null;
  /** Where more or less is missing by then, the user is asked anew. */
  readonly without: Missing | null;
}
