// Cells as spreadsheets write them into texts: a clipboard parted by tabs, errors, quoted formulas, wrong encodings.
import { withoutControls } from './controls.ts';
import { garbled } from './garbled.ts';
import { unguarded } from './guardedText.ts';
import { quoted } from './plainText.ts';

// A cell, quoted or plain, and what ends it. A quote inside plain text is only a quote.
const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** Without control characters. Lines may end in any of the usual ways; the last may or may not. Rows may differ in length. */
export function parseCells(pasted: string): string[][] {
  const text = withoutControls(pasted);
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const match = cell.exec(text);
    if (!match) break;
    const [, inQuotes, plain = '', end] = match;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '' || cell.lastIndex >= text.length) break;
  }
  return rows;
}

// How a spreadsheet keeps digits as a text: ="007 Group".
const quotedFormula = /^="((?:[^"]|"")*)"$/;

/** The text that a cell of a file or of a clipboard means, without guards and blanks around it. */
export function textOfCell(text: string): string {
  const plain = withoutControls(text).trim();
  const trimmed = unguarded(plain).trim();
  // An apostrophe before it says that it is a text: as it stands, with its sign.
  const [, inside] = plain.startsWith("'") ? [] : (quotedFormula.exec(trimmed) ?? []);
  return inside === undefined ? trimmed : inside.replaceAll('""', '"').trim();
}

// English, German, French and Spanish ones; `Err:502` is LibreOffice's.
const spreadsheetError =
  /^(?:#(?:REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC|BEZUG|NV|WERT|ZAHL|VALEUR|NOM|NOMBRE|VALOR|DESBORD\w*|ÜBERLAUF)[!?]?|#+|Err:\d{3})$/i;

/** Why a cell cannot be taken, and what to do. */
export interface CellProblem {
  readonly why: string;
  readonly remedy: string;
}

/** Stands in a cell of a workbook whose formula was never reckoned. */
export const formulaWithoutValue = '#NO VALUE!';

/** Whether a spreadsheet wrote an error where a value should stand; null where it did not. */
export function errorIn(text: string): CellProblem | null {
  if (text.trim() === formulaWithoutValue) {
    const remedy = 'Open the workbook in your spreadsheet program and save it again.';
    return { why: 'Its formula has no stored value.', remedy };
  }
  if (!spreadsheetError.test(text.trim())) return null;
  return { why: `${quoted(text)} is a spreadsheet error.`, remedy: 'Correct the cell.' };
}

/** Whether the letters of a text were read in another encoding than they were written in. */
export function misreadIn(text: string): CellProblem | null {
  if (!garbled(text)) return null;
  const why = `${quoted(text)} looks as if it was saved in another encoding.`;
  return { why, remedy: 'Save the file as “CSV UTF-8”, or correct the cell.' };
}
