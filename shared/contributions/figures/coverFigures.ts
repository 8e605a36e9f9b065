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
    'For each activity, up to its need: people in kind, other in-kind contributions, cash restricted to it, then its share of the unrestricted cash.',
  inKind: `People, ${otherKindWords}, up to the need that they serve.`,
  inCash:
    'Restricted cash, from this year and carried forward, up to the need of its activity, plus the unrestricted cash for the tree.',
  offered:
    'All cash receipts of the year plus all in-kind contributions, as the view counts them. A separate figure shows how much of this funds the cost.',
  surplus: 'Unrestricted cash for the tree beyond all needs.',
  stranded: 'In-kind contributions beyond the need. They are shown but not counted.',
  carriedIn:
    'Restricted cash left from the year before, at the same end of the range and in the same view. It counts as restricted cash of its activity, not as a receipt of this year.',
  carried:
    'Restricted cash beyond the need of its activity, from this year and carried into it. It is carried forward and stays restricted.',
  expectedDues:
    'Members expected but not yet named: their number, times the dues of their tier, times the weight of the view. They never count as committed.',
  unrestricted: 'Cash contributions that may fund any activity, as the view counts them.',
  restricted:
    'Cash contributions that are each restricted to one activity, as the view counts them.',
  receipts: 'Dues and cash contributions, restricted or not.',
  fee: 'The share of the year’s cash receipts that a fiscal host keeps. In-kind contributions bear no fee. The bands restart each year.',
  outside: 'Cash paid for other commitments, such as other contracts and overhead.',
  free: 'Receipts excluding restricted cash, less the host fee and other commitments.',
  available: 'The unrestricted cash, or the board allocation if that is lower.',
  reserve: 'Unrestricted cash above the board allocation.',
  breach: 'The amount by which the board allocation exceeds unrestricted cash.',
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
