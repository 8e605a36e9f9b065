// Texts that are longer than anybody types: refused where a change brings them; kept where they are in the plan.
import { longestIn, refuseLonger } from '../values/lengths.ts';
import type { Refusal } from '../values/result.ts';
import { shortened } from '../values/words.ts';
import type { Plan } from './plan.ts';

/** The first text in a value, at any depth, of which it holds; with the field that it stands under. */
function findText(
  value: unknown,
  field: string,
  holds: (text: string, field: string) => boolean,
): { readonly text: string; readonly field: string } | null {
  if (typeof value === 'string') return holds(value, field) ? { text: value, field } : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, one] of Object.entries(value)) {
    const found = findText(one, Array.isArray(value) ? field : key, holds);
    if (found) return found;
  }
  return null;
}

// Only asked about a text that is too long: workspaces of older versions may hold some.
const isIn = (plan: Plan, text: string) => findText(plan, '', (one) => one === text) !== null;

/** What a change brings that is too long; null where it brings nothing such that the plan does not hold. */
export function refuseLongText(plan: Plan, change: object): Refusal | null {
  const found = findText(
    change,
    '',
    (text, field) => text.length > longestIn(field) && !isIn(plan, text),
  );
  if (!found) return null;
  const { text, field } = found;
  const noun = field === 'name' ? 'name' : 'text';
  return refuseLonger(text, longestIn(field), `The ${noun} “${shortened(text)}”`);
}
