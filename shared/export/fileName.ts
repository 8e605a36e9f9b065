// File names of exports.

import type { HistoryMark } from '../history/fingerprint.ts';

const longest = 80;

/** A name that every file system takes; a table has no other room for the history that it is of. */
export function fileName(
  words: string,
  ending: string,
  history: HistoryMark | null = null,
): string {
  const mark = history ? ` edit ${history.entries} ${history.fingerprint.hex}` : '';
  const plain = words.replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ').replaceAll(/\s+/g, ' ');
  // By letters: half of one is no name.
  const letters = Array.from(plain.trim());
  const short = letters.slice(0, longest - mark.length).join('');
  return `${short.trim() || 'Plan'}${mark}.${ending}`;
}
