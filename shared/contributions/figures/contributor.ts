// Who gives: a member of the roll, or somebody else by name; and how a typed name finds the member.

import type { Plan } from '../../kernel/plan.ts';
import { memberNamed } from '../../members/figures/parties.ts';
import type { Member } from '../../members/model.ts';
import { find } from '../../values/id.ts';
import type { Contribution } from '../model.ts';

export type Contributor = Pick<Contribution, 'member' | 'giver'>;

export const nobody: Contributor = { member: null, giver: null };

/** The member of that name or of that short name in brackets; anybody else is another giver. */
export function contributorNamed(roll: readonly Member[], text: string): Contributor {
  if (text.trim() === '') return nobody;
  const member = memberNamed(roll, text);
  return member ? { member: member.id, giver: null } : { member: null, giver: text.trim() };
}

/** The name as typed; empty where nobody is recorded. */
export function contributorName(plan: Plan, { member, giver }: Contributor): string {
  return find(plan.members.roll, member)?.name ?? giver ?? '';
}
