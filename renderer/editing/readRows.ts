// The rows of a step as changes: what their texts say, which cells are refused, and where those stand.
import type { CellRow, CellTexts } from '../../shared/kernel/cells.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { PastedRow } from '../../shared/kernel/pastedRows.ts';
import { saysAbout } from '../../shared/values/numberText.ts';
import type { Refusal } from '../../shared/values/result.ts';

/** `Row 2, “Testers”, “FTE, low”`, with the text that could not be read where the refusal names it. */
export function atPlace({ row, number }: PastedRow, key: string | null, refusal: Refusal): Refusal {
  const column = key === null ? null : row.nameOfColumn(key);
  const place = [
    ...(number === null ? [] : [`Row ${number}`]),
    `“${row.name}”`,
    ...(column === null ? [] : [`“${column}”`]),
  ].join(', ');
  const text = refusal.what.startsWith('“') ? `: ${refusal.what}` : '';
  return { ...refusal, what: `${place}${text}` };
}

/** The texts that the row takes; those that it works out, or leaves as they are, fall away. */
function takenBy(row: CellRow, texts: CellTexts): CellTexts {
  const taken = Object.entries(texts).filter(
    ([key, text]) => row.isTyped(key) && !row.keeps(key, text),
  );
  return Object.fromEntries(taken);
}

export interface Read {
  readonly changes: readonly Change[];
  /** One for each change. */
  readonly rows: readonly PastedRow[];
  /** All rows with the texts that were read, also those that say what is there. */
  readonly taken: readonly PastedRow[];
  readonly cells: number;
  readonly refusals: readonly Refusal[];
  /** Texts that say their number is not exact. */
  readonly about: number;
}

interface ReadRow {
  readonly change: Change | null;
  readonly texts: CellTexts;
  readonly refusals: readonly Refusal[];
}

const without = (texts: CellTexts, keys: readonly string[]): CellTexts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !keys.includes(key)));

/** Cells that are refused stay as they are; a new row with one is left out, or it would be half a row. */
function readRow(one: PastedRow, isAlone: boolean): ReadRow {
  const lost = one.row.isNew ? [] : one.row.contradicted(one.texts);
  const refusals = lost.map(({ key, refusal }) => (isAlone ? refusal : atPlace(one, key, refusal)));
  let texts = takenBy(one.row, one.texts);
  while (Object.keys(texts).length > 0) {
    const change = one.row.typed(texts);
    if (change.ok) return { change: change.value, texts, refusals };
    const { key, keys, refusal } = change.no;
    refusals.push(isAlone ? refusal : atPlace(one, key, refusal));
    texts = one.row.isNew ? {} : without(texts, keys);
  }
  return { change: null, texts, refusals };
}

export function readRows(pasted: readonly PastedRow[], isAlone: boolean): Read {
  const read = pasted.map((one) => ({ one, ...readRow(one, isAlone) }));
  const changed = read.flatMap(({ change, ...row }) => (change ? [{ ...row, change }] : []));
  const texts = read.flatMap((row) => Object.values(row.texts));
  return {
    changes: changed.map(({ change }) => change),
    rows: changed.map(({ one, texts: own }) => ({ ...one, texts: own })),
    taken: read
      .filter(({ texts: own }) => Object.keys(own).length > 0)
      .map(({ one, texts: own }) => ({ ...one, texts: own })),
    cells: texts.length,
    refusals: read.flatMap(({ refusals }) => refusals),
    about: texts.filter(saysAbout).length,
  };
}

export const areOne = (pasted: readonly PastedRow[]) =>
  pasted.length === 1 && Object.keys(pasted[0]?.texts ?? {}).length === 1;

/** The cells of a row that a step sets. */
export const cellsOf = (rows: readonly PastedRow[]): number =>
  rows.reduce((sum, { row, texts }) => sum + Object.keys(takenBy(row, texts)).length, 0);
