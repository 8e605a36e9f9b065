// A member changes tier on a day: an upgrade or a downgrade; what it costs follows in the figures.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { formatDate, isDate, type PlainDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { ok, refuse } from '../../values/result.ts';
import type { Member, MemberId, TierId } from '../model.ts';

export interface ChangeTier {
  readonly type: 'members/changeTier';
  readonly member: MemberId;
  readonly tier: TierId;
  /** The first day in the new tier. */
  readonly from: PlainDate;
}

const roll = listOf('members.roll');

function refusalOf(
  member: Member,
  { tier, from }: ChangeTier,
): [why: string, remedy: string] | null {
  const last = member.tiers.at(-1);
  if (!isDate(from)) return [`“${from}” isn’t a valid date.`, 'Type a date such as Jan 31, 2012.'];
  if (last?.tier === tier) return ['It is already in that tier.', 'Choose another tier.'];
  if (last && from <= last.from) {
    return [`Its current tier began on ${formatDate(last.from)}.`, 'Choose a later date.'];
  }
  if (member.lastDay !== null && from > member.lastDay) {
    return [`It leaves on ${formatDate(member.lastDay)}.`, 'Choose an earlier date.'];
  }
  return null;
}

/** Refuses the same tier, a day not after the last change, a day after leaving. */
export const changeTier: ChangeHandler<ChangeTier> = {
  apply(plan, change) {
    const member = find(roll.read(plan), change.member);
    const what = `Changing the tier of “${nameOf(plan, 'members.roll', change.member)}”`;
    if (!member) return refuse(what, 'This member isn’t in the plan.', 'Choose a member.');
    if (!find(plan.members.tiers, change.tier)) {
      return refuse(what, 'This tier isn’t in the plan.', 'Choose a tier of the plan.');
    }
    const refusal = refusalOf(member, change);
    if (refusal) return refuse(what, ...refusal);
    const tiers = [...member.tiers, { tier: change.tier, from: change.from }];
    return ok(roll.write(plan, replace(roll.read(plan), { ...member, tiers })));
  },
  describe: (plan, { member, tier, from }) =>
    `Moved “${nameOf(plan, 'members.roll', member)}” to the tier “${nameOf(plan, 'members.tiers', tier)}” from ${formatDate(from)}`,
};
