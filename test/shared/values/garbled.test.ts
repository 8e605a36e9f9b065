// Texts that were saved in one encoding and read in another, and those that only look odd.
import { expect, test } from 'vitest';
import { garbled } from '../../../shared/values/garbled.ts';

/** In UTF-8, read as a western spreadsheet reads a file without a mark. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

test.each([
  'Universität Grünfeld',
  'Café “Æther”',
  'A – B',
  'Łódź',
  'Институт',
  '大学',
  'İstanbul',
])('%s is garbled where it was misread', (text) => {
  expect(garbled(misread(text))).toBe(true);
});

test.each(['Società', 'Università di Pisa'])('%s is, where its à lost a half', (text) => {
  expect(garbled(misread(text).trim())).toBe(true);
  expect(garbled(misread(text).replaceAll(/\s+/g, ' ').trim())).toBe(true);
});

test('a letter that could not be read is garbled', () => {
  expect(garbled('M\uFFFDller')).toBe(true);
});

test.each([
  'Universität Grünfeld',
  'Łódka Ørby Straße',
  'SÃO PAULO',
  'IRMÃ',
  '«CAFÉ»',
  'Ångström – Ärzte',
  'Institut für “Ökologie”',
  'Институт',
  '大学',
  'plain',
])('%s is not', (text) => {
  expect(garbled(text)).toBe(false);
});
