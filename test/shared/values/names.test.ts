// Names as they are kept and compared, and texts as they are searched.
import { describe, expect, test } from 'vitest';
import { cleanName, isSameName, nameKey } from '../../../shared/values/names.ts';
import { quoted, searchText, searchWords } from '../../../shared/values/plainText.ts';

describe('the same name', () => {
  test.each([
    ['composed or decomposed', 'Universität', 'Universita\u0308t'],
    ['with two blanks', 'Alpha Institute', 'Alpha  Institute'],
    ['with a no-break blank', 'Alpha Institute', 'Alpha\u00a0Institute'],
    ['with an invisible sign before it', 'Alpha Institute', '\u200bAlpha Institute'],
    ['with a byte order mark', 'Alpha Institute', '\ufeffAlpha Institute'],
    ['with a soft hyphen', 'Alpha Institute', 'Alpha Insti\u00adtute'],
    ['with a line break', 'Alpha Institute', 'Alpha\nInstitute'],
    ['with a soft line break', 'Alpha Institute', 'Alpha\vInstitute'],
    ['with a control character', 'Cray', 'Cr\0ay'],
    ['with half a sign', 'Cray', 'Cray\ud800'],
    ['in capitals', 'Straße', 'STRASSE'],
    ['in full-width letters', 'Cray', 'Ｃｒａｙ'],
    ['with blanks around it', 'Cray', ' Cray\t'],
  ])('%s', (_, one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Cray', 'Cray Inc.'],
    ['Universität', 'Universitat'],
    ['Alpha Institute', 'AlphaInstitute'],
    ['A-B', 'A B'],
  ])('not %s and %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

describe('a name is kept', () => {
  test.each([
    ['Alpha\nInstitute', 'Alpha Institute'],
    ['Alpha\r\n  Institute ', 'Alpha Institute'],
    ['\u200bCray\u00ad', 'Cray'],
    ['Universita\u0308t', 'Universität'],
    ['Tab\there', 'Tab here'],
    ['Ａ', 'Ａ'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j as %j', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });
});

describe('searching without accents', () => {
  test.each([
    ['Grünfeld', 'grunfeld'],
    ['Gru\u0308nfeld', 'grunfeld'],
    ['Łódka', 'lodka'],
    ['Ørby', 'orby'],
    ['Straße', 'strasse'],
    ['Æther', 'aether'],
    ['Işık', 'isik'],
    ['ﬁeld', 'field'],
  ])('%s is %s', (text, plain) => {
    expect(searchText(text)).toBe(plain);
  });

  test('by each word', () => {
    expect(searchWords('  Grünfeld\u00a0Łódź ')).toEqual(['grunfeld', 'lodz']);
    expect(searchWords(' ')).toEqual([]);
  });
});

test('a text that is quoted is never longer than a line', () => {
  expect(quoted('1.200')).toBe('“1.200”');
  expect(quoted('x'.repeat(20_000))).toHaveLength(42);
});
