// A member leaves: its last day is set; seats and dues follow in the figures, its history stays.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import { nameOf } from '../../kernel/references.ts';
import { formatDate, isDate, type PlainDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { ok, refuse } from '../../values/result.ts';
import type { MemberId } from '../model.ts';

export interface Leave {
  readonly type: 'members/leave';
  readonly member: MemberId;
  /** The last day of membership, included. */
  readonly lastDay: PlainDate;
}

const roll = listOf('members.roll');

/** Refuses a day before the member's last change of tier. */
export const leave: ChangeHandler<Leave> = {
  apply(plan, { member: id, lastDay }) {
    const member = find(roll.read(plan), id);
    const what = `The departure of “${nameOf(plan, 'members.roll', id)}”`;
    if (!member) return refuse(what, 'This member isn’t in the plan.', 'Choose a member.');
    if (!isDate(lastDay)) {
      return refuse(what, `“${lastDay}” isn’t a valid date.`, 'Type a date such as Dec 31, 2011.');
    }
    const latest = member.tiers.at(-1);
    if (latest && lastDay < latest.from) {
      return refuse(
        what,
        `It joined its tier on ${formatDate(latest.from)}, after that date.`,
        'Choose a later last day, or remove the member if it never joined.',
      );
    }
    return ok(roll.write(plan, replace(roll.read(plan), { ...member, lastDay })));
  },
  describe: (plan, { member, lastDay }) =>
    `Recorded that “${nameOf(plan, 'members.roll', member)}” leaves on ${formatDate(lastDay)}`,
};
