// Who gives what is counted as cover: the largest share, and the concentration of all shares.

import { isOfYear, weighed, weightOf } from '../../contributions/figures/cash.ts';
import { type Cover, coverOf } from '../../contributions/figures/cover.ts';
import { weightOfExpected } from '../../contributions/figures/dues.ts';
import { activityServed } from '../../contributions/figures/served.ts';
import { worthOf } from '../../contributions/figures/worth.ts';
import {
  type Contribution,
  isCash,
  isOtherKind,
  isPeople,
  isTied,
  kindRules,
} from '../../contributions/model.ts';
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { groupOf, type Party } from '../../members/figures/parties.ts';
import { duesOfRoll, duesOfTier } from '../../members/figures/roll.ts';
import type { Tier } from '../../members/model.ts';
import { cents, type Money, noMoney, plus, sum } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import { roundHalfAway, splitInProportion } from '../../values/rounding.ts';

/** A parent with its subsidiaries is one giver. */
export interface Giver {
  readonly key: string;
  readonly name: string;
  /** Of the counted cover. */
  readonly amount: Money;
  /** Expected members of a tier, not yet named, are so many equal givers. */
  readonly count: number;
  readonly expected: boolean;
  /** False where a contribution does not say who gives it. */
  readonly known: boolean;
}

interface Offer extends Omit<Giver, 'amount'> {
  readonly weight: number;
}

export interface Givers {
  readonly covered: Money;
  /** The largest first; of equal ones in the order of the roll. Their amounts add up to the cover. */
  readonly givers: readonly Giver[];
  /** 0..1, of one giver who is known; null where nothing is covered. */
  readonly largest: number | null;
  /** The sum of the squared shares, 0..1. */
  readonly concentration: number | null;
}

const one = { count: 1, expected: false, known: true };
const nobody = { ...one, key: 'nobody', name: 'Contributor not recorded', known: false };

function offerOf(plan: Plan, party: Party, weight: number): Offer {
  const group = groupOf(plan.members.roll, party);
  return { ...(group ? { ...one, key: group.key, name: group.name } : nobody), weight };
}

function expectedWeight(tier: Tier, { year, view }: ViewSettings): number {
  const full = (duesOfTier(tier, year) ?? 0) * tier.expected;
  return roundHalfAway(full * weightOfExpected(tier, view));
}

function duesOffers(plan: Plan, settings: ViewSettings): Offer[] {
  const { members, consortium } = plan;
  const dues = duesOfRoll(members, settings.year, consortium.profile.yearStartsIn);
  const named = members.roll.map((member) =>
    offerOf(plan, { member: member.id, name: null }, dues.get(member) ?? noMoney),
  );
  const expected = members.tiers.map((tier) => ({
    key: `expected ${tier.id}`,
    name: `Expected ${tier.name}, not yet named`,
    count: Math.max(1, tier.expected),
    expected: true,
    known: true,
    weight: expectedWeight(tier, settings),
  }));
  return [...named, ...expected];
}

/** What a pledge offers in the view, before any need caps it. */
function weightOfPledge(
  plan: Plan,
  pledge: Contribution,
  { year, end, view }: ViewSettings,
): number {
  const { rules } = plan.contributions;
  switch (kindRules[pledge.kind].size) {
    case 'amount':
      return weighed(pledge, view, rules);
    case 'fte': {
      const worth = worthOf(plan, pledge, year, end) ?? 0;
      return roundHalfAway(worth * weightOf(pledge.status, view, rules));
    }
  }
}

interface Bucket {
  readonly amount: Money;
  readonly offers: readonly Offer[];
}

type Which = (pledge: Contribution) => boolean;

/** Cash restricted to an activity: that of the year, and what is left of the years before, as it was given. */
function tiedOffers(
  plan: Plan,
  activity: ActivityId,
  settings: ViewSettings,
  cover: Cover,
): readonly Offer[] {
  const { year, end, view } = settings;
  const own = plan.contributions.pledges
    .filter((one) => isTied(one) && one.activity === activity && isOfYear(one, year))
    .map((one) => offerOfPledge(plan, one, settings));
  const carriedIn = cover.activities.find((one) => one.activity === activity)?.carriedIn ?? noMoney;
  if (carriedIn === 0) return own;
  const before = { ...settings, year: year - 1 };
  const earlier = tiedOffers(plan, activity, before, coverOf(plan, year - 1, end, view));
  const weights = earlier.map(({ weight }) => weight);
  const parts = splitInProportion(carriedIn, weights);
  return [...own, ...earlier.map((one, at) => ({ ...one, weight: parts[at] ?? 0 }))];
}

function offerOfPledge(plan: Plan, pledge: Contribution, settings: ViewSettings): Offer {
  const party = { member: pledge.member, name: pledge.giver };
  return offerOf(plan, party, weightOfPledge(plan, pledge, settings));
}

function bucketsOf(plan: Plan, settings: ViewSettings, cover: Cover): Bucket[] {
  const pledges = plan.contributions.pledges.filter((one) => isOfYear(one, settings.year));
  const offers = (which: Which) =>
    pledges.filter(which).map((pledge) => offerOfPledge(plan, pledge, settings));
  const inKind = pledges.filter((one) => isPeople(one) || isOtherKind(one));
  const byActivity = Map.groupBy(inKind, (one) => activityServed(plan, one));
  const serving = (activity: ActivityId, which: Which) =>
    (byActivity.get(activity) ?? [])
      .filter(which)
      .map((pledge) => offerOfPledge(plan, pledge, settings));
  const free = offers((one) => isCash(one) && one.activity === null);
  return [
    ...cover.activities.flatMap((one) => [
      { amount: one.people, offers: serving(one.activity, isPeople) },
      { amount: one.kind, offers: serving(one.activity, isOtherKind) },
      { amount: one.restricted, offers: tiedOffers(plan, one.activity, settings, cover) },
    ]),
    {
      amount: sum(cover.activities.map(({ spread }) => spread)),
      offers: [...duesOffers(plan, settings), ...free],
    },
  ];
}

function gathered(buckets: readonly Bucket[]): Giver[] {
  const byKey = new Map<string, Giver>();
  for (const { amount: shared, offers } of buckets) {
    const parts = splitInProportion(
      shared,
      offers.map(({ weight }) => weight),
    );
    for (const [index, { weight: _, ...offer }] of offers.entries()) {
      const before = byKey.get(offer.key)?.amount ?? noMoney;
      const amount = plus(before, cents(parts[index] ?? 0));
      byKey.set(offer.key, { ...offer, amount });
    }
  }
  return [...byKey.values()].filter(({ amount }) => amount > 0);
}

const each = ({ amount, count }: Giver) => amount / count;

function compute(plan: Plan, settings: ViewSettings): Givers {
  const { year, end, view } = settings;
  const cover = coverOf(plan, year, end, view);
  const givers = gathered(bucketsOf(plan, settings, cover)).sort((a, b) => each(b) - each(a));
  const { covered } = cover;
  if (covered === 0) return { covered, givers, largest: null, concentration: null };
  const first = givers.find(({ known }) => known);
  const squares = givers.map((one) => one.count * (each(one) / covered) ** 2);
  return {
    covered,
    givers,
    largest: first ? each(first) / covered : 0,
    concentration: sum(squares),
  };
}

const remember = remembering<Plan, string, Givers>();

/** The cover of the chosen year, by who gives it. Cash without a purpose counts for each in proportion. */
export function giversOf(plan: Plan, settings: ViewSettings): Givers {
  const { year, end, view } = settings;
  return remember(plan, `${year} ${end} ${view}`, () => compute(plan, settings));
}
