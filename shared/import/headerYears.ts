// The year that the header of a column of amounts names, as the year of each row that has such an amount.
import type { ImportFields } from '../kernel/importer.ts';
import { quoted } from '../values/plainText.ts';
import { type ReadCell, readCorrection } from './cells.ts';
import type { Mapping } from './header.ts';
import { headerMarks } from './headerMarks.ts';
import { type SourceRow, textOf } from './sheet.ts';

interface HeaderYear {
  readonly year: number;
  /** The key of the amount, and the header of its column. */
  readonly of: string;
  readonly header: string;
}

/** By the key of the field that holds the year. */
export type HeaderYears = ReadonlyMap<string, HeaderYear>;

export function headerYearsOf(
  fields: ImportFields,
  mapping: Mapping,
  { cells }: SourceRow,
): HeaderYears {
  const years = new Map<string, HeaderYear>();
  for (const [of, field] of Object.entries(fields)) {
    const at = mapping[of] ?? null;
    if (at === null || field.ofYear === undefined) continue;
    const header = textOf(cells[at]);
    const { year } = headerMarks(field, header);
    if (year !== null) years.set(field.ofYear, { year, of, header });
  }
  return years;
}

/** Where a row has no year of its own it is that of the header; another one contradicts it. */
export function fillYears(
  cells: Map<string, ReadCell>,
  fields: ImportFields,
  years: HeaderYears,
): void {
  for (const [key, { year, of, header }] of years) {
    const field = fields[key];
    const known = cells.get(key);
    if (!field || (cells.get(of)?.cell.text ?? '').trim() === '') continue;
    if (!known || known.cell.text.trim() === '') {
      const { cell, value } = readCorrection(String(year), field);
      cells.set(key, { cell: { ...cell, isCorrected: false }, value });
    } else if (known.value !== null && known.value !== year) {
      const why = `It is ${quoted(known.cell.text)}, and the header ${quoted(header)} names ${year}.`;
      const problem = { why, remedy: 'Correct the year, or the header of the file.' };
      cells.set(key, { cell: { ...known.cell, problem }, value: known.value });
    }
  }
}
