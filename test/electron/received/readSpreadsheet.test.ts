// Excel files are read with one meaning for each cell, and hostile ones are refused in little time and memory.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openSpreadsheet } from '../../../electron/received/openSpreadsheet.ts';
import { threadReader } from '../../../electron/received/reader.ts';
import { readSpreadsheet } from '../../../electron/received/readSpreadsheet.ts';
import type { SpreadsheetSheet } from '../../../shared/bridge/spreadsheet.ts';
import { errorIn } from '../../../shared/values/cellText.ts';
import { number, row, text, workbookOf } from './workbookFiles.ts';

async function sheetsOf(bytes: Uint8Array): Promise<readonly SpreadsheetSheet[]> {
  const read = await readSpreadsheet(bytes);
  if (!read.ok) throw new Error(read.no);
  return read.value;
}

const cellsOf = async (bytes: Uint8Array) =>
  (await sheetsOf(bytes))[0]?.rows.map(({ cells }) => cells);
const refusal = async (bytes: Uint8Array) => {
  const read = await readSpreadsheet(bytes);
  return read.ok ? 'was read' : read.no;
};

describe('an Excel file', () => {
  test('is read sheet by sheet, with the lines of its rows', async () => {
    const bytes = workbookOf([
      ['Roll', row(1, text('A1', 'Member')) + row(4, text('A4', 'Cray'))],
      ['Notes &amp; more', row(2, text('B2', 'nothing'))],
    ]);
    expect(await sheetsOf(bytes)).toEqual([
      {
        name: 'Roll',
        rows: [
          { line: 1, cells: ['Member'] },
          { line: 4, cells: ['Cray'] },
        ],
        tooMany: null,
      },
      { name: 'Notes & more', rows: [{ line: 2, cells: ['', 'nothing'] }], tooMany: null },
    ]);
  });

  test('gives numbers as numbers, and days as days', async () => {
    const rows = row(
      1,
      number('A1', '1234567.8899999999'),
      number('B1', '0.30000000000000004'),
      number('C1', '1.234'),
      number('D1', '40939', 1),
      number('E1', '40939.5', 1),
      '<c r="F1" t="b"><v>1</v></c>',
    );
    expect(await cellsOf(workbookOf([['A', rows]]))).toEqual([
      [1234567.8899999999, 0.30000000000000004, 1.234, '2012-01-31', '2012-01-31 12:00:00', 'TRUE'],
    ]);
  });

  test('keeps the sign of a percentage, and a number whose format only speaks of percent', async () => {
    const rows = row(
      1,
      number('A1', '0.15', 2),
      number('B1', '0.28125', 3),
      number('C1', '15', 4),
      '<c r="D1" s="2"><f>1/4</f><v>0.25</v></c>',
    );
    expect(await cellsOf(workbookOf([['A', rows]]))).toEqual([['15%', '28.1250%', 15, '25%']]);
  });

  test('keeps another currency that a format shows, and no dollars', async () => {
    const rows = row(1, number('A1', '1200.5', 5), number('B1', '1200.5', 6));
    expect(await cellsOf(workbookOf([['A', rows]]))).toEqual([['1200.5 €', 1200.5]]);
  });

  test('keeps the unit that a format shows beside a number, as the text that is seen', async () => {
    const rows = row(
      1,
      number('A1', '120', 7),
      number('B1', '1.125', 8),
      number('C1', '120000', 9),
      number('D1', '120', 10),
    );
    expect(await cellsOf(workbookOf([['A', rows]]))).toEqual([
      ['120 k', '1.1250 million', 120000, '120 per month'],
    ]);
  });

  test('shows an error as an error instead of nothing', async () => {
    const rows = row(1, text('A1', 'Lab'), '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(await cellsOf(workbookOf([['A', rows]]))).toEqual([['Lab', '#DIV/0!']]);
  });

  test('says which formula has no stored value instead of showing nothing', async () => {
    const cells = [
      '<c r="A1"><f>2*600</f></c>',
      '<c r="B1" s="0"><f>2*600</f><v/></c>',
      '<c r="C1"><f>2*600</f><v></v></c>',
      '<c r="D1" t="str"><f>""</f><v></v></c>',
      '<c r="E1"><f>5*100</f><v>500</v></c>',
    ];
    const none = '#NO VALUE!';
    expect(await cellsOf(workbookOf([['A', row(1, ...cells)]]))).toEqual([
      [none, none, none, '', 500],
    ]);
    expect(errorIn(none)?.why).toBe('Its formula has no stored value.');
  });

  test('of our own writer, with 5,000 rows, is read in a thread', async () => {
    const data = Array.from({ length: 5_000 }, (_, at) => [
      { value: `Organization ${at}`, type: String },
      { value: at / 4, type: Number },
      { value: new Date(Date.UTC(2012, 0, 15)), type: Date, format: 'dd/mm/yyyy' },
    ]);
    const bytes = new Uint8Array(await writeExcelFile(data).toBuffer());
    const read = await openSpreadsheet(threadReader, { name: 'roll.xlsx', bytes });
    if (!read.ok) throw new Error(read.no.why);
    expect(read.value[0]?.rows).toHaveLength(5_000);
    expect(read.value[0]?.rows.at(-1)).toEqual({
      line: 5_000,
      cells: ['Organization 4999', 1249.75, '2012-01-15'],
    });
  });
});

describe('a file that cannot be read', () => {
  test.each([
    [
      'an older Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      /older Excel file \(\.xls\)/,
    ],
    ['a text', strToU8('Member,Tier'), /isn’t an Excel workbook/],
    ['another archive', zipSync({ 'content.xml': strToU8('<a/>') }), /isn’t an Excel workbook/],
    ['half a workbook', workbookOf([['A', row(1, text('A1', 'x'))]]).subarray(0, 400), /damaged/],
    [
      'a workbook with broken XML',
      workbookOf([], { 'xl/workbook.xml': '<workbook' }),
      /damaged|no sheet/,
    ],
    ['nothing', new Uint8Array(), /isn’t an Excel workbook/],
  ])('because it is %s is refused with what to do', async (_what, bytes, why) => {
    expect(await refusal(bytes)).toMatch(why);
  });

  test('because it unpacks to far too much is not unpacked', async () => {
    const spaces = ' '.repeat(70 * 2 ** 20);
    const bytes = workbookOf([['A', '']], { 'xl/sharedStrings.xml': `<sst>${spaces}</sst>` });
    expect(bytes.length).toBeLessThan(2 ** 20);
    expect(await refusal(bytes)).toMatch(/holds more than can be imported/);
  });

  test('because one cell stands at the far end ends with a sentence', async () => {
    const bytes = workbookOf([['A', row(1_048_576, text('XFD1048576', 'x'))]]);
    const read = await openSpreadsheet(threadReader, { name: 'far.xlsx', bytes });
    expect(read).toMatchObject({ ok: false, no: { what: '“far.xlsx” can’t be read.' } });
  });

  test('because a sheet has more rows than can be imported names their number', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => row(at + 1, number(`A${at + 1}`, '1')));
    const bytes = workbookOf([
      ['Raw', rows.join('')],
      ['Roll', row(1, text('A1', 'Member'))],
    ]);
    expect(await sheetsOf(bytes)).toMatchObject([
      { name: 'Raw', rows: [], tooMany: 6_000 },
      { name: 'Roll', tooMany: null },
    ]);
  });
});
