// What an import says once it is done.
import { expect, test } from 'vitest';
import { importedText } from '../../../renderer/import/ways.ts';

test('what was left out is told with what was imported', () => {
  expect(importedText('Imported 2 members', 0)).toBe('Imported 2 members');
  expect(importedText('Imported 2 members', 1)).toBe('Imported 2 members; 1 row was left out');
  expect(importedText('Imported 2 members', 1200)).toBe(
    'Imported 2 members; 1,200 rows were left out',
  );
});
