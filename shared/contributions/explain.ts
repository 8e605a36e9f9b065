// Why the cover, the gap and the cash are what they are.
import { type CostAddress, formatSum } from '../cost/explain.ts';
import { type Explanation, figurePart, gone, inputPart, type Part } from '../explanation.ts';
import type { MembersAddress } from '../members/explain.ts';
import type { Plan } from '../plan.ts';
import type { FiscalYear } from '../values/date.ts';
import { formatFte } from '../values/fte.ts';
import { find } from '../values/id.ts';
import { formatMoney, type Money } from '../values/money.ts';
import type { End } from '../values/range.ts';
import { type Cash, isOfYear, type View, weightOf } from './cash.ts';
import { type ActivityCover, type Cover, coverOf } from './figures.ts';
import type { Contribution } from './model.ts';

interface Seen {
  readonly feature: 'contributions';
  readonly year: FiscalYear;
  readonly end: End;
  readonly view: View;
}

export type CoverFigure =
  | 'gap'
  | 'covered'
  | 'inKind'
  | 'inCash'
  | 'surplus'
  | 'stranded'
  | 'carried'
  | 'receipts'
  | 'fee'
  | 'free'
  | 'available'
  | 'reserve'
  | 'breach';

export type ContributionsAddress =
  | (Seen & { readonly figure: CoverFigure })
  | (Seen & { readonly figure: 'activity'; readonly entity: string });

type Reached = ContributionsAddress | CostAddress | MembersAddress;
type Answer = Explanation<Reached>;

const viewWords: Record<View, string> = {
  committed: 'committed',
  expected: 'expected',
  everything: 'everything offered',
};

const labels: Record<CoverFigure, string> = {
  gap: 'Still to find',
  covered: 'Covered',
  inKind: 'Covered in kind',
  inCash: 'Covered in cash',
  surplus: 'Surplus',
  stranded: 'Stranded',
  carried: 'Carried forward',
  receipts: 'Cash receipts',
  fee: 'Host fee',
  free: 'Free cash',
  available: 'Cash for the tree',
  reserve: 'Reserve',
  breach: 'Amount set above the free cash',
};

const rules: Record<CoverFigure, string> = {
  gap: 'The cost less its cover at the same end of the ranges, never below zero.',
  covered:
    'For each activity, up to its need: people in kind, other kind, cash restricted to it, then its part of the unrestricted cash.',
  inKind: 'People, hardware and hosting, up to the need that they serve.',
  inCash: 'Restricted cash up to the need of its activity, and the unrestricted cash for the tree.',
  surplus: 'Unrestricted cash for the tree beyond all need.',
  stranded: 'What is offered in kind beyond the need: it is shown and not counted.',
  carried:
    'Restricted cash beyond the need of its activity: it is carried forward, still restricted.',
  receipts: 'Dues and contributions in cash, restricted or not.',
  fee: 'The share that a fiscal host keeps of all cash receipts of the year, never of kind; the bands start again each year.',
  free: 'Receipts without the restricted cash, less the host fee and what is committed outside the tree.',
  available: 'The free cash, or the amount that the board sets where that is less.',
  reserve: 'Free cash above the amount that the board sets.',
  breach: 'By how much the amount that the board set is above the free cash.',
};

const amountOf: Record<CoverFigure, (cover: Cover) => Money> = {
  gap: (cover) => cover.gap,
  covered: (cover) => cover.covered,
  inKind: (cover) => cover.inKind,
  inCash: (cover) => cover.inCash,
  surplus: (cover) => cover.surplus,
  stranded: (cover) => cover.stranded,
  carried: (cover) => cover.carried,
  receipts: (cover) => cover.cash.receipts,
  fee: (cover) => cover.cash.fee,
  free: (cover) => cover.cash.free,
  available: (cover) => cover.cash.available,
  reserve: (cover) => cover.cash.reserve,
  breach: (cover) => cover.cash.breach,
};

function part(cover: Cover, figure: CoverFigure, sign = 1): Part<Reached> {
  const { year, end, view } = cover;
  const value = formatMoney(sign * amountOf[figure](cover) || 0);
  return figurePart(labels[figure], value, { feature: 'contributions', figure, year, end, view });
}

function needPart({ need, unknown, year, end }: Cover): Part<Reached> {
  return figurePart('Cost of the model', formatSum(need, unknown), {
    feature: 'cost',
    figure: 'total',
    year,
    end,
  });
}

function activityParts(plan: Plan, cover: Cover, amount: (one: ActivityCover) => Money) {
  const { year, end, view } = cover;
  return cover.activities.map((one) =>
    figurePart<Reached>(nameOf(plan, one), formatMoney(amount(one)), {
      feature: 'contributions',
      figure: 'activity',
      entity: one.activity,
      year,
      end,
      view,
    }),
  );
}

function nameOf(plan: Plan, { activity }: ActivityCover): string {
  return find(plan.cost.activities, activity)?.name ?? activity;
}

