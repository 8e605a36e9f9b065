// The cost of each year by activity, one on top of the other; and what the largest activity is of it.
import type { FiscalYear } from '../../values/date.ts';
import { cents, type Money } from '../../values/money.ts';
import { mostParts, type Plot, type PlotSeries, partTone } from '../../values/plot.ts';
import type { End } from '../../values/range.ts';
import { formatPercent } from '../../values/share.ts';
import type { Activity, CostPart } from '../model.ts';
import { costOfYear, yearsOf } from './costs.ts';
import { knownCost, knownTotal } from './known.ts';

/** Null where nothing of it is known. */
function amountOf(part: CostPart, { id }: Activity, year: FiscalYear, end: End): Money | null {
  const sum = costOfYear(part, year).activities.get(id);
  return sum ? (knownCost(sum)?.[end] ?? null) : null;
}

/** Null where none of them is known. */
function added(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((one) => one !== null);
  return known.length === 0 ? null : cents(known.reduce((sum: number, one) => sum + one, 0));
}

interface Row {
  readonly key: string;
  readonly name: string;
  /** One for each year. */
  readonly amounts: readonly (Money | null)[];
}

/** The largest by themselves in plan order, the others as one. */
function rowsOf(part: CostPart, end: End): readonly Row[] {
  const years = yearsOf(part.terms);
  const all = part.activities.map(
    (one): Row => ({
      key: one.id,
      name: one.name,
      amounts: years.map((year) => amountOf(part, one, year, end)),
    }),
  );
  if (all.length <= mostParts) return all;
  const bySize = all.toSorted((a, b) => (added(b.amounts) ?? 0) - (added(a.amounts) ?? 0));
  const shown = new Set(bySize.slice(0, mostParts - 1));
  const others = all.filter((row) => !shown.has(row));
  const rest: Row = {
    key: 'others',
    name: `${others.length} others`,
    amounts: years.map((_, at) => added(others.map(({ amounts }) => amounts[at] ?? null))),
  };
  return [...all.filter((row) => shown.has(row)), rest];
}

export function costYearsPlot(part: CostPart, end: End): Plot {
  const series = rowsOf(part, end).map(
    ({ key, name, amounts }, at): PlotSeries => ({
      key,
      label: name,
      mark: 'pile',
      tone: key === 'others' ? 'other' : partTone(at),
      values: amounts,
    }),
  );
  return {
    axis: 'Year',
    places: yearsOf(part.terms).map((year) => ({
      key: String(year),
      label: String(year),
      unknown: knownTotal(part, year) === null,
      excludes: costOfYear(part, year).total.unknown,
    })),
    series,
  };
}

/** `Testing is 39% of the cost in 2012`; null where nothing is known, and where there is only one. */
export function costPoint(part: CostPart, year: FiscalYear, end: End): string | null {
  const total = knownTotal(part, year)?.[end] ?? 0;
  const amounts = part.activities.map((one) => ({
    name: one.name,
    amount: amountOf(part, one, year, end) ?? 0,
  }));
  const [largest] = amounts.toSorted((a, b) => b.amount - a.amount);
  if (!largest || total === 0 || amounts.length < 2) return null;
  const share = formatPercent(largest.amount / total);
  const of = costOfYear(part, year).total.unknown > 0 ? 'the known cost' : 'the cost';
  return `${largest.name} is ${share} of ${of} in ${year}`;
}
