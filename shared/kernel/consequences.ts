// What follows elsewhere from a change, before it is made: seats, quorum, electorate, dues, gap.
import { guardYears } from '../cash/figures/commitmentLimit.ts';
import { coverOf } from '../contributions/figures/cover.ts';
import { formatSum } from '../cost/explain.ts';
import { boardOn, electorateOf, isElected } from '../governance/figures/board.ts';
import { quorumOf } from '../governance/figures/quorum.ts';
import { goodStanding } from '../invoices/figures/balances.ts';
import { duesOfYear, tierOn } from '../members/figures/roll.ts';
import { fiscalYearOf, type PlainDate } from '../values/date.ts';
import { formatMoney } from '../values/money.ts';
import type { Plan } from './plan.ts';
import type { Looking } from './viewSettings.ts';

/** One figure before and after, as shown to the user. */
export interface Consequence {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The day and year from which an act shows: no earlier than the day on which it takes effect. */
export function seenWhen(plan: Plan, from: Looking, day: PlainDate | null): Looking {
  if (day === null || day <= from.asOf) return from;
  const year = fiscalYearOf(day, plan.consortium.profile.yearStartsIn);
  return { ...from, asOf: day, year: Math.max(from.year, year) };
}

type Row = readonly [label: string, value: string];

/** Members who would have no vote on the day: an invoice is past due for too long. */
function lateIn(plan: Plan, tiers: readonly string[], asOf: PlainDate): number {
  return plan.members.roll.filter((member) => {
    const tier = tierOn(member, asOf);
    const isOf = tier !== null && tiers.includes(tier);
    return isOf && !goodStanding(plan.invoices, member.id, asOf).isGood;
  }).length;
}

function electorates(plan: Plan, asOf: PlainDate): Row[] {
  const rules = plan.governance.seatRules.flatMap(({ name, kind }) =>
    isElected(kind) ? [{ name, tiers: kind.tiers }] : [],
  );
  return rules.map(({ name, tiers }) => {
    const { named, expected } = electorateOf(plan.members, tiers, asOf);
    const late = lateIn(plan, tiers, asOf);
    const label = rules.length === 1 ? 'Electorate' : `Electorate: ${name}`;
    const also = [
      ...(expected > 0 ? [`${named} named`, `${expected} expected`] : [`${named}`]),
      ...(late > 0 ? [`${late} not in good standing`] : []),
    ];
    return [label, also.join(', ')];
  });
}

function board(plan: Plan, asOf: PlainDate): Row[] {
  const on = boardOn(plan, asOf);
  const quorum = quorumOf(on, plan.governance.quorum);
  const unknown = on.problems.length > 0 ? ', without seats of an unknown kind' : '';
  return [
    ['Board seats', `${on.authorised}${unknown}`],
    ['Seats in office', String(on.filled)],
    ['Vacant seats', String(on.vacant)],
    ['Quorum', quorum ? String(quorum.needed) : 'no board'],
  ];
}

/** Said where something is committed: below zero, more is committed than is raised. */
function guard(plan: Plan, year: number): Row[] {
  const one = guardYears(plan).find((of) => of.year === year);
  if (!one || plan.cash.commitments.length === 0) return [];
  return [[`May still be committed, ${year}`, formatMoney(one.left)]];
}

function money(plan: Plan, { year, end, view }: Looking): Row[] {
  const dues = duesOfYear(plan.members, year, plan.consortium.profile.yearStartsIn);
  const cover = coverOf(plan, year, end, view);
  return [
    [`Dues of named members, ${year}`, formatMoney(dues.named)],
    [`Cash receipts, ${year}`, formatSum(cover.cash.receipts, cover.cash.unknownDues)],
    [`Still to find, ${year}`, formatSum(cover.gap, cover.unknown)],
    [`Surplus, ${year}`, formatMoney(cover.surplus)],
    ...guard(plan, year),
  ];
}

function figures(plan: Plan, from: Looking): readonly Row[] {
  return [...board(plan, from.asOf), ...electorates(plan, from.asOf), ...money(plan, from)];
}

/** Every figure that a change may move, whether it moves or not. */
export function consequences(before: Plan, after: Plan, from: Looking): readonly Consequence[] {
  const was = new Map(figures(before, from));
  const is = new Map(figures(after, from));
  const labels = [...new Set([...is.keys(), ...was.keys()])];
  return labels.map((label) => ({
    label,
    before: was.get(label) ?? 'none',
    after: is.get(label) ?? 'none',
  }));
}
