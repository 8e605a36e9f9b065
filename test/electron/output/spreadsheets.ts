// Other spreadsheet programs, where they are installed: they recalculate workbooks.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import papa from 'papaparse';
import type { Shown } from '../../shared/export/workbookAgreement.ts';

interface Spreadsheet {
  readonly name: string;
  readonly command: string;
  /** Writes each sheet of each `BOOK.xlsx` in the folder as `BOOK-SHEET.csv` beside it. */
  work(folder: string, books: readonly string[]): void;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
}

function workInGnumeric(folder: string, books: readonly string[]): void {
  for (const book of books) {
    const [from, to] = [`${book}.xlsx`, `${book}-%s.csv`].map((name) => join(folder, name));
    run('ssconvert', ['--recalc', '--export-file-per-sheet', from ?? '', to ?? '']);
  }
}

// By itself LibreOffice believes the values that it finds beside the formulas.
const alwaysWorkOut = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Commas, UTF-8, numbers in full and not as shown, a file for every sheet. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function workInLibreOffice(folder: string, books: readonly string[]): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysWorkOut);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const files = books.map((book) => join(folder, `${book}.xlsx`));
  run('soffice', [own, '--headless', '--convert-to', asCsv, '--outdir', folder, ...files]);
}

const programs: readonly Spreadsheet[] = [
  { name: 'Gnumeric', command: 'ssconvert', work: workInGnumeric },
  { name: 'LibreOffice', command: 'soffice', work: workInLibreOffice },
];

/** None is needed for the application, so that a machine may have none. */
export const installed = programs.filter(
  ({ command }) => spawnSync(command, ['--version']).status === 0,
);

/** The folder in which the program has worked out every book. */
export function workedOut({ work }: Spreadsheet, books: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-workbook-'));
  for (const [book, bytes] of books) writeFileSync(join(folder, `${book}.xlsx`), bytes);
  work(folder, [...books.keys()]);
  return folder;
}

const numberOrText = (text: string) =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** The rows of a sheet as the program worked them out, without empty ones. */
export function rowsOf(folder: string, book: string, sheet: string): Shown[][] {
  const text = readFileSync(join(folder, `${book}-${sheet}.csv`), 'utf8');
  const rows = papa.parse<string[]>(text).data.map((cells) => cells.map(numberOrText));
  return rows.filter((cells) => cells.length > 1);
}

const names = (some: readonly Spreadsheet[]) => some.map(({ name }) => name).join(' and ');

/** What the reader of a test run must know: null where every program was there. */
export const notWorkedOut =
  installed.length === programs.length
    ? null
    : `The workbook was not worked out by ${names(programs.filter((one) => !installed.includes(one)))}: not installed here.`;
