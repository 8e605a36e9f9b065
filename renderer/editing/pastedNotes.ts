// What is told of a pasted block beside what it changes: a header, figures that are not exact, what was left out.
import type { CellBlock, PastedRow, ShownCells } from '../../shared/kernel/pastedRows.ts';
import { counted } from '../../shared/values/counted.ts';

const filledIn = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');

/** Rows with figures that fall on no row of the grid, by their numbers in the block: sums, worked out anew. */
export function leftOut(cells: CellBlock['cells'], pasted: readonly PastedRow[], above: number) {
  const taken = new Set(pasted.map(({ number }) => number));
  return cells.flatMap((texts, index) => {
    const [name = '', ...figures] = filledIn(texts);
    const number = index + 1 + above;
    if (figures.length === 0 || taken.has(number)) return [];
    return [`Row ${number}, “${name}”, looked like a total of other rows and was left out.`];
  });
}

/** Texts of the rows that fall on no cell that takes any: in columns that only show, or beyond the last one. */
export function lostCells(
  { column, cells }: CellBlock,
  { keys }: ShownCells,
  pasted: readonly PastedRow[],
): readonly string[] {
  const shows = pasted.flatMap(({ row, texts }) =>
    filledIn(
      Object.keys(texts).flatMap((key) => (row.nameOfColumn(key) ? [] : (texts[key] ?? ''))),
    ),
  );
  const beyond = pasted.flatMap(({ number }) =>
    filledIn(cells[(number ?? 0) - 1]?.slice(Math.max(0, keys.length - column)) ?? []),
  );
  const left = (some: readonly string[], where: string) =>
    some.length === 0
      ? []
      : [`${counted(some.length, 'cell was', 'cells were')} left out: ${where}.`];
  return [...left(shows, 'the column only shows'), ...left(beyond, 'there is no column for it')];
}

/** `about` counts the texts that say their number is not exact. */
export function notesOn(about: number, hasHeader: boolean): readonly string[] {
  return [
    ...(hasHeader ? ['The first row was used as the header.'] : []),
    ...(about > 0 ? [`${counted(about, 'figure was', 'figures were')} given as “about”.`] : []),
  ];
}
