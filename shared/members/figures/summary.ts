// The roll in figures: members and dues by tier, and the totals of them.
import type { FiscalYear, PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { cents, type Money, noMoney, plus, sum } from '../../values/money.ts';
import { grown } from '../../values/rounding.ts';
import type { Member, MembersPart, Tier } from '../model.ts';
import {
  type Alike,
  alikeIn,
  duesOfMember,
  duesOfTier,
  duesOfYear,
  knowsDues,
  tierOn,
  tiersHeldIn,
} from './roll.ts';

export interface TierSummary {
  readonly tier: Tier;
  /** Of the year; null where none is set. */
  readonly dues: Money | null;
  /** Named, on the day. */
  readonly members: number;
  /** Of the year, from the members that `dearestTier` puts here; null where that is unknown. */
  readonly named: Money | null;
  /** Of the year, from the expected members at their probability; null where that is unknown. */
  readonly expected: Money | null;
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

/** Null where members are expected and the dues of the year are not set. */
export function expectedDuesOf(tier: Tier, year: FiscalYear): Money | null {
  const dues = duesOfTier(tier, year);
  if (dues === null) return tier.expected > 0 ? null : noMoney;
  return cents(grown(dues * tier.expected * tier.expectedProbability, 1, 0, 0));
}

export interface RollSummary {
  /** In display order. */
  readonly tiers: readonly TierSummary[];
  readonly members: number;
  /** Expected but not yet named: a count, whatever their probability. */
  readonly expected: number;
  /** Named members whose dues of the year are not set: the sums exclude them. */
  readonly unknown: number;
  /** The same of the expected members. */
  readonly unknownExpected: number;
  readonly namedDues: Money;
  readonly expectedDues: Money;
  readonly allDues: Money;
}

/** Members as of a day and dues of a fiscal year that starts in `month`; the tiers add up to the totals. */
export function summarizeRoll(
  part: MembersPart,
  asOf: PlainDate,
  year: FiscalYear,
  month: number,
): RollSummary {
  const alike = alikeIn(part.roll, year, month);
  const payers = Map.groupBy(alike, ({ member }) => dearestTier(part, member, year, month));
  const members = Map.groupBy(part.roll, (member) => tierOn(member, asOf));
  const knows = ({ member }: Alike) => knowsDues(part, member, year, month);
  const duesOf = ({ member, count }: Alike) =>
    cents(count * duesOfMember(part, member, year, month));
  const knownSum = (some: readonly Alike[]) => (some.every(knows) ? sum(some.map(duesOf)) : null);
  const tiers = part.tiers.map(
    (tier): TierSummary => ({
      tier,
      dues: duesOfTier(tier, year),
      members: members.get(tier.id)?.length ?? 0,
      named: knownSum(payers.get(tier) ?? []),
      expected: expectedDuesOf(tier, year),
    }),
  );
  const dues = duesOfYear(part, year, month);
  return {
    tiers,
    members: sum(tiers.map((one) => one.members)),
    expected: sum(part.tiers.map(({ expected }) => expected)),
    unknown: dues.unknownNamed,
    unknownExpected: dues.unknownExpected,
    namedDues: dues.named,
    expectedDues: dues.weighedExpected,
    allDues: plus(dues.named, dues.weighedExpected),
  };
}
