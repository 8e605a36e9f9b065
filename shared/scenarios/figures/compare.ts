// Plans side by side: each figure of the plan and of some scenarios, and how far it is from one of them.

import { closingDues } from '../../contributions/figures/closingDues.ts';
import { type Cover, coverOf } from '../../contributions/figures/cover.ts';
import { viewWords } from '../../contributions/words/words.ts';
import {
  isPlanned,
  knownFte,
  knownTotal,
  unknownFte,
  unknownIn,
} from '../../cost/figures/known.ts';
import { boardOn } from '../../governance/figures/board.ts';
import { quorumOf } from '../../governance/figures/quorum.ts';
import type { FigureAddress } from '../../kernel/address.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type View, type ViewSettings, views } from '../../kernel/viewSettings.ts';
import { payingMost } from '../../members/figures/roll.ts';
import { chanceText } from '../../risk/words.ts';
import { counted } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { formatFte, hundredths } from '../../values/fte.ts';
import { cents, formatMoney } from '../../values/money.ts';
import { type End, ends } from '../../values/range.ts';
import type { ScenarioId } from '../model.ts';

/** One of the plans that stand side by side; null is the plan itself. */
export interface Side {
  readonly scenario: ScenarioId | null;
  readonly name: string;
  readonly plan: Plan;
}

type BoardFigure = Extract<FigureAddress, { feature: 'governance' }>['figure'];
type Unit = 'money' | 'fte' | 'count' | 'chance';

export interface ComparedCell {
  /** In minor units, hundredths of FTE, a count, or 0..1; null is none. */
  readonly value: number | null;
  readonly text: string;
  /** Lines without a figure that it leaves out; 0 where it rests on none. */
  readonly leftOut: number;
  /** From the side that is compared with, in the same unit; null on that side, and where either is none. */
  readonly difference: number | null;
  /** Explains it within the plan of its side. */
  readonly address: FigureAddress | null;
}

export interface ComparedRow {
  /** Safe in a name: `gap-likely`. */
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  /** In the order of the sides. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedGroup {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

interface Figure {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  value(plan: Plan): number | null;
  /** What is left out of it; without it nothing is, and no value is none. With it no value is unknown. */
  leftOut?(plan: Plan): number;
  address(plan: Plan): FigureAddress | null;
}

const shows: Readonly<Record<Unit, (value: number) => string>> = {
  money: (value) => formatMoney(cents(value)),
  fte: (value) => formatFte(hundredths(value)),
  count: String,
  chance: chanceText,
};

export function shownFigure(value: number | null, unit: Unit, absent = 'none'): string {
  return value === null ? absent : shows[unit](value);
}

/** Of two chances: percent of percent would say something else. */
function pointsText(difference: number): string {
  const points = Math.round(difference * 1000) / 10;
  return points === 0 ? '' : counted(points, 'point');
}

/** `+$300,000`, `−$300,000`, `+12.5 points`; nothing where there is no difference. */
export function shownDifference(difference: number | null, unit: Unit): string {
  if (!difference) return '';
  const size = Math.abs(difference);
  const text = unit === 'chance' ? pointsText(size) : shows[unit](size);
  return text && `${difference > 0 ? '+' : '−'}${text}`;
}

function costFigures({ year, end }: ViewSettings): Figure[] {
  const costs = ends.map(
    (one): Figure => ({
      key: `cost-${one}`,
      label: `Cost, ${one}`,
      unit: 'money',
      value: ({ cost }) => knownTotal(cost, year)?.[one] ?? null,
      leftOut: ({ cost }) => unknownIn(cost, year),
      address: () => ({ feature: 'cost', figure: 'total', year, end: one }),
    }),
  );
  return [
    ...costs,
    {
      key: 'fte',
      label: `FTE, ${end}`,
      unit: 'fte',
      value: ({ cost }) => knownFte(cost, year)?.[end] ?? null,
      leftOut: ({ cost }) => unknownFte(cost, year),
      address: () => ({ feature: 'cost', figure: 'fte', year, end }),
    },
    {
      key: 'unknown',
      label: 'Cost lines without a figure, left out',
      unit: 'count',
      value: ({ cost }) => (isPlanned(cost.terms, year) ? unknownIn(cost, year) : null),
      address: () => null,
    },
  ];
}

type CoverKey = 'covered' | 'gap';

function coverFigure(
  figure: CoverKey,
  label: string,
  { year }: ViewSettings,
  end: End,
  view: View,
): Figure {
  return {
    key: `${figure}-${view}-${end}`,
    label,
    unit: 'money',
    value: (plan) => {
      const cover = coverOf(plan, year, end, view);
      return cover.isKnown ? cover[figure] : null;
    },
    leftOut: (plan) => coverOf(plan, year, end, view).unknown,
    address: () => ({ feature: 'contributions', figure, year, end, view }),
  };
}

function viewFigures(settings: ViewSettings): Figure[] {
  return views.flatMap((view) => [
    coverFigure('covered', `Funded, ${viewWords[view]}`, settings, settings.end, view),
    coverFigure('gap', `Funding gap, ${viewWords[view]}`, settings, settings.end, view),
  ]);
}

