// Seats in office in words: how many holders are recorded, and which seats lack their election.
import { counted } from '../../values/counted.ts';
import { type BoardSeats, currentHolder, type Seat } from '../figures/board.ts';
import { isFilled, knownKind, type SeatState } from '../model.ts';

export const seatStateWords: Readonly<Record<SeatState, string>> = {
  filled: 'Filled',
  vacant: 'Vacant',
  suspended: 'Suspended',
};

/** An elected seat in office of which nobody recorded who was elected, or when. */
export function lacksElection(seat: Seat): boolean {
  return isFilled(seat) && !seat.isTermInForce && knownKind(seat.rule.kind)?.type === 'elected';
}

/** What stands where the holder would. */
export function notRecordedText(seat: Seat): string {
  return lacksElection(seat) ? 'no election recorded' : 'name not recorded';
}

/** `Filled`, `Filled, name not recorded`, `Vacant`. */
export function seatStateText(seat: Seat): string {
  const state = seatStateWords[seat.state];
  return isFilled(seat) && currentHolder(seat) === null ? `${state}, name not recorded` : state;
}

/** `0 directors recorded`, of those in office. */
export function holdersText({ seats }: Pick<BoardSeats, 'seats'>): string {
  const held = seats.filter((seat) => currentHolder(seat) !== null).length;
  return counted(held, 'director recorded', 'directors recorded');
}

/** `0 directors recorded; 1 of them elected, no election recorded`; null where no seat is in office. */
export function recordedText({ seats }: Pick<BoardSeats, 'seats'>): string | null {
  const filled = seats.filter(isFilled);
  if (filled.length === 0) return null;
  const elected = filled.filter(lacksElection).length;
  const holders = holdersText({ seats });
  return elected === 0 ? holders : `${holders}; ${elected} of them elected, no election recorded`;
}

/** `5 seats in office, 0 directors recorded; 1 of them elected, no election recorded`. */
export function inOfficeText(on: BoardSeats): string {
  const seats = counted(on.filled, 'seat in office', 'seats in office');
  const recorded = recordedText(on);
  return recorded === null ? seats : `${seats}, ${recorded}`;
}
