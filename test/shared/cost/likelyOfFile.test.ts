// The likely figure of a line in a file: half of the smallest unit may stand there, and nothing else that others refuse.
import { expect, test } from 'vitest';
import { lineFields } from '../../../shared/cost/imports/fields.ts';

const inFile = { notation: { decimal: '.' }, dayOrder: null } as const;
const read = (key: 'fte.likely' | 'amount.likely' | 'recurs', text: string) => {
  const value = lineFields[key].read(text, inFile);
  return value.ok ? value.value : value.no.why;
};

test.each([
  ['amount.likely', '$1.005', 100.5],
  ['amount.likely', 'US$1.005', 100.5],
  ['amount.likely', '2$2', 'The calculation is incomplete.'],
  ['amount.likely', '900719925474.125', 'It is too large to store exactly.'],
  ['amount.likely', '1.0025', 'Amounts can have at most two decimals.'],
  ['fte.likely', '0.125 FTE', 12.5],
  ['fte.likely', '$5', 'It is an amount of money ($).'],
] as const)('%s: %s', (key, text, value) => {
  expect(read(key, text)).toBe(value);
});

test.each([
  ['every 3 years', { type: 'everyYears', years: 3 }],
  ['Every 1 years', { type: 'everyYears', years: 1 }],
  ['3.0', { type: 'everyYears', years: 3 }],
  ['1', { type: 'yearly', years: 1 }],
  ['0', { type: 'once', years: 1 }],
  ['３', 'This isn’t understood.'],
  ['every 101 years', 'This isn’t understood.'],
  ['every 0 years', 'This isn’t understood.'],
] as const)('recurs: %s', (text, value) => {
  expect(read('recurs', text)).toEqual(value);
});
