// What follows elsewhere from a change, before it is made: seats, quorum, electorate, dues, gap.
import type { View } from './contributions/cash.ts';
import { coverOf } from './contributions/figures.ts';
import { boardOn, electorateOf, isElected } from './governance/figures.ts';
import { quorumOf } from './governance/quorum.ts';
import { duesOfYear } from './members/figures.ts';
import type { Plan } from './plan.ts';
import type { PlainDate } from './values/date.ts';
import { formatMoney } from './values/money.ts';
import type { End } from './values/range.ts';

/** One figure before and after, as shown to the user. */
export interface Consequence {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface SeenFrom {
  readonly asOf: PlainDate;
  readonly year: number;
  readonly end: End;
  readonly view: View;
}

function electorates(plan: Plan, asOf: PlainDate): string {
  const classes = plan.governance.seatRules.flatMap(({ kind }) => (isElected(kind) ? [kind] : []));
  if (classes.length === 0) return 'none';
  const counts = classes.map(({ tiers }) => electorateOf(plan.members, tiers, asOf));
  return counts.map(({ named, expected }) => `${named} named, ${expected} expected`).join('; ');
}

function figures(plan: Plan, { asOf, year, end, view }: SeenFrom): readonly [string, string][] {
  const board = boardOn(plan, asOf);
  const quorum = quorumOf(board, plan.governance.quorum);
  const dues = duesOfYear(plan.members, year, plan.consortium.profile.yearStartsIn);
  const cover = coverOf(plan, year, end, view);
  return [
    ['Board seats', String(board.authorised)],
    ['Quorum', quorum ? String(quorum.needed) : 'no board'],
    ['Electorate', electorates(plan, asOf)],
    [`Dues of named members, ${year}`, formatMoney(dues.named)],
    [`Cash receipts, ${year}`, formatMoney(cover.cash.receipts)],
    [`Still to find, ${year}`, formatMoney(cover.gap)],
  ];
}

/** Every figure that a change of membership may move, whether it moves or not. */
export function consequences(before: Plan, after: Plan, from: SeenFrom): readonly Consequence[] {
  const then = figures(after, from);
  return figures(before, from).map(([label, value], index) => ({
    label,
    before: value,
    after: then[index]?.[1] ?? value,
  }));
}
