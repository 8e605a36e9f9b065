// What members who are expected but not yet named would add to the board: shown beside, counted nowhere.
import type { PlainDate } from '../../values/date.ts';
import { type KnownKind, knownKind, type SeatRule, tiersOf } from '../model.ts';
import { type Board, boardOn, electedSeats, electorateOf } from './board.ts';

export interface ExpectedSeats {
  readonly rule: SeatRule;
  readonly members: number;
  /** Whether they would elect; each has a seat otherwise. */
  readonly elect: boolean;
  /** The seats that there would be beyond those authorized. */
  readonly seats: number;
}

function seatsWith(kind: KnownKind, named: number, expected: number): number {
  switch (kind.type) {
    case 'perMember':
      return named + expected;
    case 'elected':
      return electedSeats(kind.count, named + expected);
  }
}

/** Of each rule whose tiers expect members, in the order of the rules. */
export function expectedSeats(board: Board, asOf: PlainDate): readonly ExpectedSeats[] {
  const { seats } = boardOn(board, asOf);
  return board.governance.seatRules.flatMap((rule): ExpectedSeats[] => {
    const kind = knownKind(rule.kind);
    const { seated, electorate } = tiersOf(rule.kind);
    const { named, expected } = electorateOf(board.members, electorate ?? seated, asOf);
    if (!kind || expected === 0) return [];
    const authorized = seats.filter((seat) => seat.rule === rule).length;
    const more = Math.max(0, seatsWith(kind, named, expected) - authorized);
    return [{ rule, members: expected, elect: electorate !== null, seats: more }];
  });
}
