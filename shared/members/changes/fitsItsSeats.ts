// A member whose seats have recorded terms has held the tier that gives them.
import type { Plan } from '../../kernel/plan.ts';
import { grouping } from '../../values/grouping.ts';
import { find } from '../../values/id.ts';
import type { Refusal } from '../../values/result.ts';
import type { Member } from '../model.ts';

type SeatTerm = Plan['governance']['seatTerms'][number];

const ofMember = grouping(({ member }: SeatTerm) => member);

/** Refuses tiers among which one is missing whose seat the member has on record. */
export function fitsItsSeats(member: Member, { governance }: Plan): Refusal | null {
  for (const { rule: id } of ofMember(governance.seatTerms, member.id)) {
    const rule = find(governance.seatRules, id);
    if (!rule || !('tier' in rule.kind)) continue;
    const { tier: given } = rule.kind;
    if (member.tiers.some(({ tier }) => tier === given)) continue;
    return {
      what: `The tiers of “${member.name}”`,
      why: `A term is recorded in its seat of “${rule.name}”, but it was never in the tier that gives the seat.`,
      remedy: 'Record when it was in that tier, or remove the term on Board first.',
    };
  }
  return null;
}
