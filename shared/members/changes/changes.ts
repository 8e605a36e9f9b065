// Changes of tiers and members: the plain verbs, and joining, changing tier and leaving.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import {
  firstOf,
  needsCount,
  needsDay,
  needsName,
  needsPeriod,
  needsShare,
  needsWhole,
  needsYear,
} from '../../values/check.ts';
import { formatDate } from '../../values/date.ts';
import { formatMoney } from '../../values/money.ts';
import type { Refusal } from '../../values/result.ts';
import { formatShare } from '../../values/share.ts';
import type { Member, Tier } from '../model.ts';
import { type ChangeTier, changeTier } from './changeTier.ts';
import { fitsItsSeats } from './fitsItsSeats.ts';
import { type Leave, leave } from './leave.ts';
import { type NonmembersChange, nonmembersHandlers } from './nonmemberChanges.ts';

export type MembersChange =
  | EntityChange<'members', 'Tier', Tier>
  | EntityChange<'members', 'Member', Member>
  | ChangeTier
  | Leave
  | NonmembersChange;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly members: MembersChange;
  }
}

const text = (value: string | null) => (value === null ? 'none' : `“${value}”`);

function inOrder(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) < value);
}

function checkTier(tier: Tier): Refusal | null {
  return firstOf(
    needsName(tier.name, 'tier'),
    needsCount(tier.expected, 'The number of expected members'),
    needsShare(tier.expectedProbability, 'The probability'),
    ...tier.dues.map(({ from }) => needsYear(from, `The dues of “${tier.name}”`)),
    ...tier.dues.map(({ amount }) => needsWhole(amount, `The dues of “${tier.name}”`)),
    inOrder(tier.dues.map(({ from }) => from))
      ? null
      : {
          what: `The dues of “${tier.name}”`,
          why: 'Two of them begin in the same year, or they are out of order.',
          remedy: 'Give each a different first year, earliest first.',
        },
  );
}

function checkMember(member: Member, plan: Plan): Refusal | null {
  const [joined] = member.tiers;
  if (!joined) {
    return {
      what: `The member “${member.name}”`,
      why: 'It has no tier.',
      remedy: 'Choose a tier and a joining date.',
    };
  }
  return firstOf(
    needsName(member.name, 'member'),
    ...member.tiers.map(({ from }) => needsDay(from, 'The day')),
    needsDay(member.lastDay, 'The last day'),
    needsPeriod(joined.from, member.lastDay, `The membership of “${member.name}”`),
    needsPeriod(
      member.tiers.at(-1)?.from ?? null,
      member.lastDay,
      `The last tier of “${member.name}”`,
    ),
    inOrder(member.tiers.map(({ from }) => from))
      ? null
      : {
          what: `The tiers of “${member.name}”`,
          why: 'Two tier changes fall on the same day, or they are out of order.',
          remedy: 'Give each a different date, earliest first.',
        },
    fitsItsSeats(member, plan),
  );
}

const tier = entityVerbs('members.tiers', 'Tier', {
  fields: {
    name: { label: 'the name', show: text },
    dues: {
      label: 'the dues',
      show: (dues) =>
        dues.map(({ from, amount }) => `${formatMoney(amount)} from ${from}`).join(', ') || 'none',
    },
    proRata: { label: 'the monthly charging', show: (on) => (on ? 'on' : 'off') },
    mayChair: { label: 'the right to chair a working group', show: (on) => (on ? 'yes' : 'no') },
    expected: { label: 'the number of expected members', show: String },
    expectedProbability: { label: 'the probability of the expected members', show: formatShare },
    source: { label: 'the source' },
  },
  check: checkTier,
});

const member = entityVerbs('members.roll', 'Member', {
  names: ['parent', 'representative'],
  fields: {
    name: { label: 'the name', show: text },
    kind: { label: 'the kind', show: String },
    tiers: { label: 'the tier history' },
    lastDay: {
      label: 'the last day',
      show: (day) => (day === null ? 'none' : formatDate(day)),
    },
    parent: { label: 'the parent company', show: text },
    representative: { label: 'the representative', show: text },
    contacts: { label: 'the contacts' },
    source: { label: 'the source' },
  },
  check: checkMember,
});

export const membersHandlers: ChangeHandlers<MembersChange> = {
  ...tier.handlers,
  ...member.handlers,
  'members/changeTier': changeTier,
  'members/leave': leave,
  ...nonmembersHandlers,
};
