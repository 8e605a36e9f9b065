// Texts of a contribution: its size, its purpose and who gives it.
import type { Plan } from '../../kernel/plan.ts';
import { formatFte, noFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney, plainMoney } from '../../values/money.ts';
import { contributorName } from '../figures/contributor.ts';
import { type Contribution, type KindRule, kindRules } from '../model.ts';
import { unrestricted } from './words.ts';

interface SizeTexts {
  readonly text: (pledge: Contribution) => string;
  readonly plain: (pledge: Contribution) => string;
}

const sizes: Readonly<Record<KindRule['size'], SizeTexts>> = {
  fte: {
    text: ({ fte }) => `${formatFte(fte ?? noFte)} FTE`,
    plain: ({ fte }) => formatFte(fte ?? noFte),
  },
  amount: {
    text: ({ amount }) => formatMoney(amount ?? noMoney),
    plain: ({ amount }) => plainMoney(amount ?? noMoney),
  },
};

/** `$300,000` or `1.5 FTE`. */
export function sizeText(pledge: Contribution): string {
  return sizes[kindRules[pledge.kind].size].text(pledge);
}

/** As it would be typed: `300000` or `1.5`. */
export function plainSize(pledge: Contribution): string {
  return sizes[kindRules[pledge.kind].size].plain(pledge);
}

/** The line that it relieves, the activity that it serves, or that it is free for all. */
export function purposeText(plan: Plan, pledge: Contribution): string {
  const { lines, activities } = plan.cost;
  switch (kindRules[pledge.kind].serves) {
    case 'staffLine':
      return find(lines, pledge.line)?.name ?? '';
    case 'oneActivity':
    case 'anyActivityOrAll':
      return find(activities, pledge.activity)?.name ?? unrestricted;
  }
}

export function contributorText(plan: Plan, pledge: Contribution): string {
  const name = contributorName(plan, pledge);
  return pledge.giver === null ? name : `${name} (not a member)`;
}
