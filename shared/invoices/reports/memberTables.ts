// The tables of who takes part: tiers, members, nonmembers, and the dues of each year of the plan.
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import { bodyOf, share, type TableDefinition, units, yesNo } from '../../kernel/table.ts';
import { membersOf } from '../../members/figures/byTier.ts';
import { type NonmemberRow, nonmemberRows } from '../../members/figures/nonmembers.ts';
import { isMember } from '../../members/figures/parties.ts';
import { duesOfMember, duesOfTier, knowsDues, tierOn } from '../../members/figures/roll.ts';
import { dearestTier } from '../../members/figures/summary.ts';
import type { Member, Tier, TierDues, TierFrom, TierId } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { cents, type Money } from '../../values/money.ts';
import { goodStanding } from '../figures/balances.ts';

const basisOf = (amount: Money | null) => (amount === null ? 'unknown' : 'entered');

export const tiersTable: TableDefinition = {
  name: 'tiers',
  lists: true,
  title: ({ year }) => `Tiers, fiscal year ${year}`,
  body(plan, { year, asOf }) {
    return bodyOf(plan.members.tiers, [
      ['Tier', (tier: Tier) => tier.name],
      ['Dues', (tier) => units(duesOfTier(tier, year))],
      ['Dues from', (tier) => tier.dues.findLast(({ from }) => from <= year)?.from ?? null],
      ['Changes of dues', (tier) => Math.max(0, tier.dues.length - 1)],
      ['Basis', (tier) => basisOf(duesOfTier(tier, year))],
      ['Charged by month', (tier) => yesNo(tier.proRata)],
      ['May chair a working group', (tier) => yesNo(tier.mayChair)],
      ['Named members', (tier) => membersOf(plan.members, tier.id, asOf).length],
      ['Expected members', (tier) => tier.expected],
      ['Probability of the expected', (tier) => share(tier.expectedProbability)],
      ['Source', (tier) => tier.source],
      ['ID', ({ id }) => id],
    ]);
  },
};

interface DuesStep {
  readonly tier: Tier;
  readonly step: TierDues;
}

/** All that a row of `tiers` cannot hold: the dues of every year in which they were set anew. */
export const tierDuesTable: TableDefinition = {
  name: 'tier-dues',
  lists: true,
  title: () => 'Dues of the tiers, by the year from which they hold',
  body(plan) {
    const rows = plan.members.tiers.flatMap((tier) => tier.dues.map((step) => ({ tier, step })));
    return bodyOf(rows, [
      ['Tier', ({ tier }: DuesStep) => tier.name],
      ['From fiscal year', ({ step }) => step.from],
      ['Dues', ({ step }) => units(step.amount)],
    ]);
  },
};

/** A member who changed its tier since it joined: the steps in between are in `tier-history`. */
export const membersTable: TableDefinition = {
  name: 'members',
  lists: true,
  title: ({ asOf }) => `Members on ${asOf}`,
  body(plan, { asOf }) {
    const tierNamed = (id: TierId | null) => find(plan.members.tiers, id)?.name ?? null;
    return bodyOf(plan.members.roll, [
      ['Member', (member: Member) => member.name],
      ['Kind', (member) => member.kind],
      ['Tier', (member) => tierNamed(tierOn(member, asOf))],
      ['Joined', (member) => member.tiers[0]?.from ?? null],
      ['Tier on joining', (member) => tierNamed(member.tiers[0]?.tier ?? null)],
      [
        'In this tier since',
        (member) => member.tiers.findLast(({ from }) => from <= asOf)?.from ?? null,
      ],
      ['Changes of tier', (member) => Math.max(0, member.tiers.length - 1)],
      ['Last day', (member) => member.lastDay],
      ['In good standing', ({ id }) => yesNo(goodStanding(plan.invoices, id, asOf).isGood)],
      ['Parent company', (member) => member.parent],
      [
        'Parent company is on the roll',
        ({ parent }) => parent && yesNo(isMember(plan.members.roll, parent)),
      ],
      ['Representative', (member) => member.representative],
      ['Contacts', (member) => member.contacts],
      ['Source', (member) => member.source],
      ['ID', ({ id }) => id],
    ]);
  },
};

