// What an import says once it is done, and where there is nothing to do.
import { expect, test } from 'vitest';
import { importedText, nothingToImport } from '../../../renderer/import/ways.ts';

test('what was left out is told with what was imported', () => {
  expect(importedText('Imported 2 members', 0)).toBe('Imported 2 members');
  expect(importedText('Imported 2 members', 1)).toBe('Imported 2 members; 1 row was left out');
  expect(importedText('Imported 2 members', 1200)).toBe(
    'Imported 2 members; 1,200 rows were left out',
  );
});

test.each([
  [{ added: 1, updated: 0, same: 2, leftOut: 3 }, null],
  [{ added: 0, updated: 1, same: 0, leftOut: 0 }, null],
  [
    { added: 0, updated: 0, same: 2, leftOut: 1 },
    'There is nothing to import: the plan has these rows already.',
  ],
  [
    { added: 0, updated: 0, same: 0, leftOut: 3 },
    'No row can be imported. Correct the rows, or choose other columns.',
  ],
])('rows counted as %j can be imported, or it is said why not', (counts, why) => {
  expect(nothingToImport({ counts })).toBe(why);
});
