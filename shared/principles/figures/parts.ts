// The parts that several facts are made of, and shares as the pages show them.
import type { ActivityCover } from '../../contributions/figures/cover.ts';
import { costBased } from '../../contributions/words/onCost.ts';
import { figurePart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import { formatExcluding, formatMoney, type Money } from '../../values/money.ts';
import { formatPercent } from '../../values/share.ts';

/** `87%`, as everywhere. */
function shareText(part: number, whole: number): string {
  return formatPercent(whole === 0 ? 0 : part / whole);
}

/** What is covered of what is needed, and how much of the need nobody knows. */
export function coveredText(covered: Money, need: Money, unknown: number): string {
  return `${shareText(covered, need)} of ${formatExcluding(need, unknown)}`;
}

export function coverPart(plan: Plan, one: ActivityCover, { year, end, view }: ViewSettings): Part {
  const { activity, covered, need } = one;
  const name = find(plan.cost.activities, activity)?.name ?? 'missing activity';
  return figurePart(name, `${formatMoney(covered)} of ${costBased(need, one)}`, {
    feature: 'contributions',
    figure: 'activity',
    entity: activity,
    year,
    end,
    view,
  });
}
