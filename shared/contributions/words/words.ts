// The user's words for kinds, statuses and views of contributions.
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import { kindsCovering, type Status } from '../model.ts';
import { kindsInWords } from './kinds.ts';

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

/** Restricted cash that the year before left to this one: `Carried from 2012` in 2013. */
export const carriedFrom = (year: FiscalYear): string => `Carried from ${year - 1}`;
