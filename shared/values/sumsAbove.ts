// Figures of rows added up column by column, to know a row that only adds up those above it.

/** The figures of a row by their column. */
export type RowFigures = readonly (readonly [column: string, value: number])[];

interface Sums {
  readonly of: ReadonlyMap<string, number>;
  readonly rows: number;
  /** The rows with a figure that is not 0. */
  readonly filled: number;
}

const none: Sums = { of: new Map(), rows: 0, filled: 0 };

/** Differences of sums of decimals are off by their last digits. */
const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Of all rows above, and of those since any total above; totals themselves are not added. */
export class SumsAbove {
  private readonly all = new Map<string, number>();
  private rows = 0;
  private filled = 0;
  /** What was added up to the begin of the file, and to each total. */
  private readonly before: Sums[] = [none];

  add(figures: RowFigures): void {
    if (figures.length === 0) return;
    this.rows += 1;
    if (figures.some(([, value]) => value !== 0)) this.filled += 1;
    for (const [column, value] of figures)
      this.all.set(column, (this.all.get(column) ?? 0) + value);
  }

  private matching(figures: RowFigures): readonly Sums[] {
    const isSum = ({ of, rows }: Sums) =>
      this.rows > rows &&
      figures.every(([column, value]) => {
        const sum = this.all.get(column);
        return sum !== undefined && isNear(sum - (of.get(column) ?? 0), value);
      });
    return figures.length === 0 ? [] : this.before.filter(isSum);
  }

  /** Whether every figure is the sum of its column, over all rows or over those since a total. */
  areIn(figures: RowFigures): boolean {
    return this.matching(figures).length > 0;
  }

  /** The same, where they are not 0 and at least two rows with other figures than 0 are added up. */
  addUpSeveral(figures: RowFigures): boolean {
    const isSome = figures.some(([, value]) => value !== 0);
    return isSome && this.matching(figures).some(({ filled }) => this.filled - filled > 1);
  }

  endGroup(): void {
    if (this.before.at(-1)?.rows === this.rows) return;
    this.before.push({ of: new Map(this.all), rows: this.rows, filled: this.filled });
  }
}
