// The roll in figures: members and dues by tier, and the totals of them.
import type { FiscalYear, PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import { type Money, sum } from '../values/money.ts';
import { grown } from '../values/rounding.ts';
import { duesOfMember, duesOfTier, duesOfYear, tierOn, tiersHeldIn } from './figures.ts';
import type { Member, MembersPart, Tier } from './model.ts';

export interface TierSummary {
  readonly tier: Tier;
  /** Of the year; null where none is set. */
  readonly dues: Money | null;
  /** Named, on the day. */
  readonly members: number;
  /** Of the year, from the members that `dearestTier` puts here. */
  readonly named: Money;
  /** Of the year, from the expected members at their probability. */
  readonly expected: Money;
}

/** The dearest tier that a member holds in a year (the later of two alike): its dues count there. */
export function dearestTier(
  part: MembersPart,
  member: Member,
  year: FiscalYear,
  month: number,
): Tier | null {
  let dearest: Tier | null = null;
  for (const id of tiersHeldIn(member, year, month)) {
    const tier = find(part.tiers, id);
    if (!tier) continue;
    const before = dearest ? (duesOfTier(dearest, year) ?? 0) : -1;
    if ((duesOfTier(tier, year) ?? 0) >= before) dearest = tier;
  }
  return dearest;
}

/** Members by the tier to which their dues of the year count, in display order. */
export function payersByTier(
  part: MembersPart,
  year: FiscalYear,
  month: number,
): ReadonlyMap<Tier | null, readonly Member[]> {
  return Map.groupBy(part.roll, (member) => dearestTier(part, member, year, month));
}

export function expectedDuesOf(tier: Tier, year: FiscalYear): Money {
  const every = (duesOfTier(tier, year) ?? 0) * tier.expected;
  return grown(every * tier.expectedProbability, 1, 0, 0);
}

export interface RollSummary {
  /** In display order. */
  readonly tiers: readonly TierSummary[];
  readonly members: number;
  /** Expected but not yet named: a count, whatever their probability. */
  readonly expected: number;
  readonly namedDues: Money;
  readonly expectedDues: Money;
  readonly allDues: Money;
}

/** Members as of a day and dues of a fiscal year that starts in `month`; the tiers add up to the totals. */
export function summariseRoll(
  part: MembersPart,
  asOf: PlainDate,
  year: FiscalYear,
  month: number,
): RollSummary {
  const payers = payersByTier(part, year, month);
  const members = Map.groupBy(part.roll, (member) => tierOn(member, asOf));
  const duesOf = (one: Member) => duesOfMember(part, one, year, month);
  const tiers = part.tiers.map(
    (tier): TierSummary => ({
      tier,
      dues: duesOfTier(tier, year),
      members: members.get(tier.id)?.length ?? 0,
      named: sum((payers.get(tier) ?? []).map(duesOf)),
      expected: expectedDuesOf(tier, year),
    }),
  );
  const dues = duesOfYear(part, year, month);
  return {
    tiers,
    members: sum(tiers.map((one) => one.members)),
    expected: sum(part.tiers.map(({ expected }) => expected)),
    namedDues: dues.named,
    expectedDues: dues.weighedExpected,
    allDues: dues.named + dues.weighedExpected,
  };
}
