// What drives the result: each input from low to high with the others at likely; and any two at once.
import type { InputRef } from '../model.ts';
import { type Point, pointsOf, reachOf } from './points.ts';
import type { Problem } from './simulation/problem.ts';

export interface Swing {
  readonly ref: InputRef;
  readonly key: string;
  readonly low: Point;
  readonly high: Point;
}

export interface Tornado {
  readonly likely: Point;
  /** In the order of the plan. */
  readonly swings: readonly Swing[];
}

/** Of the year at this position; null where the problem has no such year. */
export function tornadoOf(problem: Problem, index: number): Tornado | null {
  const points = pointsOf(problem, index);
  if (!points) return null;
  const chosen = new Map<number, number>();
  const swings = problem.quantities.map((quantity, at) => {
    const [from, to] = reachOf(quantity);
    const { ref, key } = quantity;
    chosen.set(at, from);
    const low = points.at(chosen);
    chosen.set(at, to);
    const high = points.at(chosen);
    chosen.clear();
    return { ref, key, low, high };
  });
  return { likely: points.at(new Map()), swings };
}

/** The widest first; equals in the order of the plan. */
export function widestFirst(
  swings: readonly Swing[],
  output: 'cost' | 'balance',
): readonly Swing[] {
  const width = ({ low, high }: Swing) => Math.abs(high[output] - low[output]);
  return swings.toSorted((a, b) => width(b) - width(a));
}

/** Steps from low to high of each of the two. */
export const twoWaySteps = 5;

export interface TwoWay {
  /** The values of the two inputs. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly points: readonly (readonly Point[])[];
}

function stepsOf([low, high]: readonly [number, number]): readonly number[] {
  const steps = twoWaySteps - 1;
  return Array.from({ length: twoWaySteps }, (_, at) => low + ((high - low) * at) / steps);
}

/** The year at every pair of steps of two different inputs; null where one of them is not drawn. */
export function twoWayOf(
  problem: Problem,
  index: number,
  rowKey: string,
  columnKey: string,
): TwoWay | null {
  const points = pointsOf(problem, index);
  const place = (key: string) => problem.quantities.findIndex((one) => one.key === key);
  const [row, column] = [place(rowKey), place(columnKey)];
  const [ofRow, ofColumn] = [problem.quantities[row], problem.quantities[column]];
  if (!points || !ofRow || !ofColumn || row === column) return null;
  const [rows, columns] = [stepsOf(reachOf(ofRow)), stepsOf(reachOf(ofColumn))];
  const at = (x: number, y: number) =>
    points.at(
      new Map([
        [row, x],
        [column, y],
      ]),
    );
  return { rows, columns, points: rows.map((x) => columns.map((y) => at(x, y))) };
}
