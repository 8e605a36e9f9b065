// The parts that several facts are made of, and shares as the pages show them.
import type { ActivityCover } from '../../contributions/figures/cover.ts';
import { figurePart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import { formatMoney, formatSum, type Money } from '../../values/money.ts';

/** `86.8%`, cut: 99.99% is not yet all. */
export function shareText(part: number, whole: number): string {
  return whole === 0
    ? '0%'
    : `${Math.floor(Number(((part * 1000) / whole).toPrecision(12))) / 10}%`;
}

/** What is covered of what is needed, and how much of the need nobody knows. */
export function coveredText(covered: Money, need: Money, unknown: number): string {
  return `${shareText(covered, need)} of ${formatSum(need, unknown)}`;
}

export function coverPart(
  plan: Plan,
  { activity, covered, need }: ActivityCover,
  { year, end, view }: ViewSettings,
): Part {
  const name = find(plan.cost.activities, activity)?.name ?? activity;
  return figurePart(name, `${formatMoney(covered)} of ${formatMoney(need)}`, {
    feature: 'contributions',
    figure: 'activity',
    entity: activity,
    year,
    end,
    view,
  });
}
