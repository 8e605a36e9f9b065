// How many cells a row has beside how many the header has.
import type { Misfit } from '../kernel/importer.ts';
import { separatorWord } from './separator.ts';
import { isFilled, type SourceRow } from './sheet.ts';

export const lastFilled = ({ cells }: SourceRow) => cells.findLastIndex(isFilled) + 1;

/** A cell beyond the header: something that parts cells stands within one. */
export function tooWide(row: SourceRow, width: number, separator: string | null): Misfit | null {
  const cells = lastFilled(row);
  if (cells <= width) return null;
  const why = `It has ${cells} cells, but the header has ${width}`;
  const sign = separator === null ? null : separatorWord(separator);
  return sign === null
    ? { field: null, why: `${why}.`, remedy: 'Give each column a name in the header.' }
    : {
        field: null,
        why: `${why}; a ${sign} in a cell needs quotation marks.`,
        remedy: 'Correct the line in the file.',
      };
}
