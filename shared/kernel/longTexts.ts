// Texts that are longer than anybody types: refused where a change brings them; told where they are in a plan.
import { longestIn, longestRead, refuseLonger } from '../values/lengths.ts';
import type { Refusal } from '../values/result.ts';
import { capitalized, shortened } from '../values/words.ts';
import type { Plan } from './plan.ts';

/** `field` is what it stands under, also in a list; `path` is where, numbers being places in lists. */
interface FoundText {
  readonly text: string;
  readonly field: string;
  readonly path: readonly (string | number)[];
}

/** The first text in a value, at any depth, of which it holds. */
function findText(
  value: unknown,
  field: string,
  holds: (text: string, field: string) => boolean,
): FoundText | null {
  if (typeof value === 'string')
    return holds(value, field) ? { text: value, field, path: [] } : null;
  if (typeof value !== 'object' || value === null) return null;
  const inside: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, one] of inside) {
    const found = findText(one, typeof key === 'number' ? field : key, holds);
    if (found) return { ...found, path: [key, ...found.path] };
  }
  return null;
}

/** A text in a whole plan that is so long that it is not read from a file; null where there is none. */
export const findUnreadable = (plan: Plan): FoundText | null =>
  findText(plan, '', (text, field) => text.length > longestRead(field));

/** What of an entity or a record is too long; `labelOf` says what its feature calls a field. */
export function longTextIn(one: object, labelOf: (field: string) => string | null): Refusal | null {
  const found = findText(one, '', (text, field) => text.length > longestIn(field));
  if (!found) return null;
  const { text, field, path } = found;
  const label = labelOf(String(path[0])) || (field === 'name' ? 'the name' : 'the text');
  return refuseLonger(text, longestIn(field), `${capitalized(label)} “${shortened(text)}”`);
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
