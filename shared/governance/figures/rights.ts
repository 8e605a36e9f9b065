// What a tier may do: follows from the seat rules, and from the tier itself.
import type { Tier } from '../../members/model.ts';
import { type SeatRule, tiersOf } from '../model.ts';

/** In words, the weightiest first; none where the tier only takes part. */
export function rightsOf(rules: readonly SeatRule[], tier: Tier): readonly string[] {
  const seat = rules.some(({ kind }) => tiersOf(kind).seated.includes(tier.id));
  const vote = rules.some(({ kind }) => tiersOf(kind).electorate?.includes(tier.id));
  return [
    ...(seat ? ['a board seat each'] : []),
    ...(vote ? ['votes for elected seats'] : []),
    ...(tier.mayChair ? ['may chair a working group'] : []),
  ];
}
