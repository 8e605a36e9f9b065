// The words for shapes, inputs that move together, and chances.
import { costOfYear } from '../cost/figures/costs.ts';
import type { Plan } from '../kernel/plan.ts';
import { counted } from '../values/counted.ts';
import type { FiscalYear } from '../values/date.ts';
import { formatPercent } from '../values/share.ts';
import { inputName } from './figures/inputs.ts';
import type { Output } from './figures/results.ts';
import type { InputRef, Shape } from './model.ts';

export const shapeWords: Readonly<Record<Shape, string>> = {
  uniform: 'uniform',
  triangular: 'triangular',
  pert: 'PERT',
};

/** Where no input of the year is uncertain; a cost that nobody knows is none of them. */
export function noInputsText({ cost }: Plan, year: FiscalYear): string {
  const { unknown } = costOfYear(cost, year).total;
  if (unknown === 0) {
    return 'Nothing is uncertain: every range is a single figure, and every contribution is certain.';
  }
  const costs = counted(unknown, 'cost is unknown', 'costs are unknown');
  return `No known input is uncertain, and ${costs}.`;
}

export const outputWords: Readonly<Record<Output, string>> = {
  cost: 'Cost',
  balance: 'Cash left or missing',
  gap: 'Funding gap',
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
