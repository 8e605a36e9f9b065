// How an amount that is not funded could be shared among the members of a year, exact to the cent.

import type { Batch, Change } from '../../kernel/change.ts';
import type { Plan } from '../../kernel/plan.ts';
import { duesOfRoll, tierOfYear } from '../../members/figures/roll.ts';
import type { Member, MemberId } from '../../members/model.ts';
import { counted } from '../../values/counted.ts';
import type { FiscalYear } from '../../values/date.ts';
import { cents, formatMoney, type Money, noMoney, plus } from '../../values/money.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { splitInProportion } from '../../values/rounding.ts';
import type { ContributionId } from '../model.ts';
import { newPledge } from './newPledge.ts';

/** In equal parts, in proportion to the dues of their tiers, or by weights that the user types. */
export const shareKeys = ['equal', 'tier', 'weights'] as const;
export type ShareKey = (typeof shareKeys)[number];

/** Hundredths, by member; who is not in it has a weight of 1. */
export type Weights = Readonly<Record<MemberId, number>>;

export const plainWeight = 100;

export interface MemberShare {
  readonly member: Member;
  /** What the parts are in proportion to: hundredths, or cents of dues. */
  readonly weight: number;
  /** Null is unknown: a tier that it holds has no dues. */
  readonly dues: Money | null;
  /** Null where it is unknown what there is to share. */
  readonly share: Money | null;
  /** Dues and share together; null where one of them is unknown. */
  readonly pays: Money | null;
}

function weightOf(member: Member, dues: Money, by: ShareKey, weights: Weights): number {
  switch (by) {
    case 'tier':
      return dues;
    case 'equal':
      return plainWeight;
    case 'weights':
      return weights[member.id] ?? plainWeight;
  }
}

/**
 * Named members of the year in plan order; the shares add up to the amount by largest remainder, ties
 * in plan order. Where all weights are 0 nobody is given a share; of an unknown amount each share is unknown.
 */
export function sharesOf(
  plan: Plan,
  amount: Money | null,
  year: FiscalYear,
  by: ShareKey,
  weights: Weights,
): readonly MemberShare[] {
  const { members, consortium } = plan;
  const month = consortium.profile.yearStartsIn;
  const sharing = members.roll.filter((one) => tierOfYear(members, one, year, month) !== null);
  const known = duesOfRoll(members, year, month);
  const dues = sharing.map((one) => known.get(one) ?? null);
  const each = sharing.map((one, at) => weightOf(one, dues[at] ?? noMoney, by, weights));
  const shares = amount === null ? null : splitInProportion(amount, each);
  return sharing.map((member, at) => {
    const [share, own] = [shares && cents(shares[at] ?? 0), dues[at] ?? null];
    const pays = own === null || share === null ? null : plus(own, share);
    return { member, weight: each[at] ?? 0, dues: own, share, pays };
  });
}

export const keyWords: Readonly<Record<ShareKey, string>> = {
  equal: 'equally',
  tier: 'in proportion to dues',
  weights: 'by weight',
};

/** The shares as proposed contributions in cash, as one step; `ids`: one for each share. */
export function sharedPledges(
  shares: readonly MemberShare[],
  year: FiscalYear,
  by: ShareKey,
  amount: Money,
  ids: readonly ContributionId[],
): Result<Batch> {
  const due = shares.filter(({ share }) => share !== null && share > 0);
  if (due.length === 0) {
    const why = 'There is no gap to share, or no member to share it.';
    return refuse('The shares', why, 'Choose a year with a funding gap and named members.');
  }
  const how = `the ${formatMoney(amount)} funding gap in ${year}, ${keyWords[by]}`;
  const changes = due.map(({ member, share }, at): Change => {
    const entity = {
      ...newPledge(ids[at] ?? '', year),
      name: `Share of the funding gap, ${year}`,
      member: member.id,
      amount: share,
      source: `Proposed share of ${how}.`,
    };
    return { type: 'contributions/addPledge', entity, at: null };
  });
  const members = counted(due.length, 'member');
  return ok({ type: 'batch', name: `Proposed shares of ${how}, to ${members}`, changes });
}
