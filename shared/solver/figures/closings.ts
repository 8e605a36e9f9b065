// Every lever of a plan side by side: the least move that closes the gap, and what follows from it.
import { coverOf } from '../../contributions/figures/cover.ts';
import { boardOn } from '../../governance/figures/board.ts';
import { quorumOf } from '../../governance/figures/quorum.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { PlainDate } from '../../values/date.ts';
import type { Money } from '../../values/money.ts';
import type { Refusal } from '../../values/result.ts';
import { type Aim, closing, leversOf } from './close.ts';
import { type Lever, withLever } from './lever.ts';

export interface Followed {
  readonly value: number;
  /** At the end that is looked at, with the lever moved. */
  readonly surplus: Money;
  readonly gap: Money;
  readonly seats: number;
  /** Null where there is no board. */
  readonly quorum: number | null;
}

export type Closed =
  | { readonly lever: Lever; readonly follows: Followed; readonly refusal: null }
  | { readonly lever: Lever; readonly follows: null; readonly refusal: Refusal };

export interface Closings {
  readonly aim: Aim;
  readonly levers: readonly Closed[];
}

function followed(
  plan: Plan,
  lever: Lever,
  value: number,
  { year, end, view }: Aim,
  asOf: PlainDate,
): Followed {
  const after = withLever(plan, lever, year, value);
  const { surplus, gap } = coverOf(after, year, end, view);
  const board = boardOn(after, asOf);
  const quorum = quorumOf(board, after.governance.quorum);
  return { value, surplus, gap, seats: board.authorised, quorum: quorum?.needed ?? null };
}

/** New members are named, and on the roll from the first day of the year. */
export function closings(plan: Plan, aim: Aim, asOf: PlainDate): Closings {
  const levers = leversOf(plan).map((lever): Closed => {
    const answer = closing(plan, lever, aim);
    if (!answer.ok) return { lever, follows: null, refusal: answer.no };
    return { lever, follows: followed(plan, lever, answer.value, aim, asOf), refusal: null };
  });
  return { aim, levers };
}
