// A text as a table: CSV and TSV, whatever program wrote it, and what a clipboard holds.
import papa from 'papaparse';
import { textOfCell } from '../values/cellText.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { declaredSeparator, separatorOf } from './separator.ts';
import { mostRows, type SourceRow, type SourceSheet } from './sheet.ts';

const largest = 5_000_000;
const split = 'Split it into parts.';
const withRows = 'Choose a file with column names in its first row, and at least one row below.';
const asCsv = 'Save it as “CSV UTF-8” in your spreadsheet, with column names in the first row.';

function linesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
}

interface Rows {
  readonly rows: readonly SourceRow[];
  /** The line in which a quotation mark opens that is not closed. */
  readonly broken: number | null;
}

function rowsIn(text: string, delimiter: string, firstLine: number): Rows {
  const rows: SourceRow[] = [];
  let position = 0;
  let line = firstLine;
  let broken: number | null = null;
  papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) broken = line;
      const cells = data.map(textOfCell);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += linesIn(text.slice(position, meta.cursor));
      position = meta.cursor;
      if (broken !== null || rows.length > mostRows + 1) parser.abort();
    },
  });
  return { rows, broken };
}

/**
 * Refuses a text that is too large or not in UTF-8, an unfinished quotation mark, and one without a
 * row below its first. `separator` is what the user chose; without it, it is found.
 */
export function readText(text: string, name: string, separator?: string): Result<SourceSheet> {
  if (text.length > largest) return refuse('', 'The text is larger than 5 MB.', split);
  if (/[\0\uFFFD]/.test(text)) return refuse('', 'It isn’t UTF-8 text.', asCsv);
  const plain = text.replace(/^\uFEFF/, '');
  const said = declaredSeparator(plain);
  const body = said ? plain.slice(said.length) : plain;
  const sign = separator ?? said?.sign ?? separatorOf(body);
  const { rows, broken } = rowsIn(body, sign, 1 + linesIn(plain.slice(0, said?.length ?? 0)));
  if (broken !== null) {
    const why = `A quotation mark that opens in line ${broken} is not closed correctly.`;
    return refuse('', why, asCsv);
  }
  if (rows.length < 2) {
    return refuse(
      '',
      'There are no rows below the header, so there is nothing to import.',
      withRows,
    );
  }
  if (rows.length > mostRows + 1) return refuse('', 'There are more than 5,000 rows.', split);
  return ok({ name, separator: sign, rows });
}
