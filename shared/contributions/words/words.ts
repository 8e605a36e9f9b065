// What kinds, statuses and views are called where the user reads them, and how such a word is read back.
import type { View } from '../../kernel/viewSettings.ts';
import { listed } from '../../values/words.ts';
import {
  type ContributionKind,
  contributionKinds,
  kindsCovering,
  type Status,
  statuses,
} from '../model.ts';

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

const plain = (text: string) => text.trim().toLowerCase();

/** `Hardware`, `hardware`; null where it is no kind. */
export function kindNamed(text: string): ContributionKind | null {
  return contributionKinds.find((kind) => kind === plain(text)) ?? null;
}

export function statusNamed(text: string): Status | null {
  return statuses.find((status) => status === plain(text)) ?? null;
}

/** The one thing of that id or, in any case, of that name. */
export function thingNamed<T extends { readonly id: string; readonly name: string }>(
  things: readonly T[],
  text: string,
): T | null {
  const byId = things.find(({ id }) => id === text);
  return byId ?? things.find(({ name }) => plain(name) === plain(text)) ?? null;
}
