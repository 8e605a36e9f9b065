// The user's words for kinds, statuses and views of contributions.
import type { View } from '../../kernel/viewSettings.ts';
import { listed } from '../../values/words.ts';
import { type ContributionKind, kindsCovering, type Status } from '../model.ts';

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

/** `hardware and hosting` */
export const otherKindWords = kindsInWords(kindsCovering('otherKind'), 'and');

export const statusWords: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  pledged: 'Pledged',
  committed: 'Committed',
  received: 'Received',
  withdrawn: 'Withdrawn',
};

export const viewWords: Readonly<Record<View, string>> = {
  committed: 'committed',
  expected: 'expected',
  everything: 'everything offered',
};

/** Cash that serves no one activity. */
export const unrestricted = 'Unrestricted';
