// Who gives: a member of the roll, or somebody else by name; and how a typed name finds the member.
import type { Member } from '../members/model.ts';
import type { Plan } from '../plan.ts';
import { find } from '../values/id.ts';
import type { Contribution } from './model.ts';

export type Contributor = Pick<Contribution, 'member' | 'giver'>;

export const nobody: Contributor = { member: null, giver: null };

const plain = (text: string) => text.trim().toLowerCase();

/** `LLNL` in `Lawrence Livermore National Laboratory (LLNL)`. */
function shortNameOf({ name }: Member): string | null {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? null;
}

function memberNamed(roll: readonly Member[], text: string): Member | null {
  const whole = roll.find(({ name }) => plain(name) === plain(text));
  if (whole) return whole;
  const short = roll.filter((one) => plain(shortNameOf(one) ?? '') === plain(text));
  return short.length === 1 ? (short[0] ?? null) : null;
}

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
