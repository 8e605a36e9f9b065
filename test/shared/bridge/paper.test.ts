// The usual paper of a country: Letter in North America and where it is sold there, A4 elsewhere.
import { expect, test } from 'vitest';
import { isPaper, usualPaper } from '../../../shared/bridge/paper.ts';

test.each(['US', 'CA', 'MX', 'us', 'PH'])('in %s it is Letter', (country) => {
  expect(usualPaper(country)).toBe('Letter');
});

test.each(['DE', 'GB', 'AU', 'CH', '', 'C'])('in “%s” it is A4', (country) => {
  expect(usualPaper(country)).toBe('A4');
});

test('no other text is a paper', () => {
  expect(['A4', 'Letter', 'A5', null].map(isPaper)).toEqual([true, true, false, false]);
});
