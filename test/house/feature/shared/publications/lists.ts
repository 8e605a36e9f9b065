// The publications' list: what it holds.
import type { FeatureLists } from '../kernel/lists.ts';

export const publicationsLists: FeatureLists<'publications'> = {
  publications: { noun: 'publication', name: ({ name }) => name, references: () => [] },
};
