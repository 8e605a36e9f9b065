// What stands for a figure or a name that nobody knows.
import { expect, test } from 'vitest';
import { isPlaceholder, isPlaceholderName } from '../../../shared/values/placeholders.ts';

test.each([
  '?',
  '??',
  'TBD',
  't.b.a.',
  'n/a',
  'NA',
  'N.A.',
  'None',
  'null',
  '…',
  'Unbekannt',
  ' tbc ',
])('%s stands for either', (text) => {
  expect([isPlaceholder(text), isPlaceholderName(text)]).toEqual([true, true]);
});

test.each(['unknown', 'Unknown', '-', '–', '---', '.', 'xxx', '_'])('%s is no name', (text) => {
  expect(isPlaceholderName(text)).toBe(true);
});

test.each([
  'X',
  'Open',
  'KA',
  'Unknown Worlds',
  'A',
  '3M',
  'Cray',
  '-Minus',
  '007',
  'C++',
  'None of us',
])('%s may be a name', (text) => {
  expect(isPlaceholderName(text)).toBe(false);
});
