// Amounts that rest on the cost: unknown where nothing of it is known, and else with what they exclude.

import { whyUnknown } from '../../cost/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import { counted } from '../../values/counted.ts';
import { formatExcluding, formatMoney, type Money } from '../../values/money.ts';
import type { Cover } from '../figures/cover.ts';

/** How much of the cost is known: of a year, or of one activity. */
export type KnownPart = Pick<Cover, 'isKnown' | 'unknown'>;

/** `$355,000, excludes 1 unknown`; `unknown` where nothing of the cost is known. */
export function costBased(amount: Money, { isKnown, unknown }: KnownPart): string {
  return isKnown ? formatExcluding(amount, unknown) : 'unknown';
}

/** The amount alone, where what it excludes is said beside it. */
export function costBasedPlain(amount: Money, { isKnown }: Pick<Cover, 'isKnown'>): string {
  return isKnown ? formatMoney(amount) : 'unknown';
}

/** In sentences, which costs and which dues the figures of a cover leave out; empty where none. */
export function leftOutText({ unknown, cash }: Pick<Cover, 'unknown' | 'cash'>): string {
  const costs = counted(unknown, 'cost is', 'costs are');
  const members = counted(cash.unknownDues, 'member');
  return [
    unknown > 0 ? `${costs} unknown and left out.` : '',
    cash.unknownDues > 0 ? `The dues of ${members} are not set and left out.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why a figure of the year has no value, or else what it leaves out; empty where all is known. */
export function unknownText(plan: Plan, cover: Cover): string {
  return whyUnknown(plan.cost, cover.year) ?? leftOutText(cover);
}
