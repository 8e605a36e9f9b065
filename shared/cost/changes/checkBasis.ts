// What holds a basis to its figure: *unknown* has none, and *solved* is what a calibration gave.
import { cents, type Money } from '../../values/money.ts';
import type { Range } from '../../values/range.ts';
import type { Refusal } from '../../values/result.ts';
import { grown } from '../../values/rounding.ts';
import { figureOf } from '../cells/sheet.ts';
import type { Basis, CostLine, Rate, Solved } from '../model.ts';

/** The exact answer of a calibration, to the cent. */
export function solvedAmount({ numerator, denominator }: Solved): Money {
  return cents(grown(numerator, denominator, 0, 0));
}

function unlessUnknown(basis: Basis, figure: Range | null, what: string): Refusal | null {
  if (basis !== 'unknown' || figure === null) return null;
  return {
    what,
    why: 'It has a figure, but its basis is unknown.',
    remedy: 'Choose where the figure comes from, or clear it.',
  };
}

function isSolvedAs(amount: Range<Money> | null, solved: Solved): boolean {
  const exact = solvedAmount(solved);
  return (
    amount !== null &&
    amount.low === exact &&
    amount.high === exact &&
    (amount.likely ?? exact) === exact
  );
}

const remedy = 'Calibrate again, or type the figure; it then no longer counts as solved.';

/** The amount of a line counts, also where the mark of a calibration stayed: then the total says by how much it is off. */
export function checkLineBasis(line: CostLine): Refusal | null {
  return unlessUnknown(line.basis, figureOf(line), `The basis of “${line.name}”`);
}

function whyUnsolved({ amount, basis, solved }: Rate): string | null {
  if (solved === null) {
    return basis === 'solved' ? 'It is marked as solved, but no calibration is recorded.' : null;
  }
  if (basis !== 'solved') return 'It comes from a calibration, but is not marked as solved.';
  return isSolvedAs(amount, solved) ? null : 'It differs from the result of its calibration.';
}

/** With a calibration its exact fraction counts: the amount that is shown must be that one. */
export function checkRateBasis(rate: Rate): Refusal | null {
  const what = 'The basis of the cost per FTE';
  const unfit = unlessUnknown(rate.basis, rate.amount, what);
  const why = whyUnsolved(rate);
  return unfit ?? (why === null ? null : { what, why, remedy });
}
