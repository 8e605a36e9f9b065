// The workbook file: other spreadsheet programs calculate the same cents.
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../electron/output/workbookFile.ts';
import { readSpreadsheet } from '../../../electron/received/readSpreadsheet.ts';
import { Calculator } from '../../../shared/export/workbook/calculator.ts';
import type { Sheet } from '../../../shared/export/workbook/sheet.ts';
import { workbookOf } from '../../../shared/export/workbook/workbook.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { agreement } from '../../shared/export/workbookAgreement.ts';
import { workbookPlans } from '../../shared/export/workbookPlans.ts';
import { installed, notWorkedOut, rowsOf, workedOut } from './spreadsheets.ts';

const asOf = '2012-01-31';

/** The files of a zip archive by name: as much of the format as these archives use. */
function unzipped(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 22 + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    const path = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
    files.set(path, (method === 8 ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const plain = (xml: string) =>
  xml
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const formulasOf = ({ rows }: Sheet) =>
  rows.flat().flatMap((cell) => {
    return typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : [];
  });

/** The values beside the formulas, as they stand in the file. */
function cachedIn(xml: string): string[] {
  const cells = xml.matchAll(/<c r="\w+"([^>]*)><f>[^<]*<\/f>(?:<v>([^<]*)<\/v>)?<\/c>/g);
  return [...cells].map(([, kind = '', value]) => {
    if (value === undefined) return 'none';
    if (kind.includes('t="b"')) return String(value === '1');
    return kind.includes('t="str"') ? plain(value) : cents(Number(value));
  });
}

const cents = (value: number) => (Math.round(value * 100) / 100 || 0).toFixed(2);

function valuesOf(calculator: Calculator, sheet: Sheet): string[] {
  const rows = calculator.rows(sheet.name);
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'object' || !cell || !('formula' in cell)) return [];
      const value = rows[row]?.[column] ?? null;
      return typeof value === 'number' ? cents(value) : String(value);
    }),
  );
}

async function bookOf(plan: Plan) {
  const sheets = workbookOf(plan, asOf);
  return { sheets, bytes: Buffer.from(await workbookBytes(sheets)) };
}

test.each(workbookPlans.slice(0, 6))(
  '%s is a file with every formula in its place',
  async (_name, plan) => {
    const { sheets, bytes } = await bookOf(plan);
    const files = unzipped(bytes);
    const calculator = new Calculator(sheets);
    for (const [index, sheet] of sheets.entries()) {
      const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      const found = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = '']) => plain(text));
      expect(found).toEqual(formulasOf(sheet));
      expect(cachedIn(xml)).toEqual(valuesOf(calculator, sheet));
    }
    expect(files.get('xl/workbook.xml')).toContain('name="Assumptions"');
  },
);

test('texts that look like codes, or are longer than a cell, are what a reader reads', async () => {
  const codes = ['_x0041_b', '_x003D_1+1', '_x0000_', '_x005F_x0041_', 'a_x00e9_x00e9_'];
  const rows = [...codes, '12345'.repeat(8_000)].map((text) => [text]);
  const sheet: Sheet = { name: 'Names', widths: [], frozen: { rows: 0, columns: 0 }, rows };
  const read = await readSpreadsheet(await workbookBytes([sheet]));
  const cells = read.ok ? read.value.flatMap((one) => one.rows).flatMap((row) => row.cells) : [];
  expect(cells.slice(0, -1)).toEqual(codes);
  expect(cells.at(-1)).toMatch(/^12345(?:12345)*\d*…$/);
  expect(String(cells.at(-1))).toHaveLength(32_767);
});

const bookName = (at: number) => `book-${at}`;

/** Each plan as a workbook, under a name that a file may have. */
async function allBooks(): Promise<ReadonlyMap<string, Buffer>> {
  const books = await Promise.all(workbookPlans.map(([, plan]) => bookOf(plan)));
  return new Map(books.map(({ bytes }, at) => [bookName(at), bytes]));
}

describe.each(installed)('worked out anew by $name', (program) => {
  let folder = '';
  beforeAll(async () => {
    folder = workedOut(program, await allBooks());
  });

  test.each(workbookPlans.map(([name, plan], at) => [name, plan, bookName(at)] as const))(
    '%s agrees to the cent',
    (_name, plan, book) => {
      const { expected, found } = agreement(plan, (sheet) => rowsOf(folder, book, sheet));
      expect(found).toEqual(expected);
    },
  );
});

// Vitest shows no name of what passes: printed, so that nobody takes it for tried.
if (notWorkedOut !== null) console.warn(notWorkedOut);
