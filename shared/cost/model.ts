// The cost model: activities, staff and fixed lines as ranges, and the years they are counted in.
import type { FiscalYear } from '../values/date.ts';
import type { Fte } from '../values/fte.ts';
import type { Money } from '../values/money.ts';
import type { End, Range } from '../values/range.ts';

export type ActivityId = string & { readonly of?: 'activity' };
export type LineId = string & { readonly of?: 'line' };

export const bases = ['slides', 'assumption', 'solved', 'quote', 'actual', 'unknown'] as const;
/** Where an input comes from. *unknown* is shown, and is not zero. */
export type Basis = (typeof bases)[number];

export interface Activity {
  readonly id: ActivityId;
  readonly name: string;
  readonly source: string | null;
  /** Whether it is the testing that the path forward hands to a working group. */
  readonly testing: boolean;
}

/** What was solved so that the total at `end` is `target`; later edits never solve again. */
export interface Solved {
  readonly end: End;
  readonly target: Money;
  /** In words and figures, as it was at the time. */
  readonly equation: string;
  /** The exact answer in minor units (per FTE for a rate): numerator / denominator. */
  readonly numerator: number;
  readonly denominator: number;
}

/** The plan's cost per FTE and year in start-year prices, loaded. */
export interface Rate {
  /** Null is unknown. With `solved`, the exact fraction counts and this is it, to the cent. */
  readonly amount: Range<Money> | null;
  readonly basis: Basis;
  readonly solved: Solved | null;
  readonly note: string | null;
}

export const recurrences = ['once', 'yearly', 'everyYears'] as const;

export interface Recurrence {
  readonly type: (typeof recurrences)[number];
  /** Every few years, from the line's first year; 1 for the other types. */
  readonly years: number;
}

export const lineKinds = ['staff', 'fixed'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface LineRule {
  /** What its size is: FTE at a cost each, or an amount. */
  readonly size: 'fte' | 'amount';
  /** The growth of its prices. */
  readonly grows: 'staffEscalation' | 'fixedEscalation';
}

/** Whoever counts, shows or checks cost lines reads here what a kind of them means. */
export const lineRules: Readonly<Record<LineKind, LineRule>> = {
  staff: { size: 'fte', grows: 'staffEscalation' },
  fixed: { size: 'amount', grows: 'fixedEscalation' },
};

type OfKind = Pick<CostLine, 'kind'>;

export const isStaff = ({ kind }: OfKind): boolean => lineRules[kind].size === 'fte';
export const isFixed = ({ kind }: OfKind): boolean => lineRules[kind].size === 'amount';

export interface CostLine {
  readonly id: LineId;
  readonly activity: ActivityId;
  readonly name: string;
  readonly kind: LineKind;
  /** Staff lines: null is unknown. */
  readonly fte: Range<Fte> | null;
  /** Staff lines: the line's own cost per FTE; null takes the plan's rate. */
  readonly rate: Range<Money> | null;
  /** Fixed lines: null is unknown. */
  readonly amount: Range<Money> | null;
  readonly recurrence: Recurrence;
  /** Null is the plan's start year. */
  readonly firstYear: FiscalYear | null;
  readonly basis: Basis;
  readonly solved: Solved | null;
  readonly note: string | null;
}

/** Years a plan may span (domain: a horizon of up to ten). */
export const longestHorizon = 10;

export interface Terms {
  readonly startYear: FiscalYear;
  /** 1 to 10. */
  readonly years: number;
  readonly rate: Rate;
  /** Growth of prices in a year, 0.03 for 3%. */
  readonly staffEscalation: number;
  readonly fixedEscalation: number;
}

export interface CostPart {
  readonly terms: Terms;
  readonly activities: readonly Activity[];
  readonly lines: readonly CostLine[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly cost: CostPart;
  }
}

export const emptyCost: CostPart = {
  terms: {
    startYear: 2026,
    years: 3,
    rate: { amount: null, basis: 'unknown', solved: null, note: null },
    staffEscalation: 0,
    fixedEscalation: 0,
  },
  activities: [],
  lines: [],
};
