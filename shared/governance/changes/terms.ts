// Terms that follow one another: a new one ends the one in force the day before it begins.
import type { Change } from '../../kernel/change.ts';
import { addDays, formatDate, type PlainDate } from '../../values/date.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { Seat } from '../figures/board.ts';
import type {
  GovernancePart,
  Office,
  OfficerTerm,
  SeatRule,
  SeatTerm,
  SeatTermId,
} from '../model.ts';
import { overlaps, type Period } from './overlaps.ts';

/** All terms of one seat, past and to come, in the order in which they were recorded. */
export function termsOfSeat(part: GovernancePart, seat: Seat): readonly SeatTerm[] {
  const member = seat.member?.id ?? null;
  return part.seatTerms.filter(
    (term) => term.rule === seat.rule.id && term.member === member && term.number === seat.number,
  );
}

export function termsOfOffice(part: GovernancePart, office: Office): readonly OfficerTerm[] {
  return part.officerTerms.filter((term) => term.office === office.id);
}

interface Ending<T extends Period> {
  readonly id: T['id'];
  readonly to: PlainDate;
}

/** The terms that must end for a new one to begin; refuses where it would swallow one of them. */
function endings<T extends Period>(terms: readonly T[], next: T): Result<readonly Ending<T>[]> {
  const found: Ending<T>[] = [];
  for (const term of terms.filter((one) => overlaps(one, next))) {
    const starts = term.from ?? '';
    if (next.from === null || starts >= next.from) {
      const why = `It overlaps another term, ${term.from === null ? 'whose first day is not recorded' : `from ${formatDate(term.from)}`}.`;
      return refuse('The term', why, 'Choose other dates, or change that term in the history.');
    }
    found.push({ id: term.id, to: addDays(next.from, -1) });
  }
  return ok(found);
}

/** Ends the term in force the day before, and adds the new one: one batch of that name. */
export function followedBySeatTerm(
  terms: readonly SeatTerm[],
  entity: SeatTerm,
  name: string,
): Result<Change> {
  const ended = endings(terms, entity);
  if (!ended.ok) return ended;
  const changes = ended.value.map(
    ({ id, to }): Change => ({ type: 'governance/setSeatTerm', id, set: { to } }),
  );
  const add: Change = { type: 'governance/addSeatTerm', entity, at: null };
  return ok({ type: 'batch', name, changes: [...changes, add] });
}

/** The same for an office. */
export function followedByOfficerTerm(
  terms: readonly OfficerTerm[],
  entity: OfficerTerm,
  name: string,
): Result<Change> {
  const ended = endings(terms, entity);
  if (!ended.ok) return ended;
  const changes = ended.value.map(
    ({ id, to }): Change => ({ type: 'governance/setOfficerTerm', id, set: { to } }),
  );
  const add: Change = { type: 'governance/addOfficerTerm', entity, at: null };
  return ok({ type: 'batch', name, changes: [...changes, add] });
}

/** A term of this seat in which nothing is recorded yet. */
export function blankSeatTerm(seat: Seat, id: SeatTermId): SeatTerm {
  return {
    id,
    rule: seat.rule.id,
    member: seat.member?.id ?? null,
    number: seat.number,
    state: 'filled',
    holder: null,
    employer: seat.member?.id ?? null,
    alternate: null,
    from: null,
    to: null,
    source: null,
  };
}

/** Seats by rule, in the order of the rules; a rule of an unknown kind has none here. */
export function seatsByRule(seats: readonly Seat[]): ReadonlyMap<SeatRule, readonly Seat[]> {
  return Map.groupBy(seats, ({ rule }) => rule);
}
