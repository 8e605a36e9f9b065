// How a refusal is told where no field and no cell can show it.
import type { Refusal } from '../../shared/values/result.ts';
import { announce } from '../ui/announce.ts';

/** Announces a refusal, or what was done where there is none; true where there is none. */
export function tell(refusal: Refusal | null, done: string | null = null): boolean {
  if (refusal) announce(`${refusal.what}: ${refusal.why} ${refusal.remedy}`);
  else if (done !== null) announce(done);
  return refusal === null;
}
