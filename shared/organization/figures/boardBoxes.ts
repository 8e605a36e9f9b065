// The board and its officers as boxes: seats by rule with their holders, offices with theirs.
import {
  type BoardSeats,
  boardOn,
  currentHolder,
  type Officer,
  officersOn,
  type Seat,
  type SeatProblem,
} from '../../governance/figures/board.ts';
import { type ExpectedSeats, expectedSeats } from '../../governance/figures/expectedSeats.ts';
import { quorumOf } from '../../governance/figures/quorum.ts';
import { isFilled, type SeatRule } from '../../governance/model.ts';
import { holdersText, notRecordedText, seatStateWords } from '../../governance/words/inOffice.ts';
import type { Plan } from '../../kernel/plan.ts';
import { counted } from '../../values/counted.ts';
import type { PlainDate } from '../../values/date.ts';
import { type Box, box } from './box.ts';

const part = 'board';

function holderOf(seat: Seat): string {
  if (!isFilled(seat)) return seatStateWords[seat.state].toLowerCase();
  return currentHolder(seat) ?? notRecordedText(seat);
}

function seatBox(seat: Seat): Box {
  return box({
    id: `seat ${seat.id}`,
    kind: 'one',
    part,
    name: seat.number === null ? seat.name : `Seat ${seat.number}`,
    note: holderOf(seat),
    mark: isFilled(seat) ? null : 'vacant',
    flags: seat.flags,
    source: seat.term?.source ?? seat.rule.source,
    entity: seat.id,
  });
}

/** Together, however many: they are no seats yet. */
function expectedBox({ rule, seats }: ExpectedSeats): Box[] {
  if (seats === 0) return [];
  return [
    box({
      id: `expected ${rule.id}`,
      kind: 'one',
      part,
      name: `${counted(seats, 'seat')} of expected members`,
      note: 'not authorized until they are named',
      count: seats,
      mark: 'expected',
      source: rule.source,
      entity: rule.id,
    }),
  ];
}

function ruleBox(rule: SeatRule, seats: readonly Seat[], expected: ExpectedSeats | undefined): Box {
  const filled = seats.filter(isFilled).length;
  return box({
    id: `rule ${rule.id}`,
    kind: 'class',
    part,
    name: rule.name,
    note: `${counted(seats.length, 'seat')}, ${filled} in office`,
    count: seats.length,
    source: rule.source,
    entity: rule.id,
    boxes: () => [...seats.map(seatBox), ...(expected ? expectedBox(expected) : [])],
  });
}

function unknownRule({ rule, why }: SeatProblem): Box {
  const { id, name, source } = rule;
  return box({
    id: `rule ${id}`,
    kind: 'class',
    part,
    name,
    note: 'number of seats unknown',
    mark: 'unknown',
    flags: [why],
    source,
    entity: id,
  });
}

function boardNote(plan: Plan, on: BoardSeats): string {
  if (plan.governance.seatRules.length === 0) return 'no seats yet';
  const quorum = quorumOf(on, plan.governance.quorum);
  const seats = `${counted(on.authorised, 'seat')}, ${on.filled} in office, ${holdersText(on)}`;
  return quorum ? `${seats}; quorum ${quorum.needed}` : seats;
}

export function boardBox(plan: Plan, asOf: PlainDate): Box {
  const on = boardOn(plan, asOf);
  const seats = Map.groupBy(on.seats, ({ rule }) => rule);
  const expected = new Map(expectedSeats(plan, asOf).map((one) => [one.rule, one]));
  const problems = new Map(on.problems.map((one) => [one.rule, one]));
  const boxOf = (rule: SeatRule): Box => {
    const problem = problems.get(rule);
    if (problem) return unknownRule(problem);
    return ruleBox(rule, seats.get(rule) ?? [], expected.get(rule));
  };
  return box({
    id: part,
    kind: 'part',
    part,
    name: 'Board of directors',
    note: boardNote(plan, on),
    count: on.authorised,
    boxes: () => plan.governance.seatRules.map(boxOf),
  });
}

function officeBox({ office, state, holder, term, flags }: Officer): Box {
  return box({
    id: `office ${office.id}`,
    kind: 'one',
    part: 'officers',
    name: office.name,
    note: holder ?? (state === 'vacant' ? 'vacant' : 'name not recorded'),
    mark: state === 'vacant' ? 'vacant' : null,
    flags,
    source: term?.source ?? office.source,
    entity: office.id,
  });
}

export function officersBox(plan: Plan, asOf: PlainDate): Box {
  const officers = officersOn(plan, asOf);
  return box({
    id: 'officers',
    kind: 'part',
    part: 'officers',
    name: 'Officers',
    note: officers.length === 0 ? 'no offices yet' : counted(officers.length, 'office'),
    count: officers.length,
    boxes: () => officers.map(officeBox),
  });
}
