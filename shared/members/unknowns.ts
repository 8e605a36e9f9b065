// What nobody recorded of tiers.
import type { Plan } from '../kernel/plan.ts';
import { lacking, type Unknown } from '../kernel/unknowns.ts';

export function membersUnknowns({ members }: Plan): readonly Unknown[] {
  return lacking('Tier', members.tiers, [['dues', ({ dues }) => dues.length === 0]]);
}