/** What the gap is in one view, at each end: also what the chart draws. */
function gapFigures(settings: ViewSettings): Figure[] {
  return ends.map((end) => coverFigure('gap', `Funding gap, ${end}`, settings, end, settings.view));
}

type CashKey = 'receipts' | 'fee' | 'outside' | 'free' | 'surplus';

const cashValue: Readonly<Record<CashKey, (cover: Cover) => number>> = {
  receipts: ({ cash }) => cash.receipts,
  fee: ({ cash }) => cash.fee,
  outside: ({ cash }) => cash.outside,
  free: ({ cash }) => cash.free,
  surplus: ({ surplus }) => surplus,
};

const cashLabels: Readonly<Record<CashKey, string>> = {
  receipts: 'Cash receipts',
  fee: 'Host fee',
  outside: 'Other commitments',
  free: 'Unrestricted cash',
  surplus: 'Surplus',
};

function cashFigures({ year, end, view }: ViewSettings): Figure[] {
  const keys = Object.keys(cashLabels) as CashKey[];
  return keys.map((figure) => ({
    key: figure,
    label: cashLabels[figure],
    unit: 'money',
    value: (plan) => {
      const cover = coverOf(plan, year, end, view);
      return figure === 'surplus' && !cover.isKnown ? null : cashValue[figure](cover);
    },
    ...(figure === 'surplus'
      ? { leftOut: (plan: Plan) => coverOf(plan, year, end, view).unknown }
      : {}),
    address: () => ({ feature: 'contributions', figure, year, end, view }),
  }));
}

function closingFigure(sides: readonly Side[], { year, end, view }: ViewSettings): Figure {
  const names = new Set(sides.map(({ plan }) => payingMost(plan.members, year)?.name));
  const [name] = names;
  const whose = names.size === 1 && name !== undefined ? name : 'The highest';
  return {
    key: 'closing-dues',
    label: `${whose} dues that close the gap`,
    unit: 'money',
    value(plan) {
      const tier = payingMost(plan.members, year);
      const dues = tier && closingDues(plan, tier.id, year, end, view);
      return dues?.ok ? dues.value : null;
    },
    address(plan) {
      const tier = payingMost(plan.members, year);
      const address = { feature: 'contributions', year, end, view } as const;
      return tier && { ...address, figure: 'closingDues', entity: tier.id };
    },
  };
}

function boardFigures({ asOf }: ViewSettings): Figure[] {
  const seats = (plan: Plan) => boardOn(plan, asOf);
  const of = (figure: BoardFigure) => (): FigureAddress => ({
    feature: 'governance',
    figure,
    asOf,
  });
  return [
    {
      key: 'seats',
      label: 'Board seats',
      unit: 'count',
      value: (plan) => seats(plan).authorised,
      address: of('seats'),
    },
    {
      key: 'seats-filled',
      label: 'Seats in office',
      unit: 'count',
      value: (plan) => seats(plan).filled,
      address: of('inOffice'),
    },
    {
      key: 'quorum',
      label: 'Quorum',
      unit: 'count',
      value: (plan) => quorumOf(seats(plan), plan.governance.quorum)?.needed ?? null,
      address: of('quorum'),
    },
  ];
}

function rowOf(figure: Figure, sides: readonly Side[], against: number): ComparedRow {
  const { key, label, unit } = figure;
  const values = sides.map(({ plan }) => figure.value(plan));
  const basis = values[against] ?? null;
  const cells = sides.map(({ plan }, at): ComparedCell => {
    const value = values[at] ?? null;
    return {
      value,
      text: shownFigure(value, unit, figure.leftOut ? 'unknown' : 'none'),
      leftOut: figure.leftOut?.(plan) ?? 0,
      difference: at === against || value === null || basis === null ? null : value - basis,
      address: figure.address(plan),
    };
  });
  return { key, label, unit, cells };
}

/** What is left to find in the view and at the end that the user looks at: the one row of a list. */
export function standingOf(sides: readonly Side[], settings: ViewSettings): ComparedRow {
  const { end, view } = settings;
  return rowOf(coverFigure('gap', 'Funding gap', settings, end, view), sides, 0);
}

/** Every figure for the year, day, end and view; `against` is the side that the others are compared with. */
export function comparisonOf(
  sides: readonly Side[],
  settings: ViewSettings,
  against = 0,
): readonly ComparedGroup[] {
  const { year, end, view, asOf } = settings;
  const groups: readonly (readonly [string, readonly Figure[]])[] = [
    [`Cost, ${year}`, costFigures(settings)],
    [`Funding, ${year}, ${end}`, viewFigures(settings)],
    [`Funding gap, ${year}, ${viewWords[view]}`, gapFigures(settings)],
    [
      `Cash, ${year}, ${viewWords[view]}`,
      [...cashFigures(settings), closingFigure(sides, settings)],
    ],
    [`Board on ${formatDate(asOf)}`, boardFigures(settings)],
  ];
  return groups.map(([title, figures]) => ({
    title,
    rows: figures.map((figure) => rowOf(figure, sides, against)),
  }));
}
