// Ranges of which a row knows one end and calls another unknown.
import type { Misfit } from '../kernel/importer.ts';
import type { ReadCell } from './cells.ts';

/** Whether the file calls it so. */
export const isUnknown = ({ cell, value }: ReadCell) => value === null && cell.shown !== '';

/** One end of a range that is unknown while another is known: nobody says what the range is then. */
export function openRange(cells: ReadonlyMap<string, ReadCell>): Misfit | null {
  for (const [field, cell] of cells) {
    const [figure, end] = field.split('.');
    if (end === undefined || !isUnknown(cell)) continue;
    const isOther = ([key, { value }]: [string, ReadCell]) =>
      value !== null && key.startsWith(`${figure}.`);
    if (![...cells].some(isOther)) continue;
    const why = 'It is unknown, but another end of the range is known.';
    return { field, why, remedy: 'Enter all ends, or leave them blank.' };
  }
  return null;
}
