// What verifying a report says of the edit that it was written after.
import { expect, test } from 'vitest';
import { verdictText } from '../../../shared/history/verdictText.ts';

test('an edit whose sentence quotes a name is not quoted once more', () => {
  const at = '2012-01-31T12:00:00.000Z';
  const said = verdictText({ answer: 'contained', at, sentence: 'Added “Cray”' }, 7);
  expect(said).toMatch(/after edit 7 of .* \(Added “Cray”\)\.$/);
});
