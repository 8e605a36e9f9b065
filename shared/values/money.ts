// Money: whole minor units (US cents by default), shown in the en-US form.
import { grouped } from './counted.ts';
import { type Currency, dollars } from './currency.ts';
import type { Counted } from './quantity.ts';
import { roundHalfAway } from './rounding.ts';

export { larger, minus, negated, plus, signed, smaller, sum } from './quantity.ts';

/** Whole minor units of the plan's currency; only the midpoint of a range may be half of one. */
export type Money = Counted<'money'>;

/** Minor units as money, as they are: whole, or a midpoint. The only way from a bare number. */
export function cents(units: number): Money {
  return units as Money;
}

export const noMoney = cents(0);

/** Units of the currency (dollars) as money; the caller knows that they are whole cents. */
export function money(units: number): Money {
  return cents(Math.round(units * 100));
}

/** `$2,345,000`, with cents only where there are any: `$639,813.83`. */
export function formatMoney(amount: Money): string {
  return formatIn(dollars, amount);
}

/** The same in any currency: `KWD 1,234.500`. */
export function formatIn(currency: Currency, amount: Money): string {
  const size = cents(Math.abs(amount));
  const [sign = ''] = currency.signs;
  const gap = /[a-z]$/i.test(sign) ? ' ' : '';
  return `${amount < 0 ? '−' : ''}${sign}${gap}${grouped(plainIn(currency, size))}`;
}

/** `excludes 1 unknown`, or nothing. */
export function excludes(unknown: number): string {
  return unknown === 0 ? '' : `excludes ${unknown} unknown`;
}

/** `$2,700,000, excludes 1 unknown`: an amount never hides what it leaves out. */
export function formatExcluding(amount: Money, unknown: number): string {
  return unknown === 0 ? formatMoney(amount) : `${formatMoney(amount)}, ${excludes(unknown)}`;
}

/** A sum of amounts above zero, where what it leaves out is said beside it. */
export function formatTotal(total: Money, unknown: number): string {
  return unknown > 0 && total === 0 ? 'unknown' : formatMoney(total);
}

/** The same of a sum of amounts above zero: where nothing is known beside what is not, it is unknown. */
export function formatSum(total: Money, unknown: number): string {
  return unknown > 0 && total === 0 ? 'unknown' : formatExcluding(total, unknown);
}

/** Cents to which an amount of so many is rounded, so that three significant figures are left of it. */
function shortStep(size: number): number {
  if (size < 99.5) return 1;
  if (size < 99_950) return 100;
  if (size < 99_950_000) return size < 999_500 ? 1_000 : size < 9_995_000 ? 10_000 : 100_000;
  return size < 999_500_000 ? 1_000_000 : size < 9_995_000_000 ? 10_000_000 : 100_000_000;
}

/**
 * Three significant figures for cards and charts, a half away from zero: `$2.43M`, `$355K`, `$950`; less
 * than a dollar in cents, `$0.40`.
 */
export function formatMoneyShort(amount: Money): string {
  const size = Math.abs(amount);
  const step = shortStep(size);
  // Halves of a cent are whole numbers of twice as many: nothing is divided before it is rounded.
  const rounded = Math.floor((Math.round(2 * size) + step) / (2 * step)) * step;
  const sign = amount < 0 && rounded > 0 ? '−' : '';
  if (rounded < 100_000) return `${sign}${formatMoney(cents(rounded))}`;
  const [of, suffix] = rounded < 100_000_000 ? [100_000, 'K'] : [100_000_000, 'M'];
  return `${sign}$${grouped(String(rounded / of))}${suffix}`;
}

/** The same for a bare number of minor units, such as a tick of an axis. */
export function formatCentsShort(units: number): string {
  return formatMoneyShort(cents(units));
}

/** Plain digits for a field that is edited and for CSV: `367741.94`. */
export function plainMoney(amount: Money): string {
  return plainIn(dollars, amount);
}

function plainIn({ minorUnits }: Currency, amount: Money): string {
  const size = 10 ** minorUnits;
  const whole = roundHalfAway(amount);
  return whole % size === 0 ? String(whole / size) : (whole / size).toFixed(minorUnits);
}
