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

/** Named members of a tier on a day, in display order. */
export function membersOf(part: MembersPart, tier: TierId, date: PlainDate): readonly Member[] {
  return part.roll.filter((member) => tierOn(member, date) === tier);
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

export function duesOfYear(part: MembersPart, year: FiscalYear, month: number): Dues {
  const named = sum(part.roll.map((one) => duesOfMember(part, one, year, month)));
  const expected = part.tiers.map((tier) => cents((duesOfTier(tier, year) ?? 0) * tier.expected));
  const weighed = part.tiers.map((tier, index) =>
    cents(grown((expected[index] ?? 0) * tier.expectedProbability, 1, 0, 0)),
  );
  const unset = part.tiers.filter((tier) => duesOfTier(tier, year) === null);
  return {
    named,
    everyExpected: sum(expected),
    weighedExpected: sum(weighed),
    unknownNamed: part.roll.filter((one) => !knowsDues(part, one, year, month)).length,
    unknownExpected: sum(unset.map((tier) => tier.expected)),
  };
}
