// A chart and the table that says the same; a button changes between them, another copies the chart as an image.
import { type ReactNode, useRef, useState } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { useNoValue } from '../ui/noValue.ts';
import './chart.css';

interface Props {
  readonly label: string;
  /** What the chart shows, in a sentence. */
  readonly point?: string | null | undefined;
  readonly chart: ReactNode;
  /** Whether it can be copied as an image. */
  readonly copies?: boolean | undefined;
  /** The table. */
  readonly children: ReactNode;
}

const copy = async (figure: HTMLElement) => (await import('./picture.ts')).copyPicture(figure);

export function ChartTable({ label, point, chart, copies = false, children }: Props) {
  const [table, setTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const reason = useNoValue();
  if (reason !== null) return <p className="dim">No chart: its figures have no value.</p>;
  return (
    <figure ref={figure} className="chart" aria-label={label}>
      {point && <figcaption className="chart-point">{point}</figcaption>}
      {table ? children : chart}
      <div className="chart-toggle small">
        {copies && !table && (
          <LinkButton onPress={() => figure.current && void copy(figure.current)}>
            Copy image
          </LinkButton>
        )}
        <LinkButton onPress={() => setTable(!table)}>
          {table ? 'Show as chart' : 'Show as table'}
        </LinkButton>
      </div>
    </figure>
  );
}
