// The bytes of a file: its encoding is found, whatever program saved it.
import { describe, expect, test } from 'vitest';
import { decoded, readTable } from '../../../shared/import/readTable.ts';
import { taken } from '../../fixtures/importing.ts';

const text = 'Member;Tier\r\nUniversität Grünfeld – Łódź;Gold\r\nCafé “Æther”;Gold\r\n';
const western = 'Member;Tier\r\nUniversität Grünfeld;Gold\r\nCafé à côté;Gold\r\nMüller;Gold\r\n';

function utf16(of: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(of.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < of.length; at += 1) view.setUint16(at * 2, of.charCodeAt(at), !isBigEndian);
  return bytes;
}

const utf8 = (of: string) => new Uint8Array(Buffer.from(of, 'utf8'));
const latin = (of: string) => new Uint8Array(Buffer.from(of, 'latin1'));

describe('a file is read', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['in UTF-8', utf8(text), 'utf-8', text],
    ['in UTF-8 with its mark', utf8(`\uFEFF${text}`), 'utf-8', text],
    ['in UTF-16 with its mark', utf16(`\uFEFF${text}`, false), 'utf-16le', text],
    ['in UTF-16, the high bytes first', utf16(`\uFEFF${text}`, true), 'utf-16be', text],
    ['in UTF-16 without a mark', utf16(western, false), 'utf-16le', western],
    ['as a western spreadsheet saves it', latin(western), 'windows-1252', western],
    ['with one letter beyond ASCII', latin('Member\nMüller\n'), 'windows-1252', 'Member\nMüller\n'],
  ])('%s', (_, bytes, encoding, read) => {
    const found = decoded(bytes);
    expect([found.encoding, found.text.replace(/^\uFEFF/, '')]).toEqual([encoding, read]);
  });

  test('with its dashes and curly quotes of Windows-1252', () => {
    const bytes = new Uint8Array([...latin('Member\nA '), 0x96, ...latin(' B '), 0x93, 0x94]);
    expect(decoded(bytes).text).toBe('Member\nA – B “”');
  });

  test('in Cyrillic, where it fits clearly better', () => {
    const russian = 'Организация;Уровень\nПервый университет высоких технологий;Основной\n';
    const bytes = Uint8Array.from(Array.from(russian), (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    expect(decoded(bytes)).toEqual({ encoding: 'windows-1251', text: russian });
  });

  test('as a table with its separator', () => {
    const { sheet, encoding } = taken(readTable(latin(western), 'roll.csv'));
    expect([encoding, sheet.separator, sheet.rows[1]?.cells]).toEqual([
      'windows-1252',
      ';',
      ['Universität Grünfeld', 'Gold'],
    ]);
  });

  test('never, where it is no text', () => {
    const read = readTable(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff]), 'roll.xlsx');
    expect(read.ok ? null : read.no.why).toBe('It isn’t UTF-8 text.');
  });
});
