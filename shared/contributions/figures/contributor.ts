// Who gives: a member of the roll, or somebody else by name; and how a typed name finds the member.

import type { Plan } from '../../kernel/plan.ts';
import { partyNamed } from '../../members/figures/parties.ts';
import type { Member, MemberId } from '../../members/model.ts';
import { find } from '../../values/id.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Contribution } from '../model.ts';

export type Contributor = Pick<Contribution, 'member' | 'giver'>;

export const nobody: Contributor = { member: null, giver: null };

/**
 * The member of that name or of that short name in brackets; anybody else is another giver. Refused where
 * several members have it, and none of them gave so far (`now`).
 */
export function contributorNamed(
  roll: readonly Member[],
  text: string,
  now: MemberId | null = null,
): Result<Contributor> {
  const party = partyNamed(roll, text, [{ member: now, name: null }]);
  return party.ok ? ok({ member: party.value.member, giver: party.value.name }) : party;
}

/** The name as typed; empty if nobody is recorded. */
export function contributorName(plan: Plan, { member, giver }: Contributor): string {
  return find(plan.members.roll, member)?.name ?? giver ?? '';
}
