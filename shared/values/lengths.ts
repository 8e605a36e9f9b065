// How long texts may be: far longer than anybody types, and short enough that every page stays quick.
import { formatCount } from './counted.ts';
import type { Refusal } from './result.ts';

/** Of names, and of what stands for one: a number of an invoice, a holder, a label. */
export const longestName = 200;
/** Why something was done: of an edit, of a credit, of a new aim. */
export const longestReason = 2_000;
/** Notes, sources, charters, contacts, and every other text. */
export const longestText = 10_000;

const nameFields: readonly string[] = [
  'alternate',
  'giver',
  'holder',
  'id',
  'name',
  'number',
  'organisation',
  'owner',
  'parent',
  'payer',
  'person',
  'release',
  'representative',
  'unit',
];

/** In characters, of a text that stands under this field. */
export function longestIn(field: string): number {
  if (field === 'reason') return longestReason;
  return nameFields.includes(field) ? longestName : longestText;
}

/** So many times as long a text is not even read from a file: no page could show it. */
const farBeyond = 100;

/** In characters, of a text under this field in a received file. */
export const longestRead = (field: string): number => farBeyond * longestIn(field);

/** `what` is what it is called in a sentence: `The name`. */
export function refuseLonger(text: string, longest: number, what: string): Refusal | null {
  if (text.length <= longest) return null;
  const why = `It has ${formatCount(text.length)} characters; the limit is ${formatCount(longest)}.`;
  return { what, why, remedy: 'Type a shorter one.' };
}
