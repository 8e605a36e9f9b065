// Rows of a file that only add up others: left out, so that nothing is counted twice.
import type { ImportFields } from '../kernel/importer.ts';
import { nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import type { CellProblem, ReadCell } from './cells.ts';

const total =
  '(?:sub-?|grand |overall )?(?:totals?|sums?|summe|gesamt|gesamtsumme|zwischensumme|somme|totale)';
const exactly = new RegExp(`^${total}:?$`);
const alike = new RegExp(`^${total}\\b|\\b${total}:?$`);

type Sums = Map<string, number>;

/** Follows the rows of a file in their order. */
export class Totals {
  private readonly fields: ImportFields;
  /** Of all rows above that are no totals, and of those since the last total. */
  private readonly all: Sums = new Map();
  private readonly group: Sums = new Map();

  constructor(fields: ImportFields) {
    this.fields = fields;
  }

  private numbersIn(cells: ReadonlyMap<string, ReadCell>): [string, number][] {
    const numbers: [string, number][] = [];
    for (const [key, { value }] of cells) {
      const isFigure = this.fields[key]?.holds === 'number' && typeof value === 'number';
      if (isFigure) numbers.push([key, value]);
    }
    return numbers;
  }

  /** The first two texts of a row, and how many of its cells are filled. */
  private textsIn(cells: ReadonlyMap<string, ReadCell>) {
    const names: string[] = [];
    let filled = 0;
    for (const [key, { cell }] of cells) {
      if (cell.text.trim() === '') continue;
      filled += 1;
      if (names.length < 2 && this.fields[key]?.holds === 'text') names.push(cell.text);
    }
    return { names, filled };
  }

  private addsUp(numbers: readonly [string, number][]): boolean {
    return [this.all, this.group].some(
      (sums) => sums.size > 0 && numbers.every(([key, value]) => sums.get(key) === value),
    );
  }

  /** The name of a row that is called a total and has figures, or nothing beside its name. */
  private totalIn(
    cells: ReadonlyMap<string, ReadCell>,
    numbers: readonly [string, number][],
  ): string | null {
    const { names, filled } = this.textsIn(cells);
    const exact = names.find((name) => exactly.test(nameKey(name)));
    if (exact !== undefined && (numbers.length > 0 || filled === 1)) return exact;
    const like = names.find((name) => alike.test(nameKey(name)));
    return like !== undefined && numbers.length > 0 && this.addsUp(numbers) ? like : null;
  }

  /** Why the row is left out; null where it stands for itself, and counts for the totals below. */
  take(cells: ReadonlyMap<string, ReadCell>): CellProblem | null {
    const numbers = this.numbersIn(cells);
    const name = this.totalIn(cells, numbers);
    if (name !== null) {
      this.group.clear();
      const why = `${quoted(name)} only adds up other rows.`;
      return { why, remedy: 'Rename it if it is an entry of its own.' };
    }
    for (const sums of [this.all, this.group]) {
      for (const [key, value] of numbers) sums.set(key, (sums.get(key) ?? 0) + value);
    }
    return null;
  }
}