function pledgePart(plan: Plan, pledge: Contribution, view: View): Part<never> {
  const size =
    pledge.fte === null ? formatMoney(pledge.amount ?? 0) : `${formatFte(pledge.fte)} FTE`;
  const weight = weightOf(pledge.status, view, plan.contributions.rules);
  const counted = weight === 1 ? '' : `, counted at ${weight * 100}%`;
  return inputPart(pledge.name, `${size}${counted}`, pledge.status, pledge.source);
}

function pledgeParts(
  plan: Plan,
  year: FiscalYear,
  view: View,
  which: (one: Contribution) => boolean,
) {
  return plan.contributions.pledges
    .filter((one) => isOfYear(one, year) && which(one))
    .map((one) => pledgePart(plan, one, view));
}

function duesParts({ year, view, cash }: Cover): Part<Reached>[] {
  const named = { feature: 'members', figure: 'namedDues', year } as const;
  const expected = { feature: 'members', figure: 'expectedDues', year } as const;
  return [
    figurePart('Dues of named members', formatMoney(cash.dues), named),
    ...(view === 'committed'
      ? []
      : [figurePart('Dues of expected members', formatMoney(cash.expectedDues), expected)]),
  ];
}

function outsideParts(plan: Plan, year: FiscalYear): Part<never>[] {
  return plan.contributions.outside
    .filter((one) => isOfYear(one, year))
    .map((one) => inputPart(one.name, formatMoney(-one.amount), null, one.source));
}

function setPart({ set }: Cash): Part<never>[] {
  return set
    ? [inputPart('Amount set by the board', formatMoney(set.amount), null, set.source)]
    : [];
}

function bandParts(plan: Plan): Part<never>[] {
  return plan.contributions.rules.hostFee.map(({ upTo, share }) =>
    inputPart(
      upTo === null ? 'Above' : `Up to ${formatMoney(upTo)}`,
      `${share * 100}%`,
      null,
      plan.contributions.rules.source,
    ),
  );
}

const isKind = (one: Contribution) => one.kind !== 'cash';

function partsOf(plan: Plan, cover: Cover, figure: CoverFigure): readonly Part<Reached>[] {
  const { year, view, cash } = cover;
  const to = (other: CoverFigure, sign = 1) => part(cover, other, sign);
  switch (figure) {
    case 'gap':
      return [needPart(cover), to('covered', -1), ...activityParts(plan, cover, (one) => one.gap)];
    case 'covered':
      return [to('inCash'), to('inKind'), ...activityParts(plan, cover, (one) => one.covered)];
    case 'inKind':
      return [
        ...activityParts(plan, cover, (one) => one.people + one.kind),
        ...pledgeParts(plan, year, view, isKind),
      ];
    case 'inCash':
      return [to('available'), ...activityParts(plan, cover, (one) => one.restricted + one.spread)];
    case 'surplus':
      return [to('available'), ...activityParts(plan, cover, (one) => -one.spread || 0)];
    case 'stranded':
      return activityParts(plan, cover, (one) => one.stranded);
    case 'carried':
      return activityParts(plan, cover, (one) => one.carried);
    case 'receipts':
      return [...duesParts(cover), ...pledgeParts(plan, year, view, ({ kind }) => kind === 'cash')];
    case 'fee':
      return [to('receipts'), ...bandParts(plan)];
    case 'free':
      return [to('receipts'), ...tiedParts(cash), to('fee', -1), ...outsideParts(plan, year)];
    case 'available':
      return [to('free'), ...setPart(cash)];
    case 'reserve':
    case 'breach':
      return [to('free'), ...setPart(cash)];
  }
}

function tiedParts(cash: Cash): Part<never>[] {
  const tied = [...cash.restricted.values()].reduce((a, b) => a + b, 0);
  return tied === 0 ? [] : [inputPart('Restricted cash', formatMoney(-tied), null, null)];
}

function activity(plan: Plan, seen: Seen, entity: string): Answer {
  const { year, end, view } = seen;
  const one = coverOf(plan, year, end, view).activities.find((each) => each.activity === entity);
  if (!one) return gone('activity');
  const cost = { feature: 'cost', figure: 'activity', entity, year, end } as const;
  const less = (label: string, amount: Money) =>
    amount === 0 ? [] : [inputPart(label, formatMoney(-amount), null, null)];
  return {
    label: `${nameOf(plan, one)}: still to find, ${year}, ${viewWords[view]}`,
    value: formatMoney(one.gap),
    rule: 'Its cost less, in this order: people in kind, other kind, restricted cash, and its part of the unrestricted cash in proportion to the needs that are left.',
    parts: [
      figurePart('Cost', formatSum(one.need, one.unknown), cost),
      ...less('People in kind', one.people),
      ...less('Hardware and hosting', one.kind),
      ...less('Restricted cash', one.restricted),
      ...less('Part of the unrestricted cash', one.spread),
    ],
  };
}

export function explainContributions(plan: Plan, address: ContributionsAddress): Answer {
  if (address.figure === 'activity') return activity(plan, address, address.entity);
  const { figure, year, end, view } = address;
  const cover = coverOf(plan, year, end, view);
  return {
    label: `${labels[figure]}, ${year}, ${viewWords[view]}`,
    value: formatMoney(amountOf[figure](cover)),
    rule: rules[figure],
    parts: partsOf(plan, cover, figure),
  };
}
