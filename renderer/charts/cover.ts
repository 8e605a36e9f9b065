// The measures of the cover chart: one scale for all rows, with four or five ticks on round figures.
import { spanText } from '../../shared/values/counted.ts';

/** One bar: what is covered in cash and in kind, what is missing, all in one unit and >= 0. */
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

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/** Round figures from 0 to at least `max`, four or five of them. */
export function ticksTo(max: number): number[] {
  if (max <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const step = (steps.find((one) => one * power * 4 >= max) ?? 10) * power;
  const count = Math.ceil(max / step - 1e-9);
  // Fifteen digits are what a double keeps: 3 x 0.1 is 0.3.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(15)));
}

export function longest(rows: readonly CoverRow[]): number {
  return Math.max(
    0,
    ...rows.map((row) => Math.max(row.cash + row.inKind + (row.missing ?? 0), row.high ?? 0)),
  );
}

/** The bar in words, for those who cannot see it. */
export function coverInWords(row: CoverRow, format: (value: number) => string): string {
  if (row.missing === null) return `${row.label}: cost unknown`;
  const parts = [
    `${format(row.cash)} in cash`,
    `${format(row.inKind)} in kind`,
    `${format(row.missing)} not funded`,
  ];
  const range =
    row.low === null || row.high === null
      ? ''
      : `; cost ${spanText(format(row.low), format(row.high))}`;
  return `${row.label}: ${parts.join(', ')}${range}`;
}
