// What a list of promises comes to at chosen values of some of their quantities, the others at likely.
import type { Promised } from './simulation/problemYear.ts';

/** Values by the position of their quantity. */
export type Values = ReadonlyMap<number, number>;

type Worth = (promise: Promised, value: number | null) => number;

/** Summed once at likely; then only those are worked out anew whose quantity has a chosen value. */
export class Promises {
  private readonly worth: Worth;
  private readonly likely: number;
  private readonly byQuantity: ReadonlyMap<number, readonly Promised[]>;

  /** `worth` in whole units: of a promise at a value of its quantity, at likely where it is null. */
  constructor(promises: readonly Promised[], worth: Worth) {
    this.worth = worth;
    this.likely = promises.reduce((sum, one) => sum + worth(one, null), 0);
    this.byQuantity = Map.groupBy(promises, ({ quantity }) => quantity);
  }

  at(values: Values): number {
    let sum = this.likely;
    for (const [quantity, value] of values) {
      for (const one of this.byQuantity.get(quantity) ?? []) {
        sum += this.worth(one, value) - this.worth(one, null);
      }
    }
    return sum;
  }
}
