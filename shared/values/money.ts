// Money: whole minor units (US cents by default), shown in the en-US form.

/** Whole minor units of the plan's currency. */
export type Money = number & { readonly unit?: 'money' };

/** `1234567.5` as `1,234,567.5`. Not by `Intl`: its first use holds each process up for 14 ms. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Units of the currency (dollars) as money; the caller knows that they are whole cents. */
export function money(units: number): Money {
  return Math.round(units * 100);
}

/** `$2,345,000`, with cents only where there are any: `$639,813.83`. */
export function formatMoney(amount: Money): string {
  const size = Math.abs(amount);
  return `${amount < 0 ? '−' : ''}$${grouped(plainMoney(size))}`;
}

/** `$2,700,000, excludes 1 unknown`: a sum never hides what it leaves out. */
export function formatSum(cost: Money, unknown: number): string {
  return unknown === 0 ? formatMoney(cost) : `${formatMoney(cost)}, excludes ${unknown} unknown`;
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

/** Plain digits for a field that is edited and for CSV: `367741.94`. */
export function plainMoney(amount: Money): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
}

export function sum(amounts: readonly number[]): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
