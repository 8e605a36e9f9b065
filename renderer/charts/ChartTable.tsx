// A chart and the table that says the same; a button changes between them.
import { type ReactNode, useState } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { useNoValue } from '../ui/noValue.ts';
import './chart.css';

interface Props {
  readonly label: string;
  readonly chart: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

export function ChartTable({ label, chart, children }: Props) {
  const [table, setTable] = useState(false);
  const reason = useNoValue();
  if (reason !== null) return <p className="dim">No chart: its figures have no value.</p>;
  return (
    <figure className="chart" aria-label={label}>
      {table ? children : chart}
      <div className="chart-toggle small">
        <LinkButton onPress={() => setTable(!table)}>
          {table ? 'Show as chart' : 'Show as table'}
        </LinkButton>
      </div>
    </figure>
  );
}
