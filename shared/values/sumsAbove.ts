// Figures of rows added up column by column, to know a row that only adds up those above it.

/** The figures of a row by their column. */
export type RowFigures = readonly (readonly [column: string, value: number])[];

type Sums = Map<string, number>;

/** Of all rows above, and of those since the last total; totals themselves are not added. */
export class SumsAbove {
  private readonly all: Sums = new Map();
  private readonly group: Sums = new Map();

  add(figures: RowFigures): void {
    for (const sums of [this.all, this.group]) {
      for (const [column, value] of figures) sums.set(column, (sums.get(column) ?? 0) + value);
    }
  }

  /** Whether every figure is the sum of its column, over all rows or over those since the last total. */
  areIn(figures: RowFigures): boolean {
    if (figures.length === 0) return false;
    return [this.all, this.group].some((sums) =>
      figures.every(([column, value]) => sums.get(column) === value),
    );
  }

  endGroup(): void {
    this.group.clear();
  }
}
