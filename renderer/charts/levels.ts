// Heights for names that stand above lines side by side, so that no two of them meet.
import type { Plot, PlotLine } from '../../shared/values/plot.ts';

/** Pixels from one height to the next. */
export const levelHeight = 14;

// A letter of the names takes at most this part of the axis, in the narrowest card that shows them.
const letter = 0.018;

interface Placed {
  readonly end: number;
}

/** For each line its level from 0 up, in the order of the lines; those without a position have 0. */
export function levelsOf({ lines = [], from = 0, to = 1 }: Plot): readonly number[] {
  const levels: Placed[] = [];
  const order = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.at !== undefined && line.label !== '')
    .toSorted((a, b) => (a.line.at ?? 0) - (b.line.at ?? 0));
  const found = lines.map(() => 0);
  for (const { line, index } of order) {
    const { begin, end } = spanOf(line, from, to);
    const free = levels.findIndex((one) => one.end <= begin);
    const level = free === -1 ? levels.length : free;
    levels[level] = { end };
    found[index] = level;
  }
  return found;
}

function spanOf({ at = 0, label }: PlotLine, from: number, to: number) {
  const place = (at - from) / (to - from || 1);
  const half = (label.length * letter) / 2;
  return { begin: place - half, end: place + half };
}
