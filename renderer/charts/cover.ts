// What each thing costs and what funds it, as the data of a chart of rows.
import type { Plot } from '../../shared/values/plot.ts';

/** One bar: what is funded in cash and in kind, what is missing, all in one unit and >= 0. */
export interface CoverRow {
  readonly key: string;
  readonly label: string;
  readonly cash: number;
  readonly inKind: number;
  /** Null where nothing of the cost is known. */
  readonly missing: number | null;
  /** The ends of the range of the cost; null draws no whisker. */
  readonly low: number | null;
  readonly high: number | null;
}

const rangeOf = ({ low, high }: CoverRow) =>
  low === null || high === null ? null : ([low, high] as const);

/** `axis` is what the rows are. */
export function coverPlot(rows: readonly CoverRow[], axis: string): Plot {
  return {
    axis,
    places: rows.map(({ key, label, missing }) => ({ key, label, unknown: missing === null })),
    series: [
      {
        key: 'cash',
        label: 'Cash',
        mark: 'pile',
        tone: 'cash',
        values: rows.map(({ cash }) => cash),
      },
      {
        key: 'inKind',
        label: 'In kind',
        mark: 'pile',
        tone: 'inKind',
        values: rows.map(({ inKind }) => inKind),
      },
      {
        key: 'gap',
        label: 'Funding gap',
        mark: 'pile',
        tone: 'gap',
        values: rows.map(({ missing }) => missing),
      },
      {
        key: 'range',
        label: 'Cost, low to high',
        mark: 'whisker',
        tone: 'range',
        values: rows.map(rangeOf),
      },
    ],
  };
}
