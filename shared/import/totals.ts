// Rows of a file that only add up others: left out, so that nothing is counted twice.
import type { ImportFields } from '../kernel/importer.ts';
import { nameKey } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import { isTotalName, totalWord } from '../values/totalNames.ts';
import type { CellProblem, ReadCell } from './cells.ts';

const alike = new RegExp(`^${totalWord}\\b|\\b${totalWord}:?$`);

type Sums = Map<string, number>;

/** Follows the rows of a file in their order. */
/** What a row is beside the others. */
export interface Standing {
  /** Why the row is left out; null where it stands for itself, and counts for the totals below. */
  readonly adding: CellProblem | null;
  readonly notices: readonly string[];
}

export class Totals {
  /** Whether a figure above could not be read: then nobody can say what a total adds up. */
  private hasUnread = false;
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
  ): { name: string; isTotal: boolean } | null {
    const { names, filled } = this.textsIn(cells);
    const exact = names.find(isTotalName);
    if (exact !== undefined && (numbers.length > 0 || filled === 1)) {
      return { name: exact, isTotal: true };
    }
    const like = names.find((name) => alike.test(nameKey(name)));
    if (like === undefined || numbers.length === 0) return null;
    return { name: like, isTotal: this.hasUnread || this.addsUp(numbers) };
  }

  private add(
    cells: ReadonlyMap<string, ReadCell>,
    numbers: readonly (readonly [string, number])[],
  ): void {
    for (const sums of [this.all, this.group]) {
      for (const [key, value] of numbers) sums.set(key, (sums.get(key) ?? 0) + value);
    }
    for (const [key, { cell }] of cells) {
      if (cell.problem && this.fields[key]?.holds === 'number') this.hasUnread = true;
    }
  }

  take(cells: ReadonlyMap<string, ReadCell>): Standing {
    const numbers = this.numbersIn(cells);
    const total = this.totalIn(cells, numbers);
    if (total?.isTotal) {
      this.group.clear();
      const why = `${quoted(total.name)} only adds up other rows.`;
      return { adding: { why, remedy: 'Rename it if it is an entry of its own.' }, notices: [] };
    }
    this.add(cells, numbers);
    const isCalledTotal = 'It is called a total, and counts as an entry of its own.';
    return { adding: null, notices: total ? [isCalledTotal] : [] };
  }
}
