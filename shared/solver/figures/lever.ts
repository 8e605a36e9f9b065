// What can be moved to close the gap: dues, members, people in kind, or the board allocation.

import type {
  AmountId,
  Contribution,
  ContributionId,
  SetAmount,
} from '../../contributions/model.ts';
import type { LineId } from '../../cost/model.ts';
import type { Batch, Change } from '../../kernel/change.ts';
import { listOf } from '../../kernel/collections.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { Member, MemberId, Tier, TierId } from '../../members/model.ts';
import { formatCount } from '../../values/counted.ts';
import { type FiscalYear, firstDayOf } from '../../values/date.ts';
import { type Fte, formatFte, hundredths } from '../../values/fte.ts';
import { find, replace } from '../../values/id.ts';
import { cents, formatMoney, type Money } from '../../values/money.ts';
import { at, type End } from '../../values/range.ts';

export type Lever =
  | { readonly of: 'dues'; readonly tier: TierId }
  | { readonly of: 'members'; readonly tier: TierId }
  | { readonly of: 'people'; readonly line: LineId }
  | { readonly of: 'amount' };

/** Ten billion dollars: beyond any consortium's dues, and exact in cents. */
const beyond = cents(1e12);

/** More new members than any consortium has. */
const mostMembers = 1_000;

/** How far the lever goes: beyond the FTE of a line, people in kind are in excess. */
export function mostOf(plan: Plan, lever: Lever, end: End): number {
  switch (lever.of) {
    case 'members':
      return mostMembers;
    case 'dues':
    case 'amount':
      return beyond;
    case 'people': {
      const fte = find(plan.cost.lines, lever.line)?.fte;
      return fte ? Math.ceil(at(fte, end)) : 0;
    }
  }
}

function duesFrom(tier: Tier, year: FiscalYear, amount: Money): Tier['dues'] {
  const others = tier.dues.filter(({ from }) => from !== year);
  return [...others, { from: year, amount }].sort((a, b) => a.from - b.from);
}

function newMember(plan: Plan, id: MemberId, tier: Tier, year: FiscalYear, number: number): Member {
  return {
    id,
    name: `New ${tier.name} ${number}`,
    kind: 'other',
    tiers: [{ tier: tier.id, from: firstDayOf(year, plan.consortium.profile.yearStartsIn) }],
    lastDay: null,
    parent: null,
    representative: null,
    contacts: null,
    source: 'Assumption: found by closing the gap.',
  };
}

function newPeople(
  id: ContributionId,
  line: LineId,
  year: FiscalYear,
  fte: Fte,
  name: string,
): Contribution {
  return {
    id,
    name,
    member: null,
    giver: 'not yet known',
    firstYear: year,
    lastYear: year,
    kind: 'people',
    amount: null,
    fte,
    line,
    activity: null,
    status: 'committed',
    source: 'Assumption: found by closing the gap.',
  };
}

function amountOf(plan: Plan, id: AmountId, year: FiscalYear, amount: Money): SetAmount {
  const source = 'Assumption: found by closing the gap.';
  return {
    id,
    source,
    ...plan.contributions.amounts.find((one) => one.year === year),
    year,
    amount,
  };
}

const newName = (plan: Plan, line: LineId) =>
  `${find(plan.cost.lines, line)?.name ?? 'missing line'} in kind`;

function peopleOn(plan: Plan, id: ContributionId, line: LineId, year: FiscalYear, value: number) {
  return newPeople(id, line, year, hundredths(value), newName(plan, line));
}

/** The one change that moves the lever; `newId` makes an id for each new entity. */
export function leverChange(
  plan: Plan,
  lever: Lever,
  year: FiscalYear,
  value: number,
  newId: () => string,
): Change | null {
  switch (lever.of) {
    case 'people': {
      const entity = peopleOn(plan, newId(), lever.line, year, value);
      return { type: 'contributions/addPledge', entity, at: null };
    }
    case 'amount': {
      const entity = amountOf(plan, newId(), year, cents(value));
      const known = find(plan.contributions.amounts, entity.id);
      if (!known) return { type: 'contributions/addAmount', entity, at: null };
      return { type: 'contributions/setAmount', id: entity.id, set: { amount: cents(value) } };
    }
    case 'dues': {
      const tier = find(plan.members.tiers, lever.tier);
      const set = tier && { dues: duesFrom(tier, year, cents(value)) };
      return set ? { type: 'members/setTier', id: lever.tier, set } : null;
    }
    case 'members': {
      const tier = find(plan.members.tiers, lever.tier);
      return tier ? recruiting(plan, tier, year, value, newId) : null;
    }
  }
}

function recruiting(
  plan: Plan,
  tier: Tier,
  year: FiscalYear,
  count: number,
  newId: () => string,
): Batch {
  const members = Array.from({ length: count }, (_, at) =>
    newMember(plan, newId(), tier, year, at + 1),
  );
  return {
    type: 'batch',
    name: `Recruited ${count} as “${tier.name}” for ${year}`,
    changes: members.map((entity) => ({ type: 'members/addMember', entity, at: null })),
  };
}

const tiers = listOf('members.tiers');
const roll = listOf('members.roll');
const pledges = listOf('contributions.pledges');
const amounts = listOf('contributions.amounts');

/** The plan with the lever moved, as the change would have it: the search asks for it many times. */
export function withLever(plan: Plan, lever: Lever, year: FiscalYear, value: number): Plan {
  switch (lever.of) {
    case 'people': {
      const entity = peopleOn(plan, 'solver', lever.line, year, value);
      return pledges.write(plan, [...plan.contributions.pledges, entity]);
    }
    case 'amount': {
      const entity = amountOf(plan, 'solver', year, cents(value));
      const others = plan.contributions.amounts.filter((one) => one.year !== year);
      return amounts.write(plan, [...others, entity]);
    }
    case 'dues': {
      const tier = find(plan.members.tiers, lever.tier);
      if (!tier) return plan;
      const dues = duesFrom(tier, year, cents(value));
      return tiers.write(plan, replace(plan.members.tiers, { ...tier, dues }));
    }
    case 'members': {
      const tier = find(plan.members.tiers, lever.tier);
      if (!tier) return plan;
      const members = Array.from({ length: value }, (_, at) =>
        newMember(plan, `solver-${at}`, tier, year, at + 1),
      );
      return roll.write(plan, [...plan.members.roll, ...members]);
    }
  }
}

/** One text for each lever of a plan. */
export function leverKey(lever: Lever): string {
  switch (lever.of) {
    case 'amount':
      return lever.of;
    case 'people':
      return `${lever.of}:${lever.line}`;
    case 'dues':
    case 'members':
      return `${lever.of}:${lever.tier}`;
  }
}

/** `dues of Promoter`, `new Adopters`. */
export function leverName(plan: Plan, lever: Lever): string {
  const tierName = (id: TierId) => find(plan.members.tiers, id)?.name ?? 'missing tier';
  switch (lever.of) {
    case 'amount':
      return 'Board allocation';
    case 'people':
      return newName(plan, lever.line);
    case 'dues':
      return `Dues of each ${tierName(lever.tier)}`;
    case 'members':
      return `New members: ${tierName(lever.tier)}`;
  }
}

/** `$588,750`, `8`, `1.5 FTE`. */
export function leverText(lever: Lever, value: number): string {
  switch (lever.of) {
    case 'members':
      return formatCount(value);
    case 'people':
      return `${formatFte(hundredths(value))} FTE`;
    case 'dues':
    case 'amount':
      return formatMoney(cents(value));
  }
}
