// Why a file that came from outside was not read.
import { no, type Result } from '../../shared/values/result.ts';

/** A sentence for people, and the details for who mends the file. */
export interface Refused {
  readonly why: string;
  readonly details: string | null;
}

/** A sentence alone. */
export function refused(why: string): Result<never, Refused> {
  return no({ why, details: null });
}
