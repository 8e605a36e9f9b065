// Where the rows of a pasted block fall: on rows of the grid, on new ones, or beside them.
import type { Entity } from '../values/id.ts';
import { isSameName } from '../values/names.ts';
import { searchText } from '../values/plainText.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { isTotalOfYear } from '../values/totalNames.ts';
import { totalsIn } from '../values/totalRows.ts';
import type { CellContext, CellRow, CellTexts } from './cells.ts';

/** Texts as they were copied; rows may differ in length and reach beyond the grid. */
export interface CellBlock {
  /** Where its first cell falls, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

/** The rows and the columns of a grid, in the order shown. */
export interface ShownCells {
  readonly rows: readonly Entity[];
  readonly keys: readonly string[];
}

export interface PasteContext extends CellContext {
  readonly newId: () => string;
}

/** The texts that fall on one row. */
export interface PastedRow {
  readonly row: CellRow;
  readonly texts: CellTexts;
  /** Of the block, counted from 1 as a person counts; null where nothing was pasted. */
  readonly number: number | null;
}

const wordsOf = (text: string) =>
  searchText(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const fillers: ReadonlySet<string> = new Set(['name', 'per', 'of', 'in', 'the', 'year', 'usd']);

/**
 * The block without its first row where that only names columns: each of its texts is made of words
 * that the names of the columns have, without digits, and there are rows below it.
 */
export function withoutHeader(
  cells: CellBlock['cells'],
  columnNames: readonly string[],
): CellBlock['cells'] {
  const [first = [], ...rows] = cells;
  const known = new Set(columnNames.flatMap(wordsOf));
  const filled = first.filter((text) => text.trim() !== '');
  const names = (text: string) =>
    !/\d/.test(text) &&
    wordsOf(text).some((word) => known.has(word)) &&
    wordsOf(text).every((word) => known.has(word) || fillers.has(word));
  return rows.length > 0 && filled.length > 0 && filled.every(names) ? rows : cells;
}

export const isBlankRow = (texts: readonly string[]) => texts.every((text) => text.trim() === '');

/** By the keys of their columns; what falls beyond the last column is left out. */
export function textsAt({ keys }: ShownCells, column: number, cells: readonly string[]): CellTexts {
  const texts = cells.flatMap((text, index) => {
    const key = keys[column + index];
    return key === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(texts);
}

/** `where` is what the row would fall on: `below the last row`. */
export function besideRows(number: number, where: string, remedy: string): Result<never> {
  return refuse('The pasted block', `Its row ${number} would fall ${where}.`, remedy);
}

interface Places {
  readonly rowOf: (id: string) => CellRow | null;
  /** What a row beyond the last becomes; without it the block is refused. */
  readonly newRow?: () => CellRow;
  /** What a row that takes nothing is called, by default one that only shows. */
  readonly nameOf?: (id: string) => string;
  /** Rows of the block that are passed over wherever they fall. */
  readonly skips?: (texts: readonly string[]) => boolean;
  readonly remedy: string;
}

const firstOf = (texts: readonly string[]) => texts.find((text) => text.trim() !== '') ?? '';

/** Each row of the block on the row of the grid where it stands; blank ones beyond the last, and sums, are none. */
export function rowsByPlace(
  block: CellBlock,
  shown: ShownCells,
  { rowOf: row, newRow, nameOf, skips, remedy }: Places,
): Result<readonly PastedRow[]> {
  const pasted: PastedRow[] = [];
  const totals = totalsIn(block.cells);
  for (const [index, cells] of block.cells.entries()) {
    const id = shown.rows[block.row + index]?.id;
    const isNew = id === undefined;
    if (skips?.(cells) || (isNew && (isBlankRow(cells) || isTotalOfYear(firstOf(cells))))) continue;
    const on = isNew ? newRow?.() : row(id);
    const isKnown = !isNew && cells.some((text) => isSameName(text, on?.name ?? ''));
    if (totals.has(index) && !isKnown) continue;
    if (!on) {
      const shows = () => nameOf?.(id ?? '') ?? 'on a row that only shows';
      return besideRows(index + 1, id === undefined ? 'below the last row' : shows(), remedy);
    }
    pasted.push({ row: on, texts: textsAt(shown, block.column, cells), number: index + 1 });
  }
  return ok(pasted);
}
