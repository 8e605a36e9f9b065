// The figures of the cover and the cash of a year: what each is called, by which rule, and how much it is.
import type { FiscalYear } from '../../values/date.ts';
import { formatExcluding, formatMoney, formatSum, type Money, signed } from '../../values/money.ts';
import { costBased } from '../words/onCost.ts';
import { carriedFrom, otherKindWords } from '../words/words.ts';
import { tied } from './cash.ts';
import { type Cover, offered } from './cover.ts';

export type CoverFigure =
  | 'gap'
  | 'covered'
  | 'inKind'
  | 'inCash'
  | 'offered'
  | 'surplus'
  | 'stranded'
  | 'carriedIn'
  | 'carried'
  | 'expectedDues'
  | 'unrestricted'
  | 'restricted'
  | 'receipts'
  | 'fee'
  | 'outside'
  | 'free'
  | 'available'
  | 'reserve'
  | 'breach';

export const coverLabels: Readonly<Record<CoverFigure, string>> = {
  gap: 'Funding gap',
  covered: 'Funded',
  inKind: 'Funded in kind',
  inCash: 'Funded in cash',
  offered: 'Cash and in kind',
  surplus: 'Surplus',
  stranded: 'Excess in kind',
  carriedIn: 'Carried from the year before',
  carried: 'Carried forward',
  expectedDues: 'Dues of expected members',
  unrestricted: 'Contributions in cash, unrestricted',
  restricted: 'Contributions in cash, restricted',
  receipts: 'Cash receipts',
  fee: 'Host fee',
  outside: 'Other commitments',
  free: 'Unrestricted cash',
  available: 'Cash for the tree',
  reserve: 'Reserve',
  breach: 'Board allocation above unrestricted cash',
};

/** `Carried from 2012`: where the year is known, it is named. */
export function coverLabel(figure: CoverFigure, year: FiscalYear): string {
  return figure === 'carriedIn' ? carriedFrom(year) : coverLabels[figure];
}

export const coverRules: Readonly<Record<CoverFigure, string>> = {
  gap: 'The cost less its funding at the same end of the ranges, never below zero.',
  covered:
    'For each activity, up to its need: people in kind, other kind, cash restricted to it, then its part of the unrestricted cash.',
  inKind: `People, ${otherKindWords}, up to the need that they serve.`,
  inCash:
    'Restricted cash, of the year and carried into it, up to the need of its activity, and the unrestricted cash for the tree.',
  offered:
    'All cash receipts of the year, and all that is given in kind, as the view counts it. How much of it funds the cost is another figure.',
  surplus: 'Unrestricted cash for the tree beyond all need.',
  stranded: 'What is offered in kind beyond the need: it is shown and not counted.',
  carriedIn:
    'Restricted cash that the year before left, at the same end and in the same view: it counts as restricted cash of its activity, and is no receipt of this year.',
  carried:
    'Restricted cash beyond the need of its activity, of the year and carried into it: it is carried forward, still restricted.',
  expectedDues:
    'Members who are expected but not yet named: their number, the dues of their tier, and what the view counts of them. They are never committed.',
  unrestricted: 'Contributions in cash that may serve any activity, as the view counts them.',
  restricted: 'Contributions in cash for one activity each, as the view counts them.',
  receipts: 'Dues and contributions in cash, restricted or not.',
  fee: 'The share that a fiscal host keeps of all cash receipts of the year, never of kind; the bands start again each year.',
  outside: 'Cash that leaves for other commitments: other contracts, overhead.',
  free: 'Receipts without the restricted cash, less the host fee and what is committed elsewhere.',
  available: 'The unrestricted cash, or the board allocation where that is less.',
  reserve: 'Unrestricted cash above the board allocation.',
  breach: 'By how much the board allocation exceeds unrestricted cash.',
};

export const amountOf: Readonly<Record<CoverFigure, (cover: Cover) => Money>> = {
  gap: (cover) => cover.gap,
  covered: (cover) => cover.covered,
  inKind: (cover) => cover.inKind,
  inCash: (cover) => cover.inCash,
  offered,
  surplus: (cover) => cover.surplus,
  stranded: (cover) => cover.stranded,
  carriedIn: (cover) => cover.carriedIn,
  carried: (cover) => cover.carried,
  expectedDues: (cover) => cover.cash.expectedDues,
  unrestricted: (cover) => cover.cash.unrestricted,
  restricted: (cover) => tied(cover.cash),
  receipts: (cover) => cover.cash.receipts,
  fee: (cover) => cover.cash.fee,
  outside: (cover) => cover.cash.outside,
  free: (cover) => cover.cash.free,
  available: (cover) => cover.cash.available,
  reserve: (cover) => cover.cash.reserve,
  breach: (cover) => cover.cash.breach,
};

/** Those that differ with what the cost is: unknown where it is. */
const restsOnCost: ReadonlySet<CoverFigure> = new Set([
  'gap',
  'covered',
  'inKind',
  'inCash',
  'surplus',
  'stranded',
  'carried',
]);

/** With what it leaves out: lines without a figure where it rests on the cost, else members without dues. */
export function coverText(cover: Cover, figure: CoverFigure, sign: 1 | -1 = 1): string {
  const amount = signed(amountOf[figure](cover), sign);
  if (restsOnCost.has(figure)) return costBased(amount, cover);
  const { unknownDues } = cover.cash;
  if (figure === 'offered' && !cover.isPlanned) return 'unknown';
  switch (figure) {
    case 'receipts':
    case 'offered':
      return formatSum(amount, unknownDues);
    case 'carriedIn':
      return formatExcluding(amount, cover.unknownBefore);
    case 'free':
    case 'available':
      return formatExcluding(amount, unknownDues);
    default:
      return formatMoney(amount);
  }
}
