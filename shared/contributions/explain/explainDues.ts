// Why the dues of a tier bring in what they do, and what they would have to be to close the gap.

import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { duesOfTier } from '../../members/figures/roll.ts';
import type { TierId } from '../../members/model.ts';
import { find } from '../../values/id.ts';
import { formatMoney, formatTotal, type Money } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { closingDues } from '../figures/closingDues.ts';
import { coverOf } from '../figures/cover.ts';
import { incomeByTier, type TierIncome, weightOfExpected } from '../figures/dues.ts';
import { costBased } from '../words/onCost.ts';
import type { FigureView } from '../words/parts.ts';
import { viewWords } from '../words/words.ts';

function incomeOf(plan: Plan, entity: TierId, { year, view }: FigureView): TierIncome | undefined {
  return incomeByTier(plan, year, view).find(({ tier }) => tier === entity);
}

const duesText = (dues: Money | null) => (dues === null ? 'not set' : formatMoney(dues));

export function explainExpected(plan: Plan, entity: TierId, settings: FigureView): Explanation {
  const income = incomeOf(plan, entity, settings);
  const tier = find(plan.members.tiers, entity);
  if (!income || !tier) return gone('tier');
  const counted = formatShare(weightOfExpected(tier, settings.view));
  return {
    label: `Dues of expected members, ${income.name}, ${settings.year}, ${viewWords[settings.view]}`,
    value: formatTotal(income.counted, income.isSet ? 0 : income.expected),
    rule: 'Members expected but not yet named: their number, times the dues of the tier, times the weight of the view. The “committed” view does not count them.',
    parts: [
      inputPart('Expected, not named', String(tier.expected), 'assumption', tier.source),
      inputPart('Dues of the tier', duesText(duesOfTier(tier, settings.year)), null, tier.source),
      inputPart(`Counted in the “${viewWords[settings.view]}” view`, counted, null, null),
    ],
  };
}

/** All tiers together: what a view counts of the expected members. */
export function expectedParts(plan: Plan, settings: FigureView): Part[] {
  const { year, end, view } = settings;
  return incomeByTier(plan, year, view)
    .filter(({ expected }) => expected > 0)
    .map(({ tier, name, counted, expected, isSet }) =>
      figurePart(name, formatTotal(counted, isSet ? 0 : expected), {
        feature: 'contributions',
        figure: 'tierExpected',
        entity: tier,
        year,
        end,
        view,
      }),
    );
}

export function explainClosing(plan: Plan, entity: TierId, settings: FigureView): Explanation {
  const { year, end, view } = settings;
  const tier = find(plan.members.tiers, entity);
  const income = incomeOf(plan, entity, settings);
  if (!tier || !income) return gone('tier');
  const closing = closingDues(plan, entity, year, end, view);
  const cover = coverOf(plan, year, end, view);
  const gap = { feature: 'contributions', figure: 'gap', year, end, view } as const;
  const payers = view === 'committed' ? '' : `, ${income.expected} expected`;
  return {
    label: `Dues of “${tier.name}” that close the gap, ${year}, ${viewWords[view]}, ${end}`,
    value: closing.ok ? formatMoney(closing.value) : 'none',
    rule: closing.ok
      ? 'The lowest dues of this tier, to the cent, that close the funding gap, with everything else unchanged.'
      : `${closing.no.why} ${closing.no.remedy}`,
    parts: [
      figurePart('Funding gap', costBased(cover.gap, cover), gap),
      inputPart('Current dues of the tier', duesText(duesOfTier(tier, year)), null, tier.source),
      inputPart('Paid by', `${income.members.length} named${payers}`, null, null),
    ],
  };
}
