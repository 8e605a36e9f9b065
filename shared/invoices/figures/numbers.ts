// The numbers of invoices: those of a year follow one another, and none is given twice.
import type { FiscalYear } from '../../values/date.ts';
import { grouping } from '../../values/grouping.ts';
import { nameKey } from '../../values/names.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice } from '../model.ts';

const byNumber = grouping(({ number }: Invoice) => nameKey(number));

/** All that have a number, however it is written: `INV-1` is `inv-1`. */
export const invoicesNumbered = (invoices: readonly Invoice[], number: string) =>
  byNumber(invoices, nameKey(number));

/** `2012-003`: year and place. Null where it is numbered otherwise. */
function partsOf({ number }: Pick<Invoice, 'number'>) {
  const [, of, count] = /^(\d{4})-(\d+)$/.exec(nameKey(number)) ?? [];
  return count === undefined ? null : { year: Number(of), place: Number(count) };
}

const rememberLast = remembering<readonly Invoice[], 'last', ReadonlyMap<FiscalYear, number>>();

/** Of each year; remembered, for each row of a list asks. */
function lastPlaces(invoices: readonly Invoice[]): ReadonlyMap<FiscalYear, number> {
  return rememberLast(invoices, 'last', () => {
    const last = new Map<FiscalYear, number>();
    for (const one of invoices) {
      const parts = partsOf(one);
      if (parts) last.set(parts.year, Math.max(last.get(parts.year) ?? 0, parts.place));
    }
    return last;
  });
}

const lastPlace = (invoices: readonly Invoice[], year: FiscalYear) =>
  lastPlaces(invoices).get(year) ?? 0;

/** `2012-004` after `2012-003`. */
export function nextNumber(invoices: readonly Invoice[], year: FiscalYear, after = 0): string {
  const place = lastPlace(invoices, year) + 1 + after;
  return `${year}-${String(place).padStart(3, '0')}`;
}

/** Whether it has the last number of its year: without it, the next invoice would get that number. */
export function isLastNumber(invoices: readonly Invoice[], one: Invoice): boolean {
  const parts = partsOf(one);
  return parts !== null && parts.place === lastPlace(invoices, parts.year);
}
