// Why the board has these seats and this quorum on a day.

import { type Explanation, figurePart, inputPart, type Part } from '../kernel/explanation.ts';
import { formatDate, type PlainDate } from '../values/date.ts';
import { type Board, boardOn, type Seat } from './figures/board.ts';
import { type ExpectedSeats, expectedSeats } from './figures/expectedSeats.ts';
import { type QuorumFigure, quorumOf } from './figures/quorum.ts';
import { isFilled, type Quorum } from './model.ts';
import { notRecordedText, recordedText } from './words/inOffice.ts';
import { comparisonWords, quorumOfWords } from './words/quorum.ts';
import { expectedWords } from './words/words.ts';

export interface GovernanceAddress {
  readonly feature: 'governance';
  readonly figure: 'seats' | 'inOffice' | 'vacant' | 'suspended' | 'quorum';
  readonly asOf: PlainDate;
}

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly governance: GovernanceAddress;
  }
}

const stateWords = { filled: 'filled', vacant: 'vacant', suspended: 'suspended' } as const;

function seatPart(seat: Seat) {
  const holder = isFilled(seat)
    ? (seat.term?.holder ?? notRecordedText(seat))
    : stateWords[seat.state];
  return inputPart(seat.name, holder, seat.rule.name, seat.term?.source ?? seat.rule.source);
}

/** What the expected members of a rule would add: it is not among the seats. */
function expectedPart(one: ExpectedSeats): Part {
  return inputPart(one.rule.name, 'not counted', 'assumption', `${expectedWords(one)}.`);
}

function seats(board: Board, asOf: PlainDate): Explanation {
  const on = boardOn(board, asOf);
  const unknown = on.problems.map(({ rule, why }) => inputPart(rule.name, 'unknown', null, why));
  return {
    label: `Authorized seats on ${formatDate(asOf)}`,
    value: String(on.authorised),
    rule: 'Every seat that exists by rule on that date, filled or not. Expected members who are not yet named add none. Elected seats are as many as the rule gives on that date, or as are still held: a seat beyond the rule lapses when its term ends.',
    parts: [...on.seats.map(seatPart), ...unknown, ...expectedSeats(board, asOf).map(expectedPart)],
  };
}

const ofState = {
  inOffice: {
    state: 'filled',
    label: 'Seats in office',
    rule: 'Filled seats, including those whose director’s name is not recorded. Vacant and suspended seats do not count.',
  },
  vacant: {
    state: 'vacant',
    label: 'Vacant seats',
    rule: 'Seats marked vacant, seats whose term ended with no successor, and seats added by growth in membership. They are authorized.',
  },
  suspended: {
    state: 'suspended',
    label: 'Suspended seats',
    rule: 'Seats that are authorized but not in office: they cannot vote.',
  },
} as const;

function seatsIn(board: Board, figure: keyof typeof ofState, asOf: PlainDate): Explanation {
  const { state, label, rule } = ofState[figure];
  const on = boardOn(board, asOf);
  const some = on.seats.filter((seat) => seat.state === state);
  const recorded = figure === 'inOffice' ? recordedText(on) : null;
  return {
    label: `${label} on ${formatDate(asOf)}`,
    value: recorded === null ? String(some.length) : `${some.length}, ${recorded}`,
    rule,
    parts: some.map(seatPart),
  };
}

function classParts(quorum: QuorumFigure | null) {
  return (quorum?.classes ?? []).map(({ name, seats: count, needed }) =>
    inputPart(name, `${needed} of ${count}`, null, null),
  );
}

function quorum(board: Board, asOf: PlainDate): Explanation {
  const on = boardOn(board, asOf);
  const rule = board.governance.quorum;
  const figure = quorumOf(on, rule);
  const bases: Readonly<Record<Quorum['of'], Part>> = {
    authorised: figurePart('Authorized seats', String(on.authorised), {
      feature: 'governance',
      figure: 'seats',
      asOf,
    }),
    inOffice: figurePart('Seats in office', String(on.filled), {
      feature: 'governance',
      figure: 'inOffice',
      asOf,
    }),
  };
  return {
    label: `Quorum on ${formatDate(asOf)}`,
    value: figure ? String(figure.needed) : 'no board',
    rule: figure
      ? `${figure.needed} must be present: ${figure.sum}.`
      : 'Without seats there is no quorum.',
    parts: [
      bases[rule.of],
      inputPart('The rule', ruleWords(rule), null, rule.source),
      ...classParts(figure),
    ],
  };
}

function ruleWords({
  comparison,
  numerator,
  denominator,
  of,
}: Board['governance']['quorum']): string {
  return `${comparisonWords[comparison]} ${numerator}/${denominator} of the seats ${quorumOfWords[of]}`;
}

export function explainGovernance(board: Board, { figure, asOf }: GovernanceAddress): Explanation {
  switch (figure) {
    case 'seats':
      return seats(board, asOf);
    case 'quorum':
      return quorum(board, asOf);
    case 'inOffice':
    case 'vacant':
    case 'suspended':
      return seatsIn(board, figure, asOf);
  }
}
