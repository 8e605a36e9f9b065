// Each field of a list with its column in a file, and how the cells of that column are read.
import type { ImportFields, ImportQuestion } from '../kernel/importer.ts';
import type { ReadColumn } from './cells.ts';
import type { FileUnits } from './fileUnits.ts';
import type { Mapping } from './header.ts';
import type { FieldColumn, Notations } from './notation.ts';
import type { Rounding } from './rounding.ts';
import { type SourceRow, textOf } from './sheet.ts';

/** A field with its column: where it stands, and how its cells are read. */
export interface ChosenColumn extends ReadColumn {
  readonly at: number | null;
}

/** Each field with its column, after a look at all cells of the file. */
export function columnsOf(
  fields: ImportFields,
  mapping: Mapping,
  header: SourceRow,
  rows: readonly SourceRow[],
  notationsIn: (columns: readonly FieldColumn[]) => Notations,
  units: FileUnits,
  rounding: Rounding,
): { columns: Map<string, ChosenColumn>; questions: readonly ImportQuestion[] } {
  const chosen = Object.entries(fields).flatMap(([key, field]) => {
    const at = mapping[key] ?? null;
    return at === null ? [] : [{ key, field, cells: rows.map(({ cells }) => cells[at] ?? '') }];
  });
  const notations = notationsIn(chosen);
  const columns = Object.entries(fields).map(([key, field]): [string, ChosenColumn] => {
    const at = mapping[key] ?? null;
    return [
      key,
      {
        field,
        at,
        reading: notations.of(key),
        rounding,
        wrongUnit: at === null ? null : units.wrongIn(key, field, textOf(header.cells[at])),
        isOpen: (cell) => notations.isOpen(key, cell),
      },
    ];
  });
  return {
    columns: new Map(columns),
    questions: [...units.questions(), ...notations.questions],
  };
}
