// The years of the plan at a glance: what is committed, what more is expected, the gap, and how far the cost goes.

import { costOfYear, yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatMoneyShort, larger, type Money, minus, noMoney } from '../../values/money.ts';
import type { Plot, PlotSeries, Tone } from '../../values/plot.ts';
import type { End } from '../../values/range.ts';
import { coverOf } from './cover.ts';

interface FundedYear {
  readonly year: FiscalYear;
  readonly isKnown: boolean;
  readonly committed: Money;
  /** Beyond what is committed. */
  readonly expected: Money;
  readonly gap: Money;
  readonly low: Money;
  readonly high: Money;
  /** Costs that are unknown, and left out. */
  readonly unknown: number;
}

function fundedIn(plan: Plan, year: FiscalYear, end: End): FundedYear {
  const [committed, expected] = (['committed', 'expected'] as const).map((view) =>
    coverOf(plan, year, end, view),
  );
  const { low, high } = costOfYear(plan.cost, year).total.cost;
  return {
    year,
    isKnown: expected?.isKnown ?? false,
    committed: committed?.covered ?? noMoney,
    expected: larger(noMoney, minus(expected?.covered ?? noMoney, committed?.covered ?? noMoney)),
    gap: expected?.gap ?? noMoney,
    low,
    high,
    unknown: expected?.unknown ?? 0,
  };
}

const fundedYears = (plan: Plan, end: End): readonly FundedYear[] =>
  yearsOf(plan.cost.terms).map((year) => fundedIn(plan, year, end));

export function fundingPlot(plan: Plan, end: End): Plot {
  const years = fundedYears(plan, end);
  const piled = (key: 'committed' | 'expected' | 'gap', label: string, tone: Tone): PlotSeries => ({
    key,
    label,
    mark: 'pile',
    tone,
    values: years.map((one) => (one.isKnown ? one[key] : null)),
  });
  return {
    axis: 'Year',
    places: years.map(({ year, isKnown, unknown }) => ({
      key: String(year),
      label: String(year),
      unknown: !isKnown,
      excludes: unknown,
    })),
    series: [
      piled('committed', 'Committed funding', 'cash'),
      piled('expected', 'More expected', 'inKind'),
      piled('gap', 'Funding gap', 'gap'),
      {
        key: 'cost',
        label: 'Cost, low to high',
        mark: 'whisker',
        tone: 'range',
        values: years.map(({ isKnown, low, high }) => (isKnown ? [low, high] : null)),
      },
    ],
  };
}

/** What the chart shows, in a sentence; null where nothing is known. */
export function fundingPoint(plan: Plan, end: End): string | null {
  const known = fundedYears(plan, end).filter(({ isKnown }) => isKnown);
  if (known.length === 0) return null;
  const left = known.some(({ unknown }) => unknown > 0) ? ', excluding unknown costs' : '';
  const short = known.filter(({ gap }) => gap > 0);
  const [first] = short;
  if (!first) return `Each year is fully funded${left}`;
  const before = short.length === known.length ? 'Each year has a funding gap' : null;
  const amount = formatMoneyShort(first.gap);
  return before
    ? `${before}: ${amount} in ${first.year}${left}`
    : `${first.year} is the first year with a funding gap: ${amount}${left}`;
}
