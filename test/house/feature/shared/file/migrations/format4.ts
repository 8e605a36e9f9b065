// Format 4, with publications: what it holds, and how format 3 is brought up to it.
import { additiveMigration, type FrozenFormat } from './additions.ts';
import { format3 } from './format3.ts';
import { keptSince1 } from './keptChanges.ts';

const format4 = {
  number: 4,
  parts: { ...format3.parts, publications: { publications: [] } },
  additions: {
    ...format3.additions,
    'publications.publications': 'publications/addPublication',
  },
} as const satisfies FrozenFormat;

export const toFormat4 = additiveMigration(format4, keptSince1, {});
