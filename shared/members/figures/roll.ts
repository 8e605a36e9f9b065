// What follows from the roll: who is a member of which tier on a day, and the dues of a year.
import {
  type FiscalYear,
  firstDayOf,
  lastDayOf,
  monthEndsOf,
  type PlainDate,
} from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { cents, larger, type Money, noMoney, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import { grown } from '../../values/rounding.ts';
import type { Member, MembersPart, Tier, TierId } from '../model.ts';

/** The tier held on a day; null before joining and after the last day. */
export function tierOn(member: Member, date: PlainDate): TierId | null {
  if (member.lastDay !== null && date > member.lastDay) return null;
  return member.tiers.findLast(({ from }) => from <= date)?.tier ?? null;
}

export function isMemberOn(member: Member, date: PlainDate): boolean {
  return tierOn(member, date) !== null;
}

/** The dues of a tier in a year: those of the last entry that has begun; null where none is set. */
export function duesOfTier(tier: Tier, year: FiscalYear): Money | null {
  return tier.dues.findLast(({ from }) => from <= year)?.amount ?? null;
}

/** The tier with the highest dues in a year, the first of several; null where none has dues. */
export function payingMost({ tiers }: MembersPart, year: FiscalYear): Tier | null {
  const duesOf = (tier: Tier | null) => (tier && duesOfTier(tier, year)) ?? 0;
  return tiers.reduce<Tier | null>(
    (most, tier) => (duesOf(tier) > duesOf(most) ? tier : most),
    null,
  );
}

// The tier on the first day of the year, or on joining, fixes the year; an upgrade adds the
// difference, a downgrade takes effect next year, leaving refunds nothing.
function yearlyDues(part: MembersPart, member: Member, year: FiscalYear, month: number): Money {
  return tiersHeldIn(member, year, month).reduce((dues, id) => {
    const tier = find(part.tiers, id);
    return larger(dues, (tier && duesOfTier(tier, year)) ?? noMoney);
  }, noMoney);
}

/** The tiers that a member holds in a fiscal year, in the order of their days. */
export function tiersHeldIn(member: Member, year: FiscalYear, month: number): readonly TierId[] {
  const first = firstDayOf(year, month);
  const begins = tierOn(member, first);
  const entered = tiersEntered(member, first, lastDayOf(year, month));
  return begins === null ? entered : [begins, ...entered];
}

function tiersEntered(member: Member, first: PlainDate, last: PlainDate): TierId[] {
  return member.tiers
    .filter(({ from }) => from > first && from <= last && isMemberOn(member, from))
    .map(({ tier }) => tier);
}

// Each month is charged 1/12 of the tier held on its last day: that of joining in full, that of leaving
// only where the last day of membership is the month's last day.
function monthlyDues(part: MembersPart, member: Member, year: FiscalYear, month: number): Money {
  const months = monthEndsOf(year, month).map((day) => {
    const tier = find(part.tiers, tierOn(member, day));
    return (tier && duesOfTier(tier, year)) ?? 0;
  });
  return cents(grown(sum(months), 12, 0, 0));
}

/** The first tier that a member holds in a year; null where it is no member in it. */
export function tierOfYear(
  part: MembersPart,
  member: Member,
  year: FiscalYear,
  month: number,
): Tier | null {
  return find(part.tiers, tiersHeldIn(member, year, month)[0] ?? null) ?? null;
}

/** The dues of a member for a fiscal year that starts in `month`, by the rule of its first tier; 0 where unknown. */
export function duesOfMember(
  part: MembersPart,
  member: Member,
  year: FiscalYear,
  month: number,
): Money {
  const tier = tierOfYear(part, member, year, month);
  if (!tier || !knowsDues(part, member, year, month)) return noMoney;
  return tier.proRata
    ? monthlyDues(part, member, year, month)
    : yearlyDues(part, member, year, month);
}

/** False where a tier that it holds in the year has no dues: what it pays is unknown. */
export function knowsDues(
  part: MembersPart,
  member: Member,
  year: FiscalYear,
  month: number,
): boolean {
  const tiers = tiersHeldIn(member, year, month).map((id) => find(part.tiers, id));
  return tiers.every((tier) => tier && duesOfTier(tier, year) !== null);
}

/** Dues of a year from the named members, and from those expected but not yet named. */
export interface Dues {
  readonly named: Money;
  /** Each expected member in full. */
  readonly everyExpected: Money;
  /** Each expected member at its tier's probability. */
  readonly weighedExpected: Money;
  /** Members whose tier has no dues in that year: unknown is not zero, the sums leave them out. */
  readonly unknownNamed: number;
  readonly unknownExpected: number;
}

/** One of the members who hold the same tiers in the months of a year, and pay the same; and how many they are. */
export interface Alike {
  readonly member: Member;
  readonly count: number;
}

interface AllAlike {
  readonly groups: readonly Alike[];
  readonly of: ReadonlyMap<Member, Alike>;
}

const rememberAlike = remembering<readonly Member[], string, AllAlike>();

/** What of a member decides its dues of a year: the tiers held in it, and at the end of each month. */
function holdingKey(member: Member, year: FiscalYear, month: number): string {
  const [first, last] = [firstDayOf(year, month), lastDayOf(year, month)];
  const held = tierOn(member, first);
  const isSame = member.tiers.every(({ from }) => from <= first || from > last);
  if (isSame && (member.lastDay === null || member.lastDay >= last || held === null)) {
    return JSON.stringify([held]);
  }
  const months = monthEndsOf(year, month).map((day) => tierOn(member, day));
  return JSON.stringify([tiersHeldIn(member, year, month), months]);
}

// Of the roll alone: it stays while dues are tried out, and in a scenario that changes something else.
function allAlike(roll: readonly Member[], year: FiscalYear, month: number): AllAlike {
  return rememberAlike(roll, `${year} ${month}`, () => {
    const byKey = Map.groupBy(roll, (member) => holdingKey(member, year, month));
    const of = new Map<Member, Alike>();
    const groups = [...byKey.values()].flatMap((members) => {
      const [member] = members;
      if (!member) return [];
      const alike = { member, count: members.length };
      for (const one of members) of.set(one, alike);
      return [alike];
    });
    return { groups, of };
  });
}

export function alikeIn(
  roll: readonly Member[],
  year: FiscalYear,
  month: number,
): readonly Alike[] {
  return allAlike(roll, year, month).groups;
}

const rememberDues = remembering<MembersPart, string, ReadonlyMap<Member, Money | null>>();

/** The dues of every member of the roll; null is unknown. One walk, and each kind of member once. */
export function duesOfRoll(
  part: MembersPart,
  year: FiscalYear,
  month: number,
): ReadonlyMap<Member, Money | null> {
  return rememberDues(part, `${year} ${month}`, () => {
    const { groups, of } = allAlike(part.roll, year, month);
    const duesOf = ({ member }: Alike) =>
      knowsDues(part, member, year, month) ? duesOfMember(part, member, year, month) : null;
    const dues = new Map(groups.map((one) => [one, duesOf(one)]));
    return new Map([...of].map(([member, alike]) => [member, dues.get(alike) ?? null]));
  });
}

export function duesOfYear(part: MembersPart, year: FiscalYear, month: number): Dues {
  const alike = alikeIn(part.roll, year, month);
  const named = sum(
    alike.map(({ member, count }) => cents(count * duesOfMember(part, member, year, month))),
  );
  const unknown = alike.filter(({ member }) => !knowsDues(part, member, year, month));
  const expected = part.tiers.map((tier) => cents((duesOfTier(tier, year) ?? 0) * tier.expected));
  const weighed = part.tiers.map((tier, index) =>
    cents(grown((expected[index] ?? 0) * tier.expectedProbability, 1, 0, 0)),
  );
  const unset = part.tiers.filter((tier) => duesOfTier(tier, year) === null);
  return {
    named,
    everyExpected: sum(expected),
    weighedExpected: sum(weighed),
    unknownNamed: unknown.reduce((all, { count }) => all + count, 0),
    unknownExpected: sum(unset.map((tier) => tier.expected)),
  };
}
