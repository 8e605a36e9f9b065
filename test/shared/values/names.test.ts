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
    ['with a Korean filler', 'Cray', 'Cray\u3164'],
    ['with a narrow Korean filler', 'Cray', '\uffa0Cray'],
    ['with fillers of syllables', 'Cray', 'Cray\u115f\u1160'],
    ['with an empty braille cell', 'Alpha Institute', 'Alpha\u2800Institute'],
    ['with a joiner of combining signs', 'Cray', 'Cr\u034fay'],
    ['with a mark of language', 'Cray', 'Cray\u{e0001}'],
    ['with a variation of a sign', 'Heart ❤', 'Heart ❤\ufe0f'],
    ['with a curly apostrophe', "O'Neil", 'O’Neil'],
    ['with another apostrophe', "O'Neil", 'O`Neil'],
    ['with a letter apostrophe', "O'Neil", 'Oʼneil'],
    ['with curly quotation marks', '"Acme" Labs', '“Acme” Labs'],
    ['with an en dash', 'A-B', 'A–B'],
    ['with a hyphen that does not break', 'A-B', 'A\u2011B'],
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
    ['O’Neil – Labs', 'O’Neil – Labs'],
    ['❤\ufe0f', '❤\ufe0f'],
    ['Cray\u3164', 'Cray'],
    ['\u3164\u2800', ''],
    ['\ufe0f', ''],
    ['\u{e0001}\u{1d173}\u034f', ''],
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
