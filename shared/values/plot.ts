// What a chart draws, as data: places along one axis, and for each series what stands at each of them.

/** What a series stands for: the theme gives it its color, the same on every page. */
export type Tone =
  | 'cash'
  | 'inKind'
  | 'gap'
  | 'cost'
  | 'total'
  | 'in'
  | 'out'
  | 'alert'
  | 'middle'
  | 'inner'
  | 'outer'
  | 'limit'
  | 'range'
  | 'other'
  | `part${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** Null is unknown: nothing is drawn for it. Two numbers are the ends of a range. */
export type PlotValue = number | readonly [number, number] | null;

/**
 * *bar* and *pile*: each by itself, or on top of the piled ones before it. *line*; *join*, a line that goes on over
 * what is unknown. *band* between two ends; *steps* filled to zero; *whisker* from end to end; *dot*.
 */
export type Mark = 'bar' | 'pile' | 'line' | 'join' | 'band' | 'steps' | 'whisker' | 'dot';

export interface PlotSeries {
  readonly key: string;
  readonly label: string;
  readonly mark: Mark;
  readonly tone: Tone;
  /** One for each place. */
  readonly values: readonly PlotValue[];
  /** Where they differ from one place to the next. */
  readonly tones?: readonly Tone[];
  /** What is said of each place, where that is not its value. */
  readonly texts?: readonly string[];
  /** 0 to 1, on an axis of its own. */
  readonly isShare?: boolean;
}

export interface PlotPlace {
  readonly key: string;
  readonly label: string;
  /** Where it stands, where the places are not evenly apart: all have one or none has. */
  readonly at?: number;
  /** Written where nothing can be drawn. */
  readonly unknown?: boolean | undefined;
  /** How many unknown amounts it leaves out: written above what is drawn. */
  readonly excludes?: number | undefined;
  /** Beyond the end of what is drawn, to lead a line there: it has no values of its own. */
  readonly isEdge?: boolean;
}

/** A line across the whole chart: at a value, or at a position among places that have one. */
export interface PlotLine {
  readonly label: string;
  readonly value?: number;
  readonly at?: number;
}

export interface Plot {
  /** What the places are: Year, Activity. */
  readonly axis: string;
  readonly places: readonly PlotPlace[];
  readonly series: readonly PlotSeries[];
  readonly lines?: readonly PlotLine[];
  /** The ends of the axis of places, where these have positions. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Positions that are written on that axis; without them it writes round ones. */
  readonly ticks?: readonly number[];
  /** The end of the axis of amounts, where it is known. */
  readonly upTo?: number;
}

const partTones = ['part1', 'part2', 'part3', 'part4', 'part5', 'part6', 'part7'] as const;

/** The tone of one part among many: those after the seventh are *other*. */
export const partTone = (at: number): Tone => partTones[at] ?? 'other';

/** As many parts as can be told apart; the rest is drawn as one. */
export const mostParts = partTones.length;

/** What a place leaves out, as its label says it: `2012, excludes 1 unknown`. */
export const placeText = ({ label, excludes = 0 }: PlotPlace): string =>
  excludes === 0 ? label : `${label}, excludes ${excludes} unknown`;

/** Whether there is something to draw at all. */
export function isDrawn({ series }: Plot): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}
