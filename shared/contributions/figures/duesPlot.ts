// The dues of each year by tier, named and expected members together, one tier on top of the other.
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { type Money, plus } from '../../values/money.ts';
import { type Plot, partTone } from '../../values/plot.ts';
import { incomeByTier } from './dues.ts';

/** Null where the tier has no dues in the year, and somebody is in it or expected. */
function duesIn(plan: Plan, year: FiscalYear, at: number): Money | null {
  const income = incomeByTier(plan, year, 'expected')[at];
  if (!income) return null;
  const isUnknown = !income.isSet && (income.members.length > 0 || income.expected > 0);
  return isUnknown ? null : plus(income.named, income.counted);
}

export function duesPlot(plan: Plan): Plot {
  const years = yearsOf(plan.cost.terms);
  const series = plan.members.tiers.map(
    ({ id, name }, at) =>
      ({
        key: id,
        label: name,
        mark: 'pile',
        tone: partTone(at),
        values: years.map((year) => duesIn(plan, year, at)),
      }) as const,
  );
  return {
    axis: 'Year',
    places: years.map((year, at) => {
      const excludes = series.filter(({ values }) => values[at] === null).length;
      const unknown = excludes > 0 && excludes === series.length;
      return { key: String(year), label: String(year), unknown, excludes };
    }),
    series,
  };
}
