// The electorates that a change may move, with who has no vote because an invoice is past due for too long.
import { electorateOf } from '../governance/figures/board.ts';
import { tiersOf } from '../governance/model.ts';
import type { FigureRow } from '../kernel/consequences.ts';
import type { Plan } from '../kernel/plan.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import { tierOn } from '../members/figures/roll.ts';
import type { TierId } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';
import { goodStanding } from './figures/balances.ts';

/** Members who would have no vote on the day: an invoice is past due for too long. */
function lateIn(plan: Plan, tiers: readonly TierId[], asOf: PlainDate): number {
  return plan.members.roll.filter((member) => {
    const tier = tierOn(member, asOf);
    const isOf = tier !== null && tiers.includes(tier);
    return isOf && !goodStanding(plan.invoices, member.id, asOf).isGood;
  }).length;
}

export function electorateFigures(plan: Plan, { asOf }: ViewSettings): readonly FigureRow[] {
  const rules = plan.governance.seatRules.flatMap(({ name, kind }) => {
    const { electorate } = tiersOf(kind);
    return electorate ? [{ name, tiers: electorate }] : [];
  });
  return rules.map(({ name, tiers }) => {
    const { named, expected } = electorateOf(plan.members, tiers, asOf);
    const late = lateIn(plan, tiers, asOf);
    const label = rules.length === 1 ? 'Electorate' : `Electorate: ${name}`;
    const also = [
      ...(expected > 0 ? [`${named} named`, `${expected} expected who cannot vote`] : [`${named}`]),
      ...(late > 0 ? [`${late} not in good standing`] : []),
    ];
    return [label, also.join(', ')];
  });
}
