// The one way to draw a chart with an axis: what draws it is loaded at first use, and follows the frame of a key.
import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { isDrawn, type Plot } from '../../shared/values/plot.ts';
import { later } from '../ui/later.tsx';
import { useAtRest } from '../ui/useAtRest.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { ChartTable } from './ChartTable.tsx';
import { PlotTable } from './PlotTable.tsx';
import { type Format, sentenceAt } from './plotTexts.ts';
import { RowNames } from './RowNames.tsx';
import { axisHeight, rowHeight, usualHeight } from './theme.ts';

interface Props {
  readonly plot: Plot;
  readonly label: string;
  /** What it shows, in a sentence, where it has one. */
  readonly point?: string | null | undefined;
  readonly format: Format;
  readonly formatPlace?: Format | undefined;
  /** The places are rows, one below the other. */
  readonly rows?: boolean | undefined;
  readonly height?: number | undefined;
  /** Opens the explanation of a place. */
  readonly onExplain?: ((key: string) => void) | undefined;
  /** Stands at the right end of the row of a place. */
  readonly end?: ((key: string) => ReactNode) | undefined;
  /** Stands in the place of a chart of which nothing is known. */
  readonly empty?: string | undefined;
  /** The table, where it is another than that of the plot. */
  readonly children?: ReactNode;
}

// What draws is large: the page and its first key come before it. It draws all of it anew each time, so
// only where the chart is another one.
const Drawing = memo(
  later(() => import('./Drawing.tsx'), { waiting: <div aria-busy="true" />, atRest: true }),
);

/** More rows than these are in the table alone. */
export const mostRows = 20;

export const firstPlaces = (plot: Plot, most: number): Plot => ({
  ...plot,
  places: plot.places.slice(0, most),
});

function Shown({ plot, label, format, formatPlace, rows = false, height, onExplain, end }: Props) {
  const [said, say] = useState('');
  const hasFocus = useRef(false);
  const onSay = useCallback(
    (at: number) => {
      if (hasFocus.current) say(sentenceAt(plot, at, format));
    },
    [plot, format],
  );
  const shown = useMemo(() => (rows ? firstPlaces(plot, mostRows) : plot), [plot, rows]);
  const hidden = plot.places.length - shown.places.length;
  const tall = rows ? shown.places.length * rowHeight + axisHeight : (height ?? usualHeight);
  const drawing = (
    <Drawing {...{ label, format, formatPlace, rows, onSay }} plot={shown} height={tall} />
  );
  return (
    <div
      onFocusCapture={() => {
        hasFocus.current = true;
      }}
      onBlurCapture={() => {
        hasFocus.current = false;
      }}
    >
      {rows ? (
        <div className="chart-rows">
          <RowNames places={shown.places} onExplain={onExplain} />
          <div style={{ minHeight: tall }}>{drawing}</div>
          {end && (
            <ul className="chart-ends" aria-label={label}>
              {shown.places.map(({ key }) => (
                <li key={key}>{end(key)}</li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        <div style={{ minHeight: tall }}>{drawing}</div>
      )}
      {hidden > 0 && <p className="dim small">{`The table also has ${hidden} more.`}</p>}
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </div>
  );
}

export function Chart(props: Props) {
  const { label, format, empty = 'Nothing to show yet.', children } = props;
  // What it says follows with what it draws.
  const now = useMemo(() => ({ plot: props.plot, point: props.point }), [props.plot, props.point]);
  const { plot, point } = useAtRest(now);
  if (!isDrawn(plot)) return <p className="dim">{empty}</p>;
  return (
    <ChartTable label={label} point={point} copies chart={<Shown {...props} plot={plot} />}>
      {children ?? <PlotTable caption={label} plot={plot} format={format} />}
    </ChartTable>
  );
}
