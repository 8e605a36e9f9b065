// The user's words for kinds, statuses and views of contributions.
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { kindsCovering, type Status } from '../model.ts';
import { kindsInWords } from './kinds.ts';

/** `hardware and hosting` */
export const otherKindWords = kindsInWords(kindsCovering('otherKind'), 'and');

export const statusWords: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  pledged: 'Verbal pledge',
  committed: 'Signed pledge',
  received: 'Received',
  withdrawn: 'Withdrawn',
};

/** What versions up to 0.2.0 called them: a spreadsheet may still say so. */
export const formerStatusWords: readonly { readonly value: Status; readonly label: string }[] = [
  { value: 'pledged', label: 'Pledged' },
  { value: 'committed', label: 'Committed' },
];

export const viewWords: Readonly<Record<View, string>> = {
  committed: 'committed',
  expected: 'expected',
  everything: 'full pipeline',
};

/** Cash that serves no one activity. */
export const unrestricted = 'Unrestricted';

/** Restricted cash that the year before left to this one: `Carried from 2012` in 2013. */
export const carriedFrom = (year: FiscalYear): string => `Carried from ${year - 1}`;
