// What contradicts itself on the board: an office that excludes itself, a vacant seat that somebody holds.
import { isSameName } from '../../values/names.ts';
import type { Refusal } from '../../values/result.ts';
import { knownKind, type Office, type SeatKind, type SeatTerm, seatStateRules } from '../model.ts';

const hasTwice = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** An electorate is a union of tiers: one that is named twice adds nothing. */
export function needsTiersOnce(kind: SeatKind): Refusal | null {
  const known = knownKind(kind);
  if (known?.type !== 'elected' || !hasTwice(known.tiers)) return null;
  return {
    what: 'The electorate',
    why: 'It names a tier more than once.',
    remedy: 'Choose each tier once.',
  };
}

export function needsOtherOffices({ id, notWith }: Office): Refusal | null {
  const what = 'The incompatible offices';
  if (notWith.includes(id)) {
    const why = 'The office excludes itself, so no one could hold it.';
    return { what, why, remedy: 'Choose other offices only.' };
  }
  if (!hasTwice(notWith)) return null;
  return { what, why: 'An office is named more than once.', remedy: 'Choose each office once.' };
}

/** Refuses a vacant seat with a director or an alternate, and a director who is the own alternate. */
export function needsOneState({ state, holder, alternate }: SeatTerm): Refusal | null {
  const who = holder ?? alternate;
  if (who !== null && !seatStateRules[state].held) {
    return {
      what: 'The state of the seat',
      why: `The seat is vacant, but the term names ${who}.`,
      remedy: 'Choose another state, or clear the director and the alternate.',
    };
  }
  if (holder === null || alternate === null || !isSameName(holder, alternate)) return null;
  return {
    what: 'The alternate',
    why: `${holder} is the director of this seat.`,
    remedy: 'Name another person, or leave the alternate blank.',
  };
}
