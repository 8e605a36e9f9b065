// What follows from the seat rules on a day: the seats, who is in office, what is flagged, officers.

import { membersOf } from '../members/figures.ts';
import type { Member, MembersPart, TierId } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';
import { find } from '../values/id.ts';
import type {
  Elected,
  ElectedCount,
  GovernancePart,
  Office,
  OfficerTerm,
  PerMember,
  SeatKind,
  SeatRule,
  SeatState,
  SeatTerm,
} from './model.ts';

/** One seat as of a day. */
export interface Seat {
  /** Stable while the seat exists: rule and member, number, or place among the expected. */
  readonly id: string;
  readonly rule: SeatRule;
  /** In the user's words: `Cray`, `Seat 1`, `Expected Promoter 1`. */
  readonly name: string;
  readonly member: Member | null;
  /** From 1, of elected seats. */
  readonly number: number | null;
  /** Authorised for a member who is expected but not yet named: vacant. */
  readonly expected: boolean;
  readonly state: SeatState;
  /** The term in force, or the last that ended. */
  readonly term: SeatTerm | null;
  /** What somebody should look at, one sentence each. */
  readonly flags: readonly string[];
}

export function isPerMember(kind: SeatKind): kind is PerMember {
  return kind.type === 'perMember' && 'tier' in kind;
}

export function isElected(kind: SeatKind): kind is Elected {
  return kind.type === 'elected' && 'tiers' in kind;
}

/** Seats that a class of so many members elects. */
export function electedSeats(count: ElectedCount, members: number): number {
  if (count.type === 'fixed') return count.seats;
  if (count.type === 'steps') {
    return count.steps.findLast((step) => step.members <= members)?.seats ?? 0;
  }
  const seats = Math.min(Math.floor(members / count.members), count.maximum);
  return members > 0 ? Math.max(seats, count.minimum) : seats;
}

function inForce(term: { from: PlainDate | null; to: PlainDate | null }, asOf: PlainDate): boolean {
  return (term.from === null || term.from <= asOf) && (term.to === null || term.to >= asOf);
}

interface Holding {
  readonly state: SeatState;
  readonly term: SeatTerm | null;
}

// Without any term the holder is not recorded, which counts as filled; after the last term it is vacant.
function holdingOf(terms: readonly SeatTerm[], asOf: PlainDate): Holding {
  const term = terms.findLast((one) => inForce(one, asOf));
  if (term) return { state: term.state, term };
  const ended = terms.findLast(({ to }) => to !== null && to < asOf);
  return ended ? { state: 'vacant', term: ended } : { state: 'filled', term: null };
}

function flagsOf(member: Member | null, { state, term }: Holding): string[] {
  if (state !== 'filled' || !term?.holder || !member || term.employer === null) return [];
  if (term.employer === member.id) return [];
  return [`${term.holder} does not work for ${member.name}, whose seat it is.`];
}

/** The parts of a plan that decide its board: a whole plan will do. */
export interface Board {
  readonly governance: GovernancePart;
  readonly members: MembersPart;
}

function memberSeats(board: Board, rule: SeatRule, tierId: TierId, asOf: PlainDate): Seat[] {
  const tier = find(board.members.tiers, tierId);
  const terms = board.governance.seatTerms.filter((term) => term.rule === rule.id);
  const named = membersOf(board.members, tierId, asOf).map((member): Seat => {
    const holding = holdingOf(
      terms.filter((term) => term.member === member.id),
      asOf,
    );
    return {
      ...emptySeat(rule, `${rule.id}/${member.id}`, member.name),
      ...holding,
      member,
      flags: flagsOf(member, holding),
    };
  });
  const expected = Array.from({ length: tier?.expected ?? 0 }, (_, index): Seat => {
    const seat = emptySeat(
      rule,
      `${rule.id}/expected/${index + 1}`,
      `Expected ${tier?.name ?? ''} ${index + 1}`,
    );
    return { ...seat, expected: true, state: 'vacant' };
  });
  return [...named, ...expected];
}

function emptySeat(rule: SeatRule, id: string, name: string): Seat {
  return {
    id,
    rule,
    name,
    member: null,
    number: null,
    expected: false,
    state: 'filled',
    term: null,
    flags: [],
  };
}

/** Members of an electorate's tiers on a day, and those expected, who count for seats only. */
export function electorateOf(
  members: MembersPart,
  tiers: readonly TierId[],
  asOf: PlainDate,
): { readonly named: number; readonly expected: number } {
  return {
    named: tiers.reduce((sum, tier) => sum + membersOf(members, tier, asOf).length, 0),
    expected: tiers.reduce((sum, tier) => sum + (find(members.tiers, tier)?.expected ?? 0), 0),
  };
}

// Seats follow the count on the day of the election: a term still in force keeps its seat after a fall.
function electedSeatsOf(board: Board, rule: SeatRule, kind: Elected, asOf: PlainDate): Seat[] {
  const { named, expected } = electorateOf(board.members, kind.tiers, asOf);
  const terms = board.governance.seatTerms.filter((term) => term.rule === rule.id);
  const held = terms.filter((term) => inForce(term, asOf)).map(({ number }) => number ?? 0);
  const seats = Math.max(electedSeats(kind.count, named + expected), ...held, 0);
  return Array.from({ length: seats }, (_, index): Seat => {
    const number = index + 1;
    const holding = holdingOf(
      terms.filter((term) => term.number === number),
      asOf,
    );
    const seat = emptySeat(
      rule,
      `${rule.id}/${number}`,
      seats === 1 ? rule.name : `${rule.name}, seat ${number}`,
    );
    return { ...seat, ...holding, number };
  });
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

function seatsOfRule(board: Board, rule: SeatRule, asOf: PlainDate): readonly Seat[] | SeatProblem {
  const { kind } = rule;
  if (!isPerMember(kind) && !isElected(kind)) {
    return {
      rule,
      why: `This version of Treekeeper does not know seats of the kind “${kind.type}”, so they are not counted.`,
    };
  }
  const seats = isPerMember(kind)
    ? memberSeats(board, rule, kind.tier, asOf)
    : electedSeatsOf(board, rule, kind, asOf);
  const { cap } = rule;
  if (cap === null) return seats;
  const excess = `Beyond the ${cap} that “${rule.name}” allows.`;
  return seats.map((seat, index) =>
    index < cap ? seat : { ...seat, flags: [...seat.flags, excess] },
  );
}

/** All seats that exist by rule on a day, in the order of the rules. */
export function boardOn(board: Board, asOf: PlainDate): BoardSeats {
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
  const ended = own.findLast(({ to }) => to !== null && to < asOf) ?? null;
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
    ...(clash ? [`${holder} is ${clash.office.name} too; the two offices need two people.`] : []),
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
  return seat.state === 'filled' ? (seat.term?.holder ?? null) : null;
}
