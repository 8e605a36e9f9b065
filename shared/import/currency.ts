// Amounts that are not in single units of the plan's currency, by their header or a column beside them.
import { dollars } from '../values/currency.ts';
import { nameKey } from '../values/names.ts';
import { foreignSign } from '../values/notNumbers.ts';
import { quoted } from '../values/plainText.ts';
import type { CellProblem } from './cells.ts';
import { type SourceRow, textOf } from './sheet.ts';

const scaled =
  /\b(?:thousands?|millions?|tsd|mio|mln)\b|(?<![\d.,])['’]?000s?\b|(?:\$|\busd) ?(?:k|m|mn)\b|\b(?:k|m|mn) ?(?:us)?\$|\b(?:k|m|mn) ?usd\b/i;

/** Why no number of a column can be read under its header; null where all can. */
export function wrongUnit(header: string): CellProblem | null {
  if (scaled.test(header)) {
    const why = `The header of its column, ${quoted(header)}, says that amounts are not in full.`;
    return { why, remedy: 'Enter the amount in full.' };
  }
  const sign = foreignSign(header, dollars.signs);
  if (sign === null) return null;
  const why = `The header of its column says another currency (${sign}) than the plan.`;
  return { why, remedy: `Enter the amount in ${dollars.name}.` };
}

const columnNames = ['currency', 'currency code', 'ccy', 'curr', 'währung', 'devise', 'valuta'];
const own = [...dollars.signs, dollars.name, 'US dollar', 'dollars', 'dollar'].map(nameKey);

/** The place of a column that names the currency of each row; null where there is none. */
export function currencyColumn({ cells }: SourceRow): number | null {
  const at = cells.findIndex((cell) =>
    columnNames.includes(nameKey(textOf(cell)).replace(/[.:]$/, '')),
  );
  return at < 0 ? null : at;
}

/** Why the amounts of a row cannot be taken; null where its currency is that of the plan, or blank. */
export function otherCurrency(row: SourceRow, column: number | null): CellProblem | null {
  const text = column === null ? '' : textOf(row.cells[column]).trim();
  if (text === '' || own.includes(nameKey(text))) return null;
  const why = `Its currency is ${quoted(text)}, and that of the plan is ${dollars.name}.`;
  return { why, remedy: `Convert the amounts to ${dollars.name} first.` };
}
