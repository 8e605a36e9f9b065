// The words of quorum: more than or at least, of the authorized seats or of those in office.
import type { Quorum } from '../model.ts';

export const comparisonWords: Readonly<Record<Quorum['comparison'], string>> = {
  moreThan: 'more than',
  atLeast: 'at least',
};

export const quorumSeatWords: Readonly<Record<Quorum['of'], string>> = {
  authorised: 'authorised seats',
  inOffice: 'seats in office',
};

/** After the number: `5 seats in office`, `5 seats authorised`. */
export const quorumOfWords: Readonly<Record<Quorum['of'], string>> = {
  authorised: 'authorised',
  inOffice: 'in office',
};
