// The working groups on a day: who leads and serves in them, and whether they may.
import type { Plan } from '../kernel/plan.ts';
import { tierOn } from '../members/figures/roll.ts';
import type { MembersPart } from '../members/model.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import { remembering } from '../values/remember.ts';
import { type GroupId, leads, type Participant, type WorkingGroup } from './model.ts';

/** One who serves, with what somebody should look at: flagged, never blocked. */
export interface Serving {
  readonly participant: Participant;
  readonly flags: readonly string[];
}

export interface GroupOn {
  readonly group: WorkingGroup;
  readonly inForce: boolean;
  readonly chairs: readonly Serving[];
  readonly coChairs: readonly Serving[];
  /** False where nobody at all is recorded: who serves is then unknown. */
  readonly known: boolean;
  /** All who serve on the day, in any role, in display order. */
  readonly serving: readonly Serving[];
  /** Flags of all who serve. */
  readonly flags: readonly string[];
}

/** Both days included; a day that is not recorded does not end it. */
export function isInForce(
  { from, to }: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  asOf: PlainDate,
): boolean {
  return (from === null || from <= asOf) && (to === null || asOf <= to);
}

/** `Promoter or Adopter`; null where no tier may. */
export function mayChairText({ tiers }: MembersPart): string | null {
  return (
    tiers
      .filter(({ mayChair }) => mayChair)
      .map(({ name }) => name)
      .join(' or ') || null
  );
}

export function nameOfParticipant({ person }: Participant): string {
  return person ?? 'Name not recorded';
}

/** Null where it is not recorded. */
export function employerOf(members: MembersPart, one: Participant): string | null {
  const known = find(members.roll, one.member) ?? find(members.nonmembers, one.nonmember);
  return known?.name ?? one.organisation;
}

function leaderFlags(members: MembersPart, one: Participant, asOf: PlainDate): string[] {
  const member = find(members.roll, one.member);
  const tier = member && find(members.tiers, tierOn(member, asOf));
  if (tier?.mayChair) return [];
  const rule = mayChairText(members);
  const from = rule === null ? 'No tier may chair.' : `Chairs come from ${rule} members.`;
  if (!member) {
    const who = nameOfParticipant(one);
    const name = employerOf(members, one);
    return name === null
      ? [`The employer of ${who} is not recorded. ${from}`]
      : [`${name} is not on the roll. ${from}`];
  }
  if (!tier) return [`${member.name} isn’t a member on ${formatDate(asOf)}. ${from}`];
  return [`${member.name} is ${tier.name} on that date. ${from}`];
}

function outsiderFlags(members: MembersPart, group: WorkingGroup, one: Participant, on: PlainDate) {
  if (group.nonmembers !== false) return [];
  const member = find(members.roll, one.member);
  const name = employerOf(members, one);
  const isOutside = member ? tierOn(member, on) === null : name !== null;
  if (!isOutside) return [];
  return [`${name} isn’t a member, and ${group.name} is for members only.`];
}

function flagsOf(members: MembersPart, group: WorkingGroup, one: Participant, asOf: PlainDate) {
  const outside = outsiderFlags(members, group, one, asOf);
  return leads[one.role] ? [...leaderFlags(members, one, asOf), ...outside] : outside;
}

const rememberGroups = remembering<
  readonly Participant[],
  'groups',
  ReadonlyMap<GroupId, readonly Participant[]>
>();

/** In display order, whatever the day. */
export function participantsOf(
  participants: readonly Participant[],
  group: GroupId,
): readonly Participant[] {
  const byGroup = rememberGroups(participants, 'groups', () =>
    Map.groupBy(participants, (one) => one.group),
  );
  return byGroup.get(group) ?? [];
}

export function groupOn(plan: Plan, group: WorkingGroup, asOf: PlainDate): GroupOn {
  const recorded = participantsOf(plan.groups.participants, group.id);
  const serving = recorded
    .filter((one) => isInForce(one, asOf))
    .map((participant) => ({
      participant,
      flags: flagsOf(plan.members, group, participant, asOf),
    }));
  return {
    group,
    inForce: isInForce(group, asOf),
    chairs: serving.filter(({ participant }) => participant.role === 'chair'),
    coChairs: serving.filter(({ participant }) => participant.role === 'coChair'),
    known: recorded.length > 0,
    serving,
    flags: serving.flatMap(({ flags }) => flags),
  };
}

/** `unknown` where nobody at all is recorded: that is not nobody. */
export function servingText(standings: readonly GroupOn[]): string {
  if (standings.length > 0 && standings.every(({ known }) => !known)) return 'unknown';
  return String(standings.reduce((sum, { serving }) => sum + serving.length, 0));
}

/** In display order; also those that are not in force on the day. */
export function groupsOn(plan: Plan, asOf: PlainDate): readonly GroupOn[] {
  return plan.groups.groups.map((group) => groupOn(plan, group, asOf));
}
