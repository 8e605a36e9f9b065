// The board in short: its seats by rule, its quorum and its officers on a day.
import type { Plan } from '../../kernel/plan.ts';
import type { PlainDate } from '../../values/date.ts';
import type { SeatRuleId } from '../model.ts';
import { type BoardSeats, boardOn, officersOn } from './board.ts';
import { type QuorumFigure, quorumOf } from './quorum.ts';

/** Seats of one rule on a day; null seats where its kind is not known to this version. */
export interface RuleSeats {
  readonly id: SeatRuleId;
  readonly name: string;
  readonly seats: number | null;
  readonly vacant: number;
}

export interface BoardSummary {
  readonly board: BoardSeats;
  readonly rules: readonly RuleSeats[];
  readonly quorum: QuorumFigure | null;
  readonly officers: { readonly held: number; readonly offices: number };
}

function ruleSeats(plan: Plan, board: BoardSeats): RuleSeats[] {
  return plan.governance.seatRules.map(({ id, name }) => {
    const seats = board.seats.filter(({ rule }) => rule.id === id);
    const unknown = board.problems.some(({ rule }) => rule.id === id);
    const vacant = seats.filter(({ state }) => state === 'vacant').length;
    return { id, name, seats: unknown ? null : seats.length, vacant };
  });
}

export function boardSummary(plan: Plan, asOf: PlainDate): BoardSummary {
  const board = boardOn(plan, asOf);
  const officers = officersOn(plan, asOf);
  return {
    board,
    rules: ruleSeats(plan, board),
    quorum: quorumOf(board, plan.governance.quorum),
    officers: {
      held: officers.filter(({ state }) => state === 'held').length,
      offices: officers.length,
    },
  };
}
