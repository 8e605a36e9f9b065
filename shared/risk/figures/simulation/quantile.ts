// From bits to draws: uniform, triangular and PERT, each over its own range.
import type { Shape } from '../../model.ts';
import { fillPert } from './pert.ts';

const cell = 2 ** -32;

/** A range as it is drawn: from `low`, over `span`, the likely value at share `mode` of it. */
export interface Spread {
  readonly low: number;
  /** 0 is a constant. */
  readonly span: number;
  readonly mode: number;
  readonly shape: Shape;
}

/** The middle of the cell of 2^-32 in which the bits lie: never 0, never 1. */
export const shareOf = (bits: number): number => (bits + 0.5) * cell;

function fillTriangular({ low, span, mode }: Spread, bits: Uint32Array, out: Float64Array): void {
  const rest = 1 - mode;
  for (let at = 0; at < bits.length; at += 1) {
    const u = ((bits[at] ?? 0) + 0.5) * cell;
    const isBelow = u < mode;
    const root = Math.sqrt(isBelow ? u * mode : (1 - u) * rest);
    out[at] = low + span * (isBelow ? root : 1 - root);
  }
}

function fillUniform({ low, span }: Spread, bits: Uint32Array, out: Float64Array): void {
  for (let at = 0; at < bits.length; at += 1) out[at] = low + span * ((bits[at] ?? 0) + 0.5) * cell;
}

type Fill = (spread: Spread, bits: Uint32Array, out: Float64Array) => void;

const fills: Readonly<Record<Shape, Fill>> = {
  uniform: fillUniform,
  triangular: fillTriangular,
  pert: fillPert,
};

/** One draw for each of the bits. */
export function fillDraws(spread: Spread, bits: Uint32Array, out: Float64Array): void {
  fills[spread.shape](spread, bits, out);
}
