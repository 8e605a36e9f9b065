// What is uncertain beyond the ranges: the shape of an input, inputs that move together, and the seed.
import type { ContributionId } from '../contributions/model.ts';
import type { LineId } from '../cost/model.ts';
import type { TierId } from '../members/model.ts';

export type ShapeId = string & { readonly of?: 'shape' };
export type CorrelationId = string & { readonly of?: 'correlation' };

/** Inputs that have a range. */
export const rangeInputs = ['planRate', 'fte', 'lineRate', 'amount'] as const;
/** All inputs that can be uncertain; the last two are there or not, at their probability. */
export const inputKinds = [...rangeInputs, 'pledge', 'expected'] as const;
export type InputKind = (typeof inputKinds)[number];

/** The list in which that stands which has the input; null where it is the plan itself. */
export const inputLists = {
  planRate: null,
  fte: 'cost.lines',
  lineRate: 'cost.lines',
  amount: 'cost.lines',
  pledge: 'contributions.pledges',
  expected: 'members.tiers',
} as const satisfies Readonly<Record<InputKind, string | null>>;

/** One uncertain input of the plan. */
export interface InputRef {
  readonly of: InputKind;
  /** The cost line, the contribution or the tier, as `of` says; null for the plan's cost per FTE. */
  readonly id: LineId | ContributionId | TierId | null;
}

export const shapes = ['uniform', 'triangular', 'pert'] as const;
export type Shape = (typeof shapes)[number];

/** An input whose range is drawn otherwise than by default. */
export interface ShapeChoice {
  readonly id: ShapeId;
  readonly input: InputRef;
  readonly shape: Shape;
  readonly source: string | null;
}

/** Inputs that move together. */
export interface Correlation {
  readonly id: CorrelationId;
  readonly name: string;
  readonly inputs: readonly InputRef[];
  /** The rank correlation of each two of them, from -1 to 1; null is fully: one draw for all. */
  readonly rank: number | null;
  readonly source: string | null;
}

export interface RiskRules {
  /** Whole, from 0 to `largestSeed`: the same plan and seed give the same figures. */
  readonly seed: number;
  /** How many times the plan is drawn. */
  readonly trials: number;
  /** 0..1: how sure the solver is to be, where it is asked for a confidence. */
  readonly confidence: number;
}

export interface RiskPart {
  readonly shapes: readonly ShapeChoice[];
  readonly correlations: readonly Correlation[];
  readonly rules: RiskRules;
}

export const largestSeed = 0xffff_ffff;
export const fewestTrials = 1_000;
export const mostTrials = 100_000;

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly uncertainty: RiskPart;
  }
}

export const emptyRisk: RiskPart = {
  shapes: [],
  correlations: [],
  rules: { seed: 2012, trials: 10_000, confidence: 0.8 },
};

/** One text for each input: what its random stream, and whoever looks it up, knows it by. */
export function keyOf({ of, id }: InputRef): string {
  return id === null ? of : `${of}:${id}`;
}
