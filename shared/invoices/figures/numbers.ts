// The numbers of invoices: those of a year follow one another, and none is given twice.
import type { FiscalYear } from '../../values/date.ts';
import type { Invoice } from '../model.ts';

/** The place of `2012-003` among the invoices of 2012: 3; null where it is numbered otherwise. */
function placeOf({ number }: Pick<Invoice, 'number'>, year: FiscalYear): number | null {
  const [, of, count] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
  return Number(of) === year ? Number(count) : null;
}

function lastPlace(invoices: readonly Invoice[], year: FiscalYear): number {
  return invoices.reduce((last, one) => Math.max(last, placeOf(one, year) ?? 0), 0);
}

/** `2012-004` after `2012-003`. */
export function nextNumber(invoices: readonly Invoice[], year: FiscalYear, after = 0): string {
  const place = lastPlace(invoices, year) + 1 + after;
  return `${year}-${String(place).padStart(3, '0')}`;
}

/** Whether it has the last number of its year: without it, the next invoice would get that number. */
export function isLastNumber(invoices: readonly Invoice[], one: Invoice): boolean {
  const year = Number(one.number.slice(0, 4));
  const place = placeOf(one, year);
  return place !== null && place === lastPlace(invoices, year);
}
