// The words for shapes, inputs that move together, and chances.
import type { Plan } from '../kernel/plan.ts';
import { formatPercent } from '../values/share.ts';
import { inputName } from './figures/inputs.ts';
import type { Output } from './figures/results.ts';
import type { InputRef, Shape } from './model.ts';

export const shapeWords: Readonly<Record<Shape, string>> = {
  uniform: 'uniform',
  triangular: 'triangular',
  pert: 'PERT',
};

export const outputWords: Readonly<Record<Output, string>> = {
  cost: 'Cost',
  balance: 'Cash left or missing',
  gap: 'Still to find',
  surplus: 'Surplus',
};

/** `86.7%`: one decimal, and never 0% or 100% where it is not. */
export function chanceText(chance: number): string {
  return formatPercent(chance, 1);
}

export function rankText(rank: number | null): string {
  return rank === null ? 'fully' : `rank correlation ${rank}`;
}

export function inputNames(plan: Plan, inputs: readonly InputRef[]): string {
  return inputs.map((one) => inputName(plan, one)).join(', ');
}
