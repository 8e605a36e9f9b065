// The look of each tone: the custom properties of chart.css, which follow light, dark, forced colors and paper.
import type { Tone } from '../../shared/values/plot.ts';

/** Hatched, so that it can be told apart without color. */
export const isHatched = (tone: Tone): boolean => tone === 'gap';

/** Lines of these are dashed, for the same reason. */
export const isDashed = (tone: Tone): boolean => tone === 'limit' || tone === 'alert';

export const colorOf = (tone: Tone): string => `var(--tone-${tone})`;

export const textStyle = { fontSize: 11, fill: 'var(--text-dim)' } as const;

/** Pixels. */
export const rowHeight = 28;
export const paperRowHeight = 19;
/** What a bar takes of its row. */
export const barPart = 0.57;
export const axisHeight = 24;
export const usualHeight = 220;