interface TierStep {
  readonly member: Member;
  readonly step: TierFrom;
}

/** Every tier that each member had, from the day on which it joined. */
export const tierHistoryTable: TableDefinition = {
  name: 'tier-history',
  lists: true,
  title: () => 'Tier history of the members',
  body(plan) {
    const { roll, tiers } = plan.members;
    const rows = roll.flatMap((member) => member.tiers.map((step) => ({ member, step })));
    return bodyOf(rows, [
      ['Member', ({ member }: TierStep) => member.name],
      ['Tier', ({ step }) => find(tiers, step.tier)?.name ?? null],
      ['Tier from', ({ step }) => step.from],
    ]);
  },
};

export const nonmembersTable: TableDefinition = {
  name: 'nonmembers',
  lists: true,
  title: ({ asOf }) => `Nonmembers on ${asOf}`,
  body(plan, { asOf }) {
    const rows = nonmemberRows(plan.members, asOf);
    return bodyOf(rows, [
      ['Name', ({ nonmember }: NonmemberRow) => nonmember.name],
      ['Class', ({ className }) => className],
      ['Organization', ({ nonmember }) => nonmember.organisation],
      ['Takes part on the day', ({ takesPart }) => yesNo(takesPart)],
      ['First day', ({ nonmember }) => nonmember.from],
      ['Last day', ({ nonmember }) => nonmember.to],
      ['Contacts', ({ nonmember }) => nonmember.contacts],
      ['Source', ({ nonmember }) => nonmember.source],
    ]);
  },
};

interface DuesRow {
  readonly year: FiscalYear;
  readonly payer: string;
  readonly tier: Tier;
  readonly members: number;
  readonly probability: number;
  readonly amount: Money | null;
}

function namedDues(plan: Plan, member: Member, year: FiscalYear): DuesRow[] {
  const { yearStartsIn } = plan.consortium.profile;
  const tier = dearestTier(plan.members, member, year, yearStartsIn);
  if (!tier) return [];
  const known = knowsDues(plan.members, member, year, yearStartsIn);
  const amount = known ? duesOfMember(plan.members, member, year, yearStartsIn) : null;
  return [{ year, payer: member.name, tier, members: 1, probability: 1, amount }];
}

function expectedDues(tier: Tier, year: FiscalYear): DuesRow[] {
  if (tier.expected === 0) return [];
  const one = duesOfTier(tier, year);
  const amount = one === null ? null : cents(one * tier.expected);
  const { expected: members, expectedProbability: probability } = tier;
  return [{ year, payer: 'Expected, not yet named', tier, members, probability, amount }];
}

/** Each named member, and the expected members of each tier together, in every year of the plan. */
export const duesTable: TableDefinition = {
  name: 'dues',
  title: () => 'Dues by fiscal year',
  body(plan) {
    const { roll, tiers } = plan.members;
    const rows = yearsOf(plan.cost.terms).flatMap((year) => [
      ...roll.flatMap((member) => namedDues(plan, member, year)),
      ...tiers.flatMap((tier) => expectedDues(tier, year)),
    ]);
    return bodyOf(rows, [
      ['Fiscal year', (row: DuesRow) => row.year],
      ['Member', (row) => row.payer],
      ['Tier', (row) => row.tier.name],
      ['Members', (row) => row.members],
      ['Probability', (row) => share(row.probability)],
      ['Dues', (row) => units(row.amount)],
      ['Basis', (row) => basisOf(row.amount)],
      ['Source', (row) => row.tier.source],
    ]);
  },
};

/** In the order of the page. They stand here because a member is shown with its standing. */
export const memberTables = [
  membersTable,
  tierHistoryTable,
  tiersTable,
  tierDuesTable,
  duesTable,
  nonmembersTable,
];
