// The user's words for the kinds of contributions.
import { listed } from '../../values/words.ts';
import type { ContributionKind } from '../model.ts';

export const kindWords: Readonly<Record<ContributionKind, string>> = {
  cash: 'Cash',
  people: 'People',
  hardware: 'Hardware',
  hosting: 'Hosting',
};

/** `people, hardware or hosting`: kinds in a sentence. */
export function kindsInWords(kinds: readonly ContributionKind[], last: 'and' | 'or'): string {
  const words = kinds.map((kind) => kindWords[kind].toLowerCase());
  return listed(words, last);
}
