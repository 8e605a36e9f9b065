// Which column of a table holds which field, by its header.
import { expect, test } from 'vitest';
import { guessedMapping } from '../../../shared/import/header.ts';
import { memberImport } from '../../../shared/members/imports/members.ts';

test('an address goes with the contacts, and no name of a representative is made of it', () => {
  const cells = ['Member', 'Tier', 'Joined', 'Contact'];
  const mapping = guessedMapping(memberImport.fields, { line: 1, cells });
  expect(mapping).toMatchObject({ name: 0, tier: 1, joined: 2, contacts: 3, representative: null });
});
