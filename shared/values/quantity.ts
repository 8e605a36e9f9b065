// Quantities: numbers that count one unit, and the arithmetic that keeps them in it.

declare const unit: unique symbol;

/** A number of one unit. A bare number is none, so that what `+` or `*` gives is not kept as one. */
export type Counted<Unit extends string = string> = number & { readonly [unit]: Unit };

/** The numbers of one unit added up, from the left. */
export function plus<Q extends Counted>(
  first: Q,
  second: NoInfer<Q>,
  ...others: readonly NoInfer<Q>[]
): Q {
  let total: number = first + second;
  for (const other of others) total += other;
  return total as Q;
}

/** What is left of the first after all others, from the left. */
export function minus<Q extends Counted>(
  first: Q,
  second: NoInfer<Q>,
  ...others: readonly NoInfer<Q>[]
): Q {
  let left: number = first - second;
  for (const other of others) left -= other;
  return left as Q;
}

/** Less where it was more; nothing stays 0, never -0. */
export function negated<Q extends Counted>(quantity: Q): Q {
  return (-quantity || 0) as Q;
}

/** As it is, or negated. */
export function signed<Q extends Counted>(quantity: Q, sign: 1 | -1): Q {
  return sign === 1 ? quantity : negated(quantity);
}

export function larger<Q extends Counted>(first: Q, ...others: readonly NoInfer<Q>[]): Q {
  return Math.max(first, ...others) as Q;
}

export function smaller<Q extends Counted>(first: Q, ...others: readonly NoInfer<Q>[]): Q {
  return Math.min(first, ...others) as Q;
}

/** In the unit of the list, where it has one. */
export function sum<Q extends Counted>(amounts: readonly Q[]): Q;
export function sum(amounts: readonly number[]): number;
export function sum(amounts: readonly number[]): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
