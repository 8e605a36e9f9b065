// How often a fault is tested: few times at each change, many in the full run.
import { appendFileSync } from 'node:fs';

/** `npm run faults` sets it: a share of the full numbers, usually 1. */
const scale = Number(process.env.TREEKEEPER_FAULTS_SCALE ?? 0);

export const isFull = scale > 0;

export function times(small: number, full: number): number {
  return isFull ? Math.max(small, Math.ceil(full * scale)) : small;
}

/** One line of the table: how often it was played and what came of it. `lost` is printed even at 0. */
export interface Counted {
  readonly fault: string;
  readonly played: number;
  readonly lost: number;
  /** What was not as expected and not told. */
  readonly silent: number;
  /** Figures that belong to it, such as how many changes were acknowledged. */
  readonly more?: string;
}

/** A fault that this machine cannot do counts as played 0 times, with the reason. */
export function counted(line: Counted): void {
  const file = process.env.TREEKEEPER_FAULTS_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}
