// Figures that are not in the units of the plan, by their header or a column beside them.
import type { ImportField, ImportFields } from '../kernel/importer.ts';
import { dollars } from '../values/currency.ts';
import { nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import type { CellProblem } from './cells.ts';
import type { Mapping } from './header.ts';
import { type SourceRow, textOf } from './sheet.ts';
import { amountUnit, isNoFte } from './units.ts';

function wrongMoney(header: string): CellProblem | null {
  const unit = amountUnit(header);
  if (unit === null) return null;
  if (unit.says === 'currency') {
    const why = `Its column header names a currency (${unit.currency}) that is not the plan’s.`;
    return { why, remedy: `Enter the amount in ${dollars.name}.` };
  }
  if (unit.says === 'notInFull') {
    const why = `Its column header, ${quoted(header)}, says that amounts are not in full.`;
    return { why, remedy: 'Enter the amount in full.' };
  }
  const why = `Its column header, ${quoted(header)}, says that amounts are not annual.`;
  return {
    why,
    remedy: 'Enter the annual amount, under a header without a period.',
  };
}

function wrongFte(header: string): CellProblem | null {
  if (!isNoFte(header)) return null;
  const why = `Its column header, ${quoted(header)}, says that the values are not full-time equivalents.`;
  return { why, remedy: 'Enter FTE: 0.5 for one person half time.' };
}

/** Why no number of a column can be read under its header; null where all can. */
export function wrongUnit({ counts }: ImportField, header: string): CellProblem | null {
  if (counts === undefined) return null;
  return counts === 'money' ? wrongMoney(header) : wrongFte(header);
}

const columnNames = ['currency', 'currency code', 'ccy', 'curr', 'währung', 'devise', 'valuta'];
const own = [...dollars.signs, dollars.name, 'US dollar', 'dollars', 'dollar'].map(nameKey);

/** The place of a column that names the currency of each row; null where there is none. */
function currencyColumn({ cells }: SourceRow): number | null {
  const at = cells.findIndex((cell) =>
    columnNames.includes(nameKey(textOf(cell)).replace(/[.:]$/, '')),
  );
  return at < 0 ? null : at;
}

/** Why the amounts of a row cannot be taken; null where its currency is that of the plan, or blank. */
export function otherCurrency(row: SourceRow, column: number | null): CellProblem | null {
  const text = column === null ? '' : textOf(row.cells[column]).trim();
  if (text === '' || own.includes(nameKey(text))) return null;
  const why = `Its currency is ${quoted(text)}, but the plan’s is ${dollars.name}.`;
  return { why, remedy: `Convert the amounts to ${dollars.name} first.` };
}

/** The column that names the currency of each row, where it has amounts and no field reads it. */
export function currencyOf(
  header: SourceRow,
  fields: ImportFields,
  mapping: Mapping,
): number | null {
  const at = currencyColumn(header);
  const has = (key: string) => (mapping[key] ?? null) !== null;
  const hasMoney = Object.keys(fields).some((key) => has(key) && fields[key]?.counts === 'money');
  return hasMoney && !Object.values(mapping).includes(at) ? at : null;
}
