// The rules for shapes and for inputs that move together: what may be drawn how, and what fits together.
import { isFixed } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { firstOf, needsName } from '../../values/check.ts';
import { formatCount } from '../../values/counted.ts';
import { grouping } from '../../values/grouping.ts';
import { find } from '../../values/id.ts';
import { remembering } from '../../values/remember.ts';
import type { Refusal } from '../../values/result.ts';
import { inputName } from '../figures/inputs.ts';
import { normalCorrelation } from '../figures/simulation/correlation.ts';
import {
  type Correlation,
  fewestTrials,
  type InputKind,
  type InputRef,
  keyOf,
  largestSeed,
  mostTrials,
  type RiskRules,
  rangeInputs,
  type ShapeChoice,
} from '../model.ts';

const hasRange = ({ of }: InputRef) => (rangeInputs as readonly string[]).includes(of);

// What an input points to must have what is drawn: people have FTE, fixed lines an amount.
function checkInput(plan: Plan, input: InputRef): Refusal | null {
  const { of, id }: { of: InputKind; id: string | null } = input;
  const line = find(plan.cost.lines, id);
  const fits: Readonly<Record<InputKind, boolean>> = {
    planRate: id === null,
    fte: id !== null && !(line && isFixed(line)),
    lineRate: id !== null && !(line && isFixed(line)),
    amount: id !== null && (!line || isFixed(line)),
    pledge: id !== null && !(line && isFixed(line)),
    expected: id !== null && !(line && isFixed(line)),
  };
  if (fits[of]) return null;
  return {
    what: inputName(plan, input),
    why: 'This input isn’t in the cost model.',
    remedy: 'Choose the FTE or the rate of a staff line, or the amount of a fixed line.',
  };
}

const shapesOf = grouping(({ input }: ShapeChoice) => keyOf(input));

export function checkShape({ id, input }: ShapeChoice, plan: Plan): Refusal | null {
  const what = `The distribution of ${inputName(plan, input)}`;
  if (!hasRange(input)) {
    const why = 'It either happens or not, so it has no range to simulate.';
    return { what, why, remedy: 'Set its probability instead.' };
  }
  const alike = shapesOf(plan.uncertainty.shapes, keyOf(input));
  if (!alike.some((one) => one.id !== id)) return checkInput(plan, input);
  return { what, why: 'It already has a distribution.', remedy: 'Change that one instead.' };
}

function checkMembers({ id, name, inputs }: Correlation, plan: Plan): Refusal | null {
  const what = `The correlation “${name}”`;
  const keys = inputs.map(keyOf);
  if (new Set(keys).size !== keys.length || keys.length < 2) {
    const why = 'A correlation needs at least two different inputs.';
    return { what, why, remedy: 'Choose two or more inputs, each once.' };
  }
  const counted = inputs.find(({ of }) => of === 'expected');
  if (counted) {
    const why = `${inputName(plan, counted)} are simulated one by one, each independently.`;
    return { what, why, remedy: 'Leave them out.' };
  }
  const withInput = correlationsByInput(plan.uncertainty.correlations);
  for (const input of inputs) {
    const other = withInput.get(keyOf(input))?.find((one) => one.id !== id);
    if (!other) continue;
    const why = `${inputName(plan, input)} is already correlated in “${other.name}”.`;
    return { what, why, remedy: 'Remove it from one of them.' };
  }
  return null;
}

type ByInput = ReadonlyMap<string, readonly Correlation[]>;

const remember = remembering<readonly Correlation[], 'by input', ByInput>();

function correlationsByInput(all: readonly Correlation[]): ByInput {
  return remember(all, 'by input', () => {
    const pairs = all.flatMap((one) => one.inputs.map((input) => ({ key: keyOf(input), one })));
    const groups = Map.groupBy(pairs, ({ key }) => key);
    return new Map([...groups].map(([key, some]) => [key, some.map(({ one }) => one)]));
  });
}

// All pairs correlate alike: such a matrix is positive definite where r > -1 / (n - 1), and r < 1.
function checkRank({ name, inputs, rank }: Correlation, plan: Plan): Refusal | null {
  if (rank === null) return null;
  const what = `The rank correlation of “${name}”`;
  if (!(rank > -1 && rank < 1)) {
    const why = `${rank} isn’t between -1 and 1.`;
    return { what, why, remedy: 'Type a number such as 0.6, or choose full correlation.' };
  }
  if (normalCorrelation(rank) * (inputs.length - 1) > -1) return null;
  const [first, second] = inputs;
  const pair = [first, second].flatMap((one) => (one ? [inputName(plan, one)] : []));
  const why = `${pair.join(' and ')} cannot have a correlation of ${rank} while each has it with ${inputs.length - 2} more: no simulation can meet that (the matrix is not positive definite).`;
  const least = Math.ceil((6 / Math.PI) * Math.asin(-1 / (inputs.length - 1) / 2) * 100) / 100;
  return { what, why, remedy: `Type more than ${least}, or choose fewer inputs.` };
}

export function checkCorrelation(one: Correlation, plan: Plan): Refusal | null {
  return firstOf(
    needsName(one.name, 'correlation'),
    ...one.inputs.map((input) => checkInput(plan, input)),
    checkMembers(one, plan),
    checkRank(one, plan),
  );
}

function needsBetween(value: number, what: string, low: number, high: number): Refusal | null {
  if (Number.isInteger(value) && value >= low && value <= high) return null;
  const limits = `${formatCount(low)} to ${formatCount(high)}`;
  const why = `${value} is not a whole number from ${limits}.`;
  return { what, why, remedy: `Type a whole number from ${limits}.` };
}

export function checkRules({ seed, trials, confidence }: RiskRules): Refusal | null {
  return firstOf(
    needsBetween(seed, 'The seed', 0, largestSeed),
    needsBetween(trials, 'The number of simulations', fewestTrials, mostTrials),
    confidence > 0 && confidence < 1
      ? null
      : {
          what: 'The confidence',
          why: `${confidence} isn’t between 0% and 100%.`,
          remedy: 'Type a share such as 80%.',
        },
  );
}
