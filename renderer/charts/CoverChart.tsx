// What each thing costs and what funds it: a row for each, and the same as a table.
import { useMemo } from 'react';
import { Chart } from './Chart.tsx';
import { type CoverRow, coverPlot } from './cover.ts';

interface Props {
  readonly label: string;
  readonly point?: string | null | undefined;
  /** What the rows are. */
  readonly axis: string;
  readonly rows: readonly CoverRow[];
  /** Short, for the axis and the table: `$0.3M`. */
  readonly format: (value: number) => string;
  /** Opens the explanation of a row. */
  readonly onExplain?: ((key: string) => void) | undefined;
}

export default function CoverChart({ axis, rows, ...props }: Props) {
  const plot = useMemo(() => coverPlot(rows, axis), [rows, axis]);
  return <Chart {...props} plot={plot} rows />;
}
