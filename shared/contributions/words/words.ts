// The user's words for kinds, statuses and views of contributions.
import type { View } from '../../kernel/viewSettings.ts';
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
