// Verifies a history against a report: reads the typed fingerprint, and gives one of three verdicts.

import { nearestTo } from '../values/nearest.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { shortened } from '../values/words.ts';
import { type Fingerprint, fingerprintOf, fingerprintWords } from './fingerprint.ts';

/** What a report carries of a history. */
export interface Carried {
  /** How many edits the history had. */
  readonly entries: number;
  /** As it was typed: 16 hex characters with or without spaces, or four words. */
  readonly fingerprint: string;
}

/**
 * *contained*: the history has the report's state unchanged, at this edit. *other*: it has as many edits,
 * and they are not those of the report. *shorter*: it ends before.
 */
export type Verdict =
  | { readonly answer: 'contained'; readonly at: string; readonly sentence: string }
  | { readonly answer: 'other' }
  | { readonly answer: 'shorter'; readonly entries: number };

/** Small letters, and one space between words. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ');
}

/** Refused where it is neither form. */
export function readFingerprint(typed: string): Result<string> {
  const text = plain(typed);
  const hex = text.replaceAll(' ', '');
  if (/^[0-9a-f]{16}$/.test(hex)) return ok(hex);
  if (/^[a-z]+( [a-z]+){3}$/.test(text)) return ok(text);
  return refuse(
    'The fingerprint',
    `“${typed.trim()}” is neither 16 characters from 0 to 9 and a to f, nor four words.`,
    'Type it as shown in the report.',
  );
}

/** Refused where no report can carry so few. */
export function readEntries(entries: number): Result<number> {
  if (entries > 0) return ok(entries);
  return refuse(
    'The number of edits',
    'A report is written after at least one edit.',
    'Type it as shown in the report.',
  );
}

/** Both in form alone; the fingerprint as `isSame` takes it. */
export function readForm({ entries, fingerprint }: Carried): Result<string> {
  const count = readEntries(entries);
  return count.ok ? readFingerprint(fingerprint) : count;
}

/** The same, refused also where one of the words is none that a fingerprint can have: it was mistyped. */
export async function readCarried(carried: Carried): Promise<Result<string>> {
  const read = readForm(carried);
  if (!read.ok || !read.value.includes(' ')) return read;
  const words = await fingerprintWords();
  const wrong = read.value.split(' ').find((word) => !words.includes(word));
  return wrong === undefined ? read : mistyped(wrong, nearestTo(wrong, words));
}

function mistyped(word: string, nearest: string | null): Result<never> {
  return refuse(
    'The fingerprint',
    `“${shortened(word)}” isn’t a word used in fingerprints.`,
    nearest === null ? 'Type it as shown in the report.' : `Did you mean “${nearest}”?`,
  );
}

/** `read` is what `readFingerprint` made of what was typed. */
function isOf(read: string, { hex, words }: Fingerprint): boolean {
  return read === hex || read === words;
}

/** `head` is the hash after the edit that the report names. */
export async function isSame(read: string, head: string): Promise<boolean> {
  return isOf(read, await fingerprintOf(head));
}
