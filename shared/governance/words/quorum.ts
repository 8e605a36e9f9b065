// The words of quorum: more than or at least, of the authorized seats or of those in office.
import type { Quorum } from '../model.ts';

export const comparisonWords: Readonly<Record<Quorum['comparison'], string>> = {
  moreThan: 'more than',
  atLeast: 'at least',
};

export const quorumSeatWords: Readonly<Record<Quorum['of'], string>> = {
  authorised: 'authorized seats',
  inOffice: 'seats in office',
};

/** After the number: `5 seats in office`, `5 seats authorized`. */
export const quorumOfWords: Readonly<Record<Quorum['of'], string>> = {
  authorised: 'authorized',
  inOffice: 'in office',
};
