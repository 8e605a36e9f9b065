// CSV: exact text, and nothing that a spreadsheet would run.
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Table } from '../../../shared/kernel/table.ts';

const table = (rows: Table['rows']): Table => ({
  name: 'members',
  title: 'Members',
  header: ['Member', 'Dues'],
  rows,
});

test('ends every line with a return and a line feed, and has no byte order mark', () => {
  expect(csvOf(table([['Cray', 500_000]]))).toBe('Member,Dues\r\nCray,500000\r\n');
});

test('keeps cents, quotes what needs quotes, leaves what is unknown empty', () => {
  const text = csvOf(
    table([
      ['DataDirect, “DDN”', 367_741.94],
      ['The "other"\none', null],
    ]),
  );
  expect(text).toBe('Member,Dues\r\n"DataDirect, “DDN”",367741.94\r\n"The ""other""\none",\r\n');
});

test.each([
  '=HYPERLINK("https://example.org","Click")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1+1',
  '=1\n+2',
  '＝1+1',
])('disarms the formula %j', (name) => {
  const read = papa.parse<string[]>(csvOf(table([[name, 1]])), { newline: '\r\n' });
  expect(read.data[1]).toEqual([`'${name}`, '1']);
});

test('a number below zero stays a number', () => {
  expect(csvOf(table([['Cray', -5]]))).toBe('Member,Dues\r\nCray,-5\r\n');
});

test('headers that look like formulas are disarmed too', () => {
  expect(csvOf({ ...table([]), header: ['=A1'] })).toBe(`"'=A1"\r\n`);
});
