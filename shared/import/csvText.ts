// A CSV text as rows with the numbers of their lines, whatever program wrote it.
import papa from 'papaparse';
import { unguarded } from '../values/guardedText.ts';
import { ok, type Result, refuse } from '../values/result.ts';

export interface CsvRow {
  /** As an editor counts: from 1, the header among them. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvSheet {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

const largest = 5_000_000;
const mostRows = 5_000;
const what = 'The file';
const asCsv = 'Save it as “CSV UTF-8” in your spreadsheet, with the names of the columns on top.';

const delimiters = [',', ';', '\t'] as const;

/** What stands most often between the names of the columns: the texts below hold all kinds of signs. */
function delimiterOf(text: string): string {
  const names = /^[^\r\n]*/.exec(text)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const often = (sign: string) => names.split(sign).length;
  return delimiters.reduce<string>((best, sign) => (often(sign) > often(best) ? sign : best), ',');
}

const linesIn = (text: string) => text.split(/\r\n|\r|\n/).length - 1;

/** Rows without any text are left out; an unfinished quote or a text in another encoding is refused. */
export function readCsv(text: string): Result<CsvSheet> {
  if (text.length > largest) return refuse(what, 'It is larger than 5 MB.', 'Split it into parts.');
  if (/[\0\uFFFD]/.test(text)) return refuse(what, 'It is no text in UTF-8.', asCsv);
  const rows: CsvRow[] = [];
  let position = 0;
  let line = 1;
  let broken: string | null = null;
  const plain = text.replace(/^\uFEFF/, '');
  papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors.filter(({ type }) => type === 'Quotes');
      if (error) broken = `A quotation mark that opens in line ${line} is not closed as it should.`;
      const cells = data.map((cell) => unguarded(cell).trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += linesIn(plain.slice(position, meta.cursor));
      position = meta.cursor;
      if (broken !== null || rows.length > mostRows + 1) parser.abort();
    },
  });
  if (broken !== null) return refuse(what, broken, asCsv);
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return refuse(what, 'It has no row below its header.', asCsv);
  if (rest.length > mostRows) {
    return refuse(what, 'It has more than 5,000 rows.', 'Split it into parts.');
  }
  return ok({ header: head.cells, rows: rest });
}
