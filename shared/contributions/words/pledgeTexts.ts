// Texts of a contribution: its size, its purpose and who gives it.
import type { Plan } from '../../kernel/plan.ts';
import { formatFte, noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney, plainMoney } from '../../values/money.ts';
import { contributorName } from '../figures/contributor.ts';
import type { Contribution } from '../model.ts';
import { unrestricted } from './words.ts';

/** `$300,000` or `1.5 FTE`. */
export function sizeText(pledge: Contribution): string {
  if (pledge.kind === 'people') return `${formatFte(pledge.fte ?? noFte)} FTE`;
  return formatMoney(pledge.amount ?? noMoney);
}

/** As it would be typed: `300000` or `1.5`. */
export function plainSize(pledge: Contribution): string {
  return pledge.kind === 'people'
    ? formatFte(pledge.fte ?? noFte)
    : plainMoney(pledge.amount ?? noMoney);
}

/** The line that it relieves, the activity that it serves, or that it is free for all. */
export function purposeText(plan: Plan, pledge: Contribution): string {
  const { lines, activities } = plan.cost;
  if (pledge.kind === 'people') return find(lines, pledge.line)?.name ?? '';
  return find(activities, pledge.activity)?.name ?? unrestricted;
}

export function contributorText(plan: Plan, pledge: Contribution): string {
  const name = contributorName(plan, pledge);
  return pledge.giver === null ? name : `${name} (not a member)`;
}
