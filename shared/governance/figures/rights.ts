// What a tier may do: follows from the seat rules, and from the tier itself.
import type { Tier } from '../../members/model.ts';
import type { SeatRule } from '../model.ts';
import { isElected, isPerMember } from '../model.ts';

/** In words, the weightiest first; none where the tier only takes part. */
export function rightsOf(rules: readonly SeatRule[], tier: Tier): readonly string[] {
  const seat = rules.some(({ kind }) => isPerMember(kind) && kind.tier === tier.id);
  const vote = rules.some(({ kind }) => isElected(kind) && kind.tiers.includes(tier.id));
  return [
    ...(seat ? ['a board seat each'] : []),
    ...(vote ? ['votes for elected seats'] : []),
    ...(tier.mayChair ? ['may chair a working group'] : []),
  ];
}
