// From bits to draws: uniform, triangular and PERT, each over its own range.
import type { Shape } from './model.ts';
import { fillPert } from './pert.ts';

/** A range as it is drawn: from `low`, over `span`, the likely value at share `mode` of it. */
export interface Spread {
  readonly low: number;
  /** 0 is a constant. */
  readonly span: number;
  readonly mode: number;
  readonly shape: Shape;
}

/** The middle of the cell of 2^-32 in which the bits lie: never 0, never 1. */
export const shareOf = (bits: number): number => (bits + 0.5) / 2 ** 32;

function fillTriangular(mode: number, bits: Uint32Array, out: Float64Array): void {
  for (let at = 0; at < bits.length; at += 1) {
    const u = ((bits[at] ?? 0) + 0.5) / 2 ** 32;
    out[at] = u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode));
  }
}

function fillShares({ shape, mode }: Spread, bits: Uint32Array, out: Float64Array): void {
  if (shape === 'pert') fillPert(mode, bits, out);
  else if (shape === 'triangular') fillTriangular(mode, bits, out);
  else for (let at = 0; at < bits.length; at += 1) out[at] = ((bits[at] ?? 0) + 0.5) / 2 ** 32;
}

/** One draw for each of the bits. */
export function fillDraws(spread: Spread, bits: Uint32Array, out: Float64Array): void {
  const { low, span } = spread;
  fillShares(spread, bits, out);
  for (let at = 0; at < out.length; at += 1) out[at] = low + span * (out[at] ?? 0);
}
