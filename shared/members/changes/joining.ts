// How a page words joining and taking back a leaving: each is one change in the user's words.
import type { Change } from '../../kernel/change.ts';
import type { Member, Tier } from '../model.ts';

/** Adds the member; where it is one of the expected, the tier expects one fewer in the same batch. */
export function joining(member: Member, tier: Tier | null, oneOfExpected: boolean): Change {
  const add: Change = { type: 'members/addMember', entity: member, at: null };
  if (!tier || !oneOfExpected || tier.expected === 0) return add;
  return {
    type: 'batch',
    name: `Named “${member.name}” as one of the expected members of “${tier.name}”`,
    changes: [add, { type: 'members/setTier', id: tier.id, set: { expected: tier.expected - 1 } }],
  };
}

/** The member stays: its last day is no longer set. */
export function takingBackLeave(member: Member): Change {
  return {
    type: 'batch',
    name: `Took back that “${member.name}” leaves`,
    changes: [{ type: 'members/setMember', id: member.id, set: { lastDay: null } }],
  };
}
