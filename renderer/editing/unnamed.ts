// The refusal of somebody who is said to have a name of their own, and has none yet.
import type { Refusal } from '../../shared/values/result.ts';

export const unnamed = (what: string, otherwise: string): Refusal => ({
  what,
  why: 'The name is blank.',
  remedy: `Type a name, or ${otherwise}.`,
});
