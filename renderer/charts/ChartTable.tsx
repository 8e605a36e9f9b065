// A chart and the table that says the same; a button changes between them.
import { type ReactNode, useState } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import './chart.css';

interface Props {
  readonly label: string;
  readonly chart: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

export function ChartTable({ label, chart, children }: Props) {
  const [table, setTable] = useState(false);
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
