// What follows from the seat rules on a day: the seats, who is in office, what is flagged, officers.

import { membersOf } from '../../members/figures/byTier.ts';
import type { Member, MembersPart, TierId } from '../../members/model.ts';
import { counted } from '../../values/counted.ts';
import type { PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { rememberingBoth } from '../../values/remember.ts';
import {
  type Elected,
  type ElectedCount,
  type GovernancePart,
  isFilled,
  type KnownKind,
  knownKind,
  type Office,
  type OfficerTerm,
  type SeatRule,
  type SeatState,
  type SeatTerm,
  seatStateRules,
} from '../model.ts';
import { inForce, lastEnded } from './inForce.ts';

/** One seat as of a day. */
export interface Seat {
  /** Stable while the seat exists: rule and member, or number. */
  readonly id: string;
  readonly rule: SeatRule;
  /** In the user's words: `Cray`, `Seat 1`. */
  readonly name: string;
  readonly member: Member | null;
  /** From 1, of elected seats. */
  readonly number: number | null;
  readonly state: SeatState;
  /** The term in force, or the last that ended. */
  readonly term: SeatTerm | null;
  readonly isTermInForce: boolean;
  /** What somebody should look at, one sentence each. */
  readonly flags: readonly string[];
}

/** Seats that a class of so many members elects. */
export function electedSeats(count: ElectedCount, members: number): number {
  switch (count.type) {
    case 'fixed':
      return count.seats;
    case 'steps':
      return count.steps.findLast((step) => step.members <= members)?.seats ?? 0;
    case 'onePer': {
      const seats = Math.min(Math.floor(members / count.members), count.maximum);
      return members > 0 ? Math.max(seats, count.minimum) : seats;
    }
  }
}

type Holding = Pick<Seat, 'state' | 'term' | 'isTermInForce'>;

// Without any term the holder is not recorded, which counts as filled; after the last term it is vacant.
function holdingOf(terms: readonly SeatTerm[], asOf: PlainDate): Holding {
  const term = terms.findLast((one) => inForce(one, asOf));
  if (term) return { state: term.state, term, isTermInForce: true };
  const ended = lastEnded(terms, asOf);
  return { state: ended ? 'vacant' : 'filled', term: ended, isTermInForce: false };
}

function flagsOf(member: Member | null, { state, term }: Holding): string[] {
  if (!isFilled({ state }) || !term?.holder || !member || term.employer === null) return [];
  if (term.employer === member.id) return [];
  return [`${term.holder} does not work for ${member.name}, whose seat it is.`];
}

/** The parts of a plan that decide its board: a whole plan will do. */
export interface Board {
  readonly governance: GovernancePart;
  readonly members: MembersPart;
}

const termsOf = ({ governance }: Board, { id }: SeatRule) =>
  governance.seatTerms.filter((term) => term.rule === id);

function memberSeats(board: Board, rule: SeatRule, tierId: TierId, asOf: PlainDate): Seat[] {
  const terms = Map.groupBy(termsOf(board, rule), (term) => term.member);
  return membersOf(board.members, tierId, asOf).map((member): Seat => {
    const holding = holdingOf(terms.get(member.id) ?? [], asOf);
    return {
      ...emptySeat(rule, `${rule.id}/${member.id}`, member.name),
      ...holding,
      member,
      flags: flagsOf(member, holding),
    };
  });
}

function emptySeat(rule: SeatRule, id: string, name: string): Seat {
  return {
    id,
    rule,
    name,
    member: null,
    number: null,
    state: 'filled',
    term: null,
    isTermInForce: false,
    flags: [],
  };
}

/** Members of an electorate's tiers on a day, and those expected, who cannot vote and add no seat. */
export function electorateOf(
  members: MembersPart,
  tiers: readonly TierId[],
  asOf: PlainDate,
): { readonly named: number; readonly expected: number } {
  // A received plan may name a tier twice: its members elect once.
  const each = [...new Set(tiers)];
  return {
    named: each.reduce((sum, tier) => sum + membersOf(members, tier, asOf).length, 0),
    expected: each.reduce((sum, tier) => sum + (find(members.tiers, tier)?.expected ?? 0), 0),
  };
}

// Seats follow the count on the day of the election: after a fall a holder keeps the seat until the
// term ends, and no more seats are open than the count leaves; after a rise the new ones are vacant.
function electedSeatsOf(board: Board, rule: SeatRule, kind: Elected, asOf: PlainDate): Seat[] {
  const terms = termsOf(board, rule);
  const due = seatsDue(board, kind, asOf);
  const elected = seatsAtElection(board, kind, terms, asOf) ?? due;
  const regular = Array.from({ length: due }, (_, index) => index + 1);
  const numbers = [...regular, ...heldBeyond(terms, due, asOf)];
  const seats = authorised(
    numbers.map((number) => {
      const own = terms.filter((term) => term.number === number);
      const isNew = own.length === 0 && number > elected;
      return { number, ...(isNew ? unfilled : holdingOf(own, asOf)) };
    }),
    due,
  );
  return seats.map(({ number, ...holding }): Seat => {
    const name = seats.length === 1 ? rule.name : `${rule.name}, seat ${number}`;
    const seat = { ...emptySeat(rule, `${rule.id}/${number}`, name), number, ...holding };
    return number > due ? { ...seat, flags: [beyondCount(rule, due)] } : seat;
  });
}

const beyondCount = ({ name }: SeatRule, due: number) =>
  `“${name}” gives ${counted(due, 'seat')} now: this one lapses when its term ends.`;

const unfilled: Holding = { state: 'vacant', term: null, isTermInForce: false };

/** Those that are held, and of the others, in their order, so many as the count still leaves open. */
function authorised<S extends Holding>(seats: readonly S[], due: number): readonly S[] {
  const held = seats.filter(({ state }) => seatStateRules[state].held).length;
  let open = Math.max(0, due - held);
  return seats.filter(({ state }) => {
    if (seatStateRules[state].held) return true;
    open -= 1;
    return open >= 0;
  });
}

function seatsDue(board: Board, { tiers, count }: Elected, day: PlainDate): number {
  return electedSeats(count, electorateOf(board.members, tiers, day).named);
}

/** What there was to elect when the last recorded term began; null where none is recorded. */
function seatsAtElection(
  board: Board,
  kind: Elected,
  terms: readonly SeatTerm[],
  asOf: PlainDate,
): number | null {
  const starts = terms.flatMap(({ from }) => (from !== null && from <= asOf ? [from] : []));
  const last = starts.sort().at(-1);
  return last === undefined ? null : seatsDue(board, kind, last);
}

function heldBeyond(terms: readonly SeatTerm[], due: number, asOf: PlainDate): number[] {
  const held = terms.filter((term) => inForce(term, asOf) && seatStateRules[term.state].held);
  const numbers = held.map(({ number }) => number ?? 0).filter((number) => number > due);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A rule of a kind that this version does not know: its seats are unknown, which is not zero. */
export interface SeatProblem {
  readonly rule: SeatRule;
  readonly why: string;
}

export interface BoardSeats {
  readonly seats: readonly Seat[];
  readonly problems: readonly SeatProblem[];
  readonly authorised: number;
  readonly filled: number;
  readonly vacant: number;
  readonly suspended: number;
}

function seatsOfKind(board: Board, rule: SeatRule, kind: KnownKind, asOf: PlainDate) {
  switch (kind.type) {
    case 'perMember':
      return memberSeats(board, rule, kind.tier, asOf);
    case 'elected':
      return electedSeatsOf(board, rule, kind, asOf);
  }
}

function seatsOfRule(board: Board, rule: SeatRule, asOf: PlainDate): readonly Seat[] | SeatProblem {
  const kind = knownKind(rule.kind);
  if (kind === null) {
    return {
      rule,
      why: `This version of Treekeeper does not know seats of the kind “${rule.kind.type}”, so they are not counted.`,
    };
  }
  const seats = seatsOfKind(board, rule, kind, asOf);
  const { cap } = rule;
  if (cap === null) return seats;
  const excess = `Beyond the ${cap} that “${rule.name}” allows.`;
  return seats.map((seat, index) =>
    index < cap ? seat : { ...seat, flags: [...seat.flags, excess] },
  );
}

const rememberBoard = rememberingBoth<GovernancePart, MembersPart, PlainDate, BoardSeats>();

/** All seats that exist by rule on a day, in the order of the rules. */
export function boardOn(board: Board, asOf: PlainDate): BoardSeats {
  const { governance, members } = board;
  return rememberBoard(governance, members, asOf, () => computeBoard(board, asOf));
}

function computeBoard(board: Board, asOf: PlainDate): BoardSeats {
  const byRule = board.governance.seatRules.map((rule) => seatsOfRule(board, rule, asOf));
  const seats = byRule.flatMap((one) => ('why' in one ? [] : one));
  const count = (state: SeatState) => seats.filter((seat) => seat.state === state).length;
  return {
    seats,
    problems: byRule.flatMap((one) => ('why' in one ? [one] : [])),
    authorised: seats.length,
    filled: count('filled'),
    vacant: count('vacant'),
    suspended: count('suspended'),
  };
}

/** Who holds an office on a day. */
export interface Officer {
  readonly office: Office;
  /** *notRecorded*: held, by whom is not known; *vacant*: the last term ended with nobody after. */
  readonly state: 'held' | 'notRecorded' | 'vacant';
  readonly term: OfficerTerm | null;
  readonly holder: string | null;
  readonly flags: readonly string[];
}

function holdOffice(office: Office, terms: readonly OfficerTerm[], asOf: PlainDate): Officer {
  const own = terms.filter((term) => term.office === office.id);
  const term = own.findLast((one) => inForce(one, asOf)) ?? null;
  const ended = lastEnded(own, asOf);
  const state = term?.holder ? 'held' : !term && ended ? 'vacant' : 'notRecorded';
  return { office, state, term: term ?? ended, holder: term?.holder ?? null, flags: [] };
}

function officerFlags(
  officer: Officer,
  all: readonly Officer[],
  onBoard: ReadonlySet<string>,
): string[] {
  const { office, holder } = officer;
  if (holder === null) return [];
  const clash = all.find(
    (other) =>
      other.holder === holder &&
      (office.notWith.includes(other.office.id) || other.office.notWith.includes(office.id)),
  );
  return [
    ...(clash
      ? [`${holder} is ${clash.office.name} as well; the two offices need two people.`]
      : []),
    ...(office.mustHoldSeat && !onBoard.has(holder)
      ? [`${holder} holds no recorded board seat, which this office requires.`]
      : []),
  ];
}

/** Offices in display order. */
export function officersOn(board: Board, asOf: PlainDate): readonly Officer[] {
  const { offices, officerTerms } = board.governance;
  const officers = offices.map((office) => holdOffice(office, officerTerms, asOf));
  const holders = boardOn(board, asOf).seats.map(currentHolder);
  const onBoard = new Set(holders.filter((holder) => holder !== null));
  return officers.map((one) => ({ ...one, flags: officerFlags(one, officers, onBoard) }));
}

/** The recorded holder of a filled seat. */
export function currentHolder(seat: Seat): string | null {
  return isFilled(seat) ? (seat.term?.holder ?? null) : null;
}
