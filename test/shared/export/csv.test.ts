// CSV: exact text, and nothing that a spreadsheet would run.
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { CsvForm } from '../../../shared/export/csvForm.ts';
import type { Cell, Table } from '../../../shared/kernel/table.ts';
import { guarded, unguarded } from '../../../shared/values/guardedText.ts';

const table = (rows: Table['rows']): Table => ({
  name: 'members',
  title: 'Members',
  header: ['Member', 'Dues'],
  rows,
});

const mark = '\uFEFF';

test('begins with a byte order mark and ends every line with a return and a line feed', () => {
  const text = csvOf(table([['Cray', 500_000]]));
  expect(text).toBe(`${mark}Member,Dues\r\nCray,500000\r\n`);
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('keeps cents, quotes what needs quotes, leaves what is unknown empty', () => {
  const text = csvOf(
    table([
      ['DataDirect, “DDN”', 367_741.94],
      ['The "other"\none', null],
    ]),
  );
  expect(text).toBe(
    `${mark}Member,Dues\r\n"DataDirect, “DDN”",367741.94\r\n"The ""other""\none",\r\n`,
  );
});

test.each([
  ['=HYPERLINK("https://example.org","Click")', `'=HYPERLINK("https://example.org","Click")`],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['  =1+1', "'  =1+1"],
  ['=1\n+2', "'=1\n'+2"],
  ['＝1+1', "'＝1+1"],
  ['\0=1+1', "'=1+1"],
  ['Cray;=1+1', "Cray;'=1+1"],
])('disarms the formula %j', (name, cell) => {
  const read = papa.parse<string[]>(csvOf(table([[name, 1]])), { newline: '\r\n' });
  expect(read.data[1]).toEqual([cell, '1']);
});

test('a number below zero stays a number', () => {
  expect(csvOf(table([['Cray', -5]]))).toBe(`${mark}Member,Dues\r\nCray,-5\r\n`);
});

test('headers that look like formulas are disarmed too', () => {
  expect(csvOf({ ...table([]), header: ['=A1'] })).toBe(`${mark}'=A1\r\n`);
});

/** The second line, without its end. */
const lineOf = (cell: Cell, form?: CsvForm) =>
  csvOf({ ...table([[cell, 0.5]]), header: ['A', 'B'] }, form).split('\r\n')[1];

test.each([
  ['commas', '1234.56,0.5', '14.5%,0.5'],
  ['semicolons', '1234,56;0,5', '14,5%;0,5'],
  ['semicolonsPoint', '1234.56;0.5', '14.5%;0.5'],
  ['tabs', '1234.56\t0.5', '14.5%\t0.5'],
] as const)('is written with %s where the user chose that', (form, amount, percentage) => {
  expect(lineOf(1234.56, form)).toBe(amount);
  expect(lineOf({ share: 0.145 }, form)).toBe(percentage);
});

test('a percentage carries its sign, and one of many decimals is kept from being rounded', () => {
  expect(lineOf({ share: 1 })).toBe('100%,0.5');
  expect(lineOf({ share: 0.14255 })).toBe("'14.255%,0.5");
});

test.each([1e-7, 1.5e-10, 1e21, 1.25e22])('%d is written in digits', (value) => {
  const [digits = ''] = lineOf(value)?.split(',') ?? [];
  expect(digits).toMatch(/^[\d.]+$/);
  expect(Number(digits)).toBe(value);
});

test.each([
  '2.10',
  '007',
  '2012-001',
  '1/2',
  '12:30',
  '3 May',
  'Jan-12',
  '1e5',
  'TRUE',
  '$5',
  '12 500',
])('the text %j is kept from being taken for a number or a day', (text) => {
  expect(lineOf(text)).toBe(`'${text},0.5`);
  expect(unguarded(`'${text}`)).toBe(text);
  expect(unguarded(guarded(`'${text}`))).toBe(`'${text}`);
});

test.each([
  '2012-01-31',
  '007 Group',
  'May',
  "'tis",
  'Decision 12 of 2012',
  'every 3 years',
  '3 May be',
])('the text %j stands as it is', (text) => {
  expect(lineOf(text)).toBe(`${text},0.5`);
  expect(unguarded(text)).toBe(text);
});

test('a figure as it is shown stays without an apostrophe', () => {
  expect(lineOf({ shown: '$2,345,000' })).toBe('"$2,345,000",0.5');
});
