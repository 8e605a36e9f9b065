// What the drawing of a chart is given, and what it hands to recharts.
import type { Plot } from '../../shared/values/plot.ts';
import type { Format } from './plotTexts.ts';

export interface DrawingProps {
  readonly plot: Plot;
  /** What is read out before the values. */
  readonly label: string;
  readonly format: Format;
  /** Of a position on the axis of places, where these have one. */
  readonly formatPlace?: Format | undefined;
  /** The places are rows, one below the other; their names stand beside the drawing. */
  readonly rows: boolean;
  /** Of columns; rows ask for their own. */
  readonly height: number;
  /** Fixed, as on paper: nothing reacts there. */
  readonly width?: number | undefined;
  /** Reads out what the arrow keys come to. */
  readonly onSay?: ((at: number) => void) | undefined;
}

/** What recharts is given for each place; the values are found by their number. */
export interface Datum {
  readonly key: string;
  readonly at: number | undefined;
  readonly order: number;
}
