// The uncertain inputs of a plan: each range that is not a constant, and each promise that may fail.
import { isOfYear, weightOf } from '../../contributions/figures/cash.ts';
import { weightOfExpected } from '../../contributions/figures/dues.ts';
import type { Contribution } from '../../contributions/model.ts';
import { type CostLine, lineRules } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import { duesOfTier } from '../../members/figures/roll.ts';
import type { Tier } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatFte, hundredths } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { cents, formatMoney } from '../../values/money.ts';
import { at, formatRange, isConstant, type Range } from '../../values/range.ts';
import { formatShare } from '../../values/share.ts';
import { type InputKind, type InputRef, keyOf, type Shape } from '../model.ts';
import { carryingInto, decidesCarried } from './carrying.ts';

/** An input with a range, drawn in the shape that was chosen for it or by default. */
export interface RangeInput {
  readonly ref: InputRef;
  readonly key: string;
  readonly range: Range;
  readonly shape: Shape;
}

function chosenShape(plan: Plan, key: string): Shape | null {
  return plan.uncertainty.shapes.find(({ input }) => keyOf(input) === key)?.shape ?? null;
}

/** Uniform without a likely value; PERT with one, even at the midpoint. */
export function defaultShape({ likely }: Range): Shape {
  return likely === undefined ? 'uniform' : 'pert';
}

function rangeInput(plan: Plan, of: InputKind, id: InputRef['id'], range: Range | null) {
  if (range === null || isConstant(range)) return [];
  const ref = { of, id };
  const key = keyOf(ref);
  return [{ ref, key, range, shape: chosenShape(plan, key) ?? defaultShape(range) }];
}

function inputsOfLine(plan: Plan, line: CostLine): readonly RangeInput[] {
  switch (lineRules[line.kind].size) {
    case 'amount':
      return rangeInput(plan, 'amount', line.id, line.amount);
    case 'fte':
      return [
        ...rangeInput(plan, 'fte', line.id, line.fte),
        ...rangeInput(plan, 'lineRate', line.id, line.rate),
      ];
  }
}

/** Every range of the cost model that is not a constant; a solved rate is one. */
export function rangeInputs(plan: Plan): readonly RangeInput[] {
  const { rate } = plan.cost.terms;
  const planRate = rate.solved ? null : rate.amount;
  return [
    ...rangeInput(plan, 'planRate', null, planRate),
    ...plan.cost.lines.flatMap((line) => inputsOfLine(plan, line)),
  ];
}

/** Strictly between never and surely. */
const mayFail = (probability: number) => probability > 0 && probability < 1;

/** Of the year, or of an earlier one where they decide how much restricted cash it leaves to this one. */
export function uncertainPledges(
  plan: Plan,
  year: FiscalYear,
  view: View,
): readonly Contribution[] {
  const { pledges, rules } = plan.contributions;
  const carrying = carryingInto(plan, year, view);
  const matters = (one: Contribution) => isOfYear(one, year) || decidesCarried(plan, one, carrying);
  return pledges.filter((one) => mayFail(weightOf(one.status, view, rules)) && matters(one));
}

export function uncertainTiers(plan: Plan, year: FiscalYear, view: View): readonly Tier[] {
  return plan.members.tiers.filter(
    (tier) =>
      tier.expected > 0 &&
      mayFail(weightOfExpected(tier, view)) &&
      (duesOfTier(tier, year) ?? 0) > 0,
  );
}

/** What an input is called where it stands alone: `FTE of Testers`. */
export function inputName(plan: Plan, ref: InputRef): string {
  const { of, id }: { of: InputKind; id: string | null } = ref;
  const line = find(plan.cost.lines, id)?.name ?? 'a missing cost line';
  switch (of) {
    case 'planRate':
      return 'Cost per FTE';
    case 'fte':
      return `FTE of ${line}`;
    case 'lineRate':
      return `Cost per FTE of ${line}`;
    case 'amount':
      return `Amount of ${line}`;
    case 'pledge':
      return find(plan.contributions.pledges, id)?.name ?? 'a missing contribution';
    case 'expected':
      return `Expected members, ${find(plan.members.tiers, id)?.name ?? 'a missing tier'}`;
  }
}

function rangeText(plan: Plan, { of, id }: InputRef, show: (value: number) => string): string {
  const input = rangeInputs(plan).find(({ ref }) => ref.of === of && ref.id === id);
  return input ? formatRange(input.range, show) : 'a constant';
}

/** What is known of it: `3 to 4`, `75%`. */
export function inputText(plan: Plan, asked: InputRef): string {
  const { of, id }: { of: InputKind; id: string | null } = asked;
  const { rules } = plan.contributions;
  switch (of) {
    case 'pledge': {
      const pledge = find(plan.contributions.pledges, id);
      return pledge ? formatShare(weightOf(pledge.status, 'expected', rules)) : '';
    }
    case 'expected': {
      const tier = find(plan.members.tiers, id);
      return tier ? `${tier.expected} at ${formatShare(tier.expectedProbability)}` : '';
    }
    case 'fte':
      return rangeText(plan, asked, (value) => formatFte(hundredths(value)));
    case 'planRate':
    case 'lineRate':
    case 'amount':
      return rangeText(plan, asked, (value) => formatMoney(cents(value)));
  }
}

/** Where the likely value stands in its range, as a share of it. */
export function modeOf(range: Range): number {
  return (at(range, 'likely') - range.low) / (range.high - range.low);
}

/** Every uncertain input of a year in a view, in the order of the plan. */
export function inputsOf(plan: Plan, year: FiscalYear, view: View): readonly InputRef[] {
  return [
    ...rangeInputs(plan).map(({ ref }) => ref),
    ...uncertainPledges(plan, year, view).map(({ id }) => ({ of: 'pledge' as const, id })),
    ...uncertainTiers(plan, year, view).map(({ id }) => ({ of: 'expected' as const, id })),
  ];
}
