// A chart drawn for paper: of a fixed width, with its values beside the rows, since nobody can point at them.
import { Fragment } from 'react';
import type { Plot } from '../../shared/values/plot.ts';
import Drawing from '../charts/Drawing.tsx';
import { paperRowHeight } from '../charts/theme.ts';

interface Props {
  readonly plot: Plot;
  readonly label: string;
  readonly format: (value: number) => string;
  readonly rows: boolean;
  /** At the right end of each row. */
  readonly ends?: readonly string[] | undefined;
}

// Pixels: what an A4 page leaves between its margins, whole and beside the names and values of rows.
const wholeWidth = 660;
const rowsWidth = 370;
const height = 200;

interface RowTextsProps {
  readonly plot: Plot;
  readonly ends: readonly string[] | undefined;
}

/** Row by row, as they are read aloud: the drawing stands between them for the eye alone. */
function RowTexts({ plot: { places }, ends }: RowTextsProps) {
  return places.map(({ key, label }, at) => (
    <Fragment key={key}>
      <span className="paper-row-name">{label}</span>
      <span className="paper-row-end">{ends?.[at]}</span>
    </Fragment>
  ));
}

export function PaperPlot({ plot, label, format, rows, ends }: Props) {
  const drawing = (
    <Drawing
      plot={plot}
      label={label}
      format={format}
      rows={rows}
      height={height}
      width={rows ? rowsWidth : wholeWidth}
    />
  );
  if (!rows) return drawing;
  const count = plot.places.length;
  return (
    <div
      className="paper-rows"
      style={{ gridTemplateRows: `repeat(${count}, ${paperRowHeight}px) auto` }}
    >
      <RowTexts plot={plot} ends={ends} />
      <div className="paper-row-drawing" style={{ gridRow: `1 / span ${count + 1}` }}>
        {drawing}
      </div>
    </div>
  );
}
