// The overview's figures: the cost, what covers it, and what is missing.

import { closingDues } from '../contributions/figures/closingDues.ts';
import { type Cover, coverOf } from '../contributions/figures/cover.ts';
import { leftOutText } from '../contributions/words/onCost.ts';
import { costOfYear, type Ends } from '../cost/figures/costs.ts';
import { unknownIn } from '../cost/figures/known.ts';
import { knowMore, whyUnknown } from '../cost/words.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { payingMost } from '../members/figures/roll.ts';
import type { Tier } from '../members/model.ts';
import { formatMoney, type Money } from '../values/money.ts';

export interface Overview {
  /** Yes, no, or why it is unknown, in one sentence. */
  readonly answer: string;
  /** Null where nothing of the cost is known, and in a year outside the plan. */
  readonly cost: Ends | null;
  readonly unknown: number;
  readonly committed: Cover;
  readonly expected: Cover;
  /** The cover in the view that the user chose. */
  readonly chosen: Cover;
  /** The tier that pays most, and its dues at which the gap closes; null where there is none. */
  readonly closing: { readonly tier: Tier; readonly dues: Money } | null;
}

function closing(plan: Plan, cover: Cover): Overview['closing'] {
  const tier = cover.isKnown && cover.gap > 0 ? payingMost(plan.members, cover.year) : null;
  const dues = tier && closingDues(plan, tier.id, cover.year, cover.end, cover.view);
  return tier && dues?.ok ? { tier, dues: dues.value } : null;
}

const noFigure = 'The cost model has no figures yet, so there is no answer yet.';

function answerOf(plan: Plan, cover: Cover): string {
  const { need, gap, surplus, view, end, year } = cover;
  if (plan.cost.lines.length === 0) return noFigure;
  const why = whyUnknown(plan.cost, year);
  if (why) return `${why} So there is no answer yet. ${knowMore(plan.cost, year)}`;
  if (need === 0) return noFigure;
  const chosen = `${view}, ${end} cost`;
  const left = leftOutText(cover);
  const but = left === '' ? '' : ` ${left}`;
  if (gap > 0) {
    return `Not yet: ${formatMoney(gap)} of ${formatMoney(need)} is not funded (${chosen}).${but}`;
  }
  const over = surplus > 0 ? `, with ${formatMoney(surplus)} left over` : '';
  return `Yes: all of ${formatMoney(need)} is funded${over} (${chosen}).${but}`;
}

export function overviewOf(plan: Plan, { year, end, view }: ViewSettings): Overview {
  const { total } = costOfYear(plan.cost, year);
  const chosen = coverOf(plan, year, end, view);
  return {
    answer: answerOf(plan, chosen),
    cost: chosen.isKnown ? total.cost : null,
    unknown: unknownIn(plan.cost, year),
    committed: coverOf(plan, year, end, 'committed'),
    expected: coverOf(plan, year, end, 'expected'),
    chosen,
    closing: closing(plan, chosen),
  };
}
