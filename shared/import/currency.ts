// Figures that are not in the units of the plan, by their header or a column beside them.
import type { ImportField } from '../kernel/importer.ts';
import { dollars } from '../values/currency.ts';
import { nameKey } from '../values/names.ts';
import { foreignSign } from '../values/notNumbers.ts';
import { quoted } from '../values/plainText.ts';
import type { CellProblem } from './cells.ts';
import { type SourceRow, textOf } from './sheet.ts';

const scaled =
  /\b(?:thousands?|millions?|tsd|mio|mln)\b|(?<![\d.,])['’]?000s?\b|(?:\$|\busd) ?(?:k|m|mn)\b|\b(?:k|m|mn) ?(?:us)?\$|\b(?:k|m|mn) ?usd\b/i;

const ofPeriod =
  /\b(?:monthly|quarterly|weekly|daily|hourly)\b|(?:\bper |\/ ?|\ba )(?:month|quarter|week|day|hour)\b/i;
const noFte = /%|\bpercent\b|\b(?:person|man|staff|work)[- ]?(?:months?|weeks?|days?|hours?)\b/i;

function wrongMoney(header: string): CellProblem | null {
  if (scaled.test(header)) {
    const why = `The header of its column, ${quoted(header)}, says that amounts are not in full.`;
    return { why, remedy: 'Enter the amount in full.' };
  }
  if (ofPeriod.test(header)) {
    const why = `The header of its column, ${quoted(header)}, says that amounts are not for a year.`;
    return {
      why,
      remedy: 'Enter the amount for the whole year, under a header that says no period.',
    };
  }
  const sign = foreignSign(header, dollars.signs);
  if (sign === null) return null;
  const why = `The header of its column says another currency (${sign}) than the plan.`;
  return { why, remedy: `Enter the amount in ${dollars.name}.` };
}

function wrongFte(header: string): CellProblem | null {
  if (!noFte.test(header)) return null;
  const why = `The header of its column, ${quoted(header)}, says that it holds no full-time equivalents.`;
  return { why, remedy: 'Enter FTE: 0.5 for half of the time of one person.' };
}

/** Why no number of a column can be read under its header; null where all can. */
export function wrongUnit({ counts }: ImportField, header: string): CellProblem | null {
  if (counts === undefined) return null;
  return counts === 'money' ? wrongMoney(header) : wrongFte(header);
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
