// The workbook as a file: a spreadsheet program that is not ours works it out to the same cents.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../electron/workbookFile.ts';
import { workbookOf } from '../../shared/export/workbook.ts';
import { Calculator } from '../../shared/export/workbookCalculator.ts';
import type { Sheet } from '../../shared/export/workbookSheet.ts';
import type { Plan } from '../../shared/plan.ts';
import { agreement, type Shown } from '../shared/export/workbookAgreement.ts';
import { workbookPlans } from '../shared/export/workbookPlans.ts';

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

/** Gnumeric's converter where it is installed; it works a workbook out anew and writes CSV. */
const hasGnumeric = spawnSync('ssconvert', ['--version']).status === 0;

function recalculated(bytes: Buffer, sheets: readonly Sheet[]): Map<string, Shown[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-workbook-'));
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const args = ['--recalc', '--export-file-per-sheet', file, join(folder, '%s.csv')];
  const { status, stderr } = spawnSync('ssconvert', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return new Map(
    sheets.map(({ name }) => {
      const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
      const rows = papa
        .parse<string[]>(text)
        .data.map((cells) =>
          cells.map((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)),
        );
      return [name, rows.filter((cells) => cells.length > 1)];
    }),
  );
}

// Said in the name of each test: which program worked the workbook out.
const program = hasGnumeric ? 'Gnumeric' : 'our own reading, as no Gnumeric is installed here';

describe(`worked out by ${program}`, () => {
  test.each(workbookPlans)('%s agrees to the cent', async (_name, plan) => {
    const { sheets, bytes } = await bookOf(plan);
    const calculator = new Calculator(sheets);
    const rows = hasGnumeric ? recalculated(bytes, sheets) : null;
    const { expected, found } = agreement(plan, (sheet) =>
      rows ? (rows.get(sheet) ?? []) : calculator.rows(sheet),
    );
    expect(found).toEqual(expected);
  });
});
