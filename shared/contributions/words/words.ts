// The user's words for kinds, statuses and views of contributions.
import type { View } from '../../kernel/viewSettings.ts';
import type { ContributionKind, Status } from '../model.ts';

export const kindWords: Readonly<Record<ContributionKind, string>> = {
  cash: 'Cash',
  people: 'People',
  hardware: 'Hardware',
  hosting: 'Hosting',
};

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
