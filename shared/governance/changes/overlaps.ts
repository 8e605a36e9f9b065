// Terms of one seat or of one office do not overlap: nobody could say who holds it.
import type { Plan } from '../../kernel/plan.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { grouping } from '../../values/grouping.ts';
import type { Refusal } from '../../values/result.ts';
import type { OfficerTerm, OfficerTermId, SeatTerm, SeatTermId } from '../model.ts';

export interface Period {
  readonly id: SeatTermId | OfficerTermId;
  /** Both days included; null is not recorded, or has no end. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

export const overlaps = (one: Period, other: Period): boolean =>
  (one.to === null || other.from === null || other.from <= one.to) &&
  (other.to === null || one.from === null || one.from <= other.to);

const seatOf = ({ rule, member, number }: SeatTerm) => `${rule} ${member ?? ''} ${number ?? ''}`;

const ofSeat = grouping(seatOf);
const ofOffice = grouping(({ office }: OfficerTerm) => office);

function refusalAmong(terms: readonly Period[], term: Period, of: string): Refusal | null {
  const other = terms.find((one) => one.id !== term.id && overlaps(one, term));
  if (!other) return null;
  const since =
    other.from === null ? 'whose first day is not recorded' : `from ${formatDate(other.from)}`;
  const until = other.to === null ? '' : ` to ${formatDate(other.to)}`;
  return {
    what: `The term in ${of}`,
    why: `It overlaps another term of ${of}, ${since}${until}.`,
    remedy: 'End one of them before the other begins.',
  };
}

export function needsOwnTimeInSeat(term: SeatTerm, { governance }: Plan): Refusal | null {
  return refusalAmong(ofSeat(governance.seatTerms, seatOf(term)), term, 'the same seat');
}

export function needsOwnTimeInOffice(term: OfficerTerm, { governance }: Plan): Refusal | null {
  return refusalAmong(ofOffice(governance.officerTerms, term.office), term, 'the same office');
}
