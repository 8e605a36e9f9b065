// Money: whole minor units (US cents by default), shown in the en-US form.
import { grouped } from './counted.ts';
import { type Currency, dollars } from './currency.ts';
import type { Counted } from './quantity.ts';

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

/** Three significant figures for cards and charts: `$2.43M`, `$355K`, `$950`. */
export function formatMoneyShort(amount: Money): string {
  const units = Math.abs(amount) / 100;
  const sign = amount < 0 ? '−' : '';
  const [size, suffix] = units >= 999_500 ? [1e6, 'M'] : units >= 999.5 ? [1e3, 'K'] : [1, ''];
  const scaled = units / size;
  const digits = suffix === '' || scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2;
  return `${sign}$${grouped(String(Number(scaled.toFixed(digits))))}${suffix}`;
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
  return amount % size === 0 ? String(amount / size) : (amount / size).toFixed(minorUnits);
}
