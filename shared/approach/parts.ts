// The parts that several facts are made of, and shares as the pages show them.
import type { ActivityCover } from '../contributions/figures.ts';
import { figurePart, type Part } from '../explanation.ts';
import type { Looking } from '../looking.ts';
import type { Plan } from '../plan.ts';
import { find } from '../values/id.ts';
import { formatMoney } from '../values/money.ts';
import type { Reached } from './fact.ts';

/** `86.8%`, cut: 99.99% is not yet all. */
export function shareText(part: number, whole: number): string {
  return whole === 0
    ? '0%'
    : `${Math.floor(Number(((part * 1000) / whole).toPrecision(12))) / 10}%`;
}

export function coverPart(
  plan: Plan,
  { activity, covered, need }: ActivityCover,
  { year, end, view }: Looking,
): Part<Reached> {
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
