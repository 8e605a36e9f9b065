// Quorum: how many seats must be present, with its sum in words; of all seats or in each class.

import { counted } from '../../values/counted.ts';
import { isFilled, type Quorum } from '../model.ts';
import { comparisonWords, quorumOfWords } from '../words/quorum.ts';
import type { BoardSeats, Seat } from './board.ts';

export interface ClassQuorum {
  readonly name: string;
  readonly seats: number;
  readonly needed: number;
}

export interface QuorumFigure {
  /** The seats counted: authorized, or in office. */
  readonly base: number;
  readonly needed: number;
  /** `more than 1/2 of 5 authorized seats`. */
  readonly sum: string;
  /** Only where the plan asks for quorum in each class; a class without a seat is skipped. */
  readonly classes: readonly ClassQuorum[];
}

function neededOf(base: number, { comparison, numerator, denominator }: Quorum): number {
  const part = base * numerator;
  switch (comparison) {
    case 'atLeast':
      return Math.ceil(part / denominator);
    case 'moreThan':
      return Math.floor(part / denominator) + 1;
  }
}

function countOf(seats: readonly Seat[], { of }: Quorum): number {
  switch (of) {
    case 'authorised':
      return seats.length;
    case 'inOffice':
      return seats.filter(isFilled).length;
  }
}

/** Null where there is no seat to count: without a board there is no quorum. */
export function quorumOf({ seats }: BoardSeats, quorum: Quorum): QuorumFigure | null {
  const base = countOf(seats, quorum);
  if (base === 0) return null;
  const comparison = comparisonWords[quorum.comparison];
  const called = quorumOfWords[quorum.of];
  const fraction = `${quorum.numerator}/${quorum.denominator}`;
  return {
    base,
    needed: Math.min(neededOf(base, quorum), base),
    sum: `${comparison} ${fraction} of ${counted(base, 'seat')} ${called}`,
    classes: quorum.eachClass ? classesOf(seats, quorum) : [],
  };
}

function classesOf(seats: readonly Seat[], quorum: Quorum): ClassQuorum[] {
  return [...Map.groupBy(seats, ({ rule }) => rule)]
    .map(([rule, ofClass]) => ({ name: rule.name, seats: countOf(ofClass, quorum) }))
    .filter((one) => one.seats > 0)
    .map((one) => ({ ...one, needed: Math.min(neededOf(one.seats, quorum), one.seats) }));
}
