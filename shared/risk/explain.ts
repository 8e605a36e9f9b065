// Why a chance, a percentile or a swing is what it is: how it was drawn, from which inputs, by which rule.

import { coverOf } from '../contributions/figures/cover.ts';
import { unknownText } from '../contributions/words/onCost.ts';
import { viewWords } from '../contributions/words/words.ts';
import { type Explanation, figurePart, gone, inputPart, type Part } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import type { View } from '../kernel/viewSettings.ts';
import { formatCount } from '../values/counted.ts';
import type { FiscalYear } from '../values/date.ts';
import { cents, formatMoney } from '../values/money.ts';
import { answerFor, type YearAnswer } from './figures/answer.ts';
import { coveredText, underText } from './figures/chance.ts';
import { inputName, inputsOf, inputText, rangeInputs } from './figures/inputs.ts';
import { errorOf, type Output, shownPercentiles } from './figures/results.ts';
import { problemOf } from './figures/simulation/problem.ts';
import { sharesOf } from './figures/simulation/shares.ts';
import { type Swing, tornadoOf } from './figures/tornado.ts';
import { type InputRef, keyOf } from './model.ts';
import { chanceText, inputNames, outputWords, rankText, shapeWords } from './words.ts';

const places: readonly number[] = shownPercentiles;

interface Drawn {
  readonly feature: 'uncertainty';
  readonly year: FiscalYear;
  readonly view: View;
}

export type RiskAddress = Drawn &
  (
    | { readonly figure: 'covered' | 'under' }
    | { readonly figure: 'mean' | 'deviation'; readonly output: Output }
    | { readonly figure: 'percentile'; readonly output: Output; readonly share: number }
    | {
        readonly figure: 'swing' | 'variance';
        readonly output: 'cost' | 'balance';
        readonly key: string;
      }
  );

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly uncertainty: RiskAddress;
  }
}

function shapeText(plan: Plan, ref: InputRef): string {
  const key = keyOf(ref);
  const input = rangeInputs(plan).find((one) => one.key === key);
  const group = plan.uncertainty.correlations.find((one) =>
    one.inputs.some((other) => keyOf(other) === key),
  );
  const moves = group ? `, is correlated with “${group.name}”` : '';
  return `${input ? shapeWords[input.shape] : 'happens or not'}${moves}`;
}

/** The inputs that are drawn, and how: what every figure of the simulations is made of. */
function drawnParts(plan: Plan, { year, view }: Drawn): readonly Part[] {
  const { seed, trials } = plan.uncertainty.rules;
  const inputs = inputsOf(plan, year, view).map((ref) =>
    inputPart(inputName(plan, ref), inputText(plan, ref), shapeText(plan, ref), null),
  );
  const groups = plan.uncertainty.correlations.map(({ name, inputs: some, rank, source }) =>
    inputPart(`${name}: ${inputNames(plan, some)}`, rankText(rank), null, source),
  );
  return [
    inputPart('Simulations', formatCount(trials), null, null),
    inputPart('Seed', String(seed), null, null),
    ...inputs,
    ...groups,
  ];
}

const drawing =
  'Each simulation picks a random value from every range by its distribution, and each pledge and expected member by its probability. The same plan and seed give the same simulations on every computer.';

function yearAndView({ year, view }: Drawn): string {
  return `${year}, ${viewWords[view]}`;
}

function chanceOf(
  plan: Plan,
  address: Drawn & { readonly figure: 'covered' | 'under' },
  answer: YearAnswer,
): Explanation {
  const isCover = address.figure === 'covered';
  const chance = isCover ? answer.covered : answer.under;
  const { trials } = plan.uncertainty.rules;
  const error =
    chance === null
      ? ''
      : ` Another seed would differ by about ${chanceText(errorOf(chance, trials))}.`;
  const { target } = plan.consortium.profile;
  const label = isCover
    ? 'Chance of being fully funded'
    : `Chance of a cost within ${target === null ? 'the target' : formatMoney(target)}`;
  const rule = isCover
    ? 'The share of simulations with no funding gap, after restrictions, excess in kind and the host fee.'
    : 'The share of simulations whose cost is within the target.';
  return {
    label: `${label}, ${yearAndView(address)}`,
    value: isCover ? coveredText(answer) : underText(plan, address.year, answer),
    rule: `${rule} ${drawing}${error}`,
    parts: drawnParts(plan, address),
  };
}

function percentileOf(
  plan: Plan,
  address: Drawn & { readonly output: Output; readonly share: number },
  { outputs }: YearAnswer,
): Explanation {
  const { output, share } = address;
  const at = places.indexOf(share);
  const value = outputs[output].spreading.percentiles[at] ?? 0;
  return {
    label: `${outputWords[output]}, P${Math.round(share * 100)}, ${yearAndView(address)}`,
    value: formatMoney(cents(Math.round(value))),
    rule: `In ${chanceText(share)} of the simulations, it is at or below this amount (Hyndman and Fan, type 7, as in a spreadsheet). ${drawing}`,
    parts: drawnParts(plan, address),
  };
}

function momentOf(
  plan: Plan,
  address: Drawn & { readonly figure: 'mean' | 'deviation'; readonly output: Output },
  { outputs }: YearAnswer,
): Explanation {
  const { output, figure } = address;
  const isMean = figure === 'mean';
  return {
    label: `${outputWords[output]}, ${isMean ? 'mean' : 'standard deviation'}, ${yearAndView(address)}`,
    value: formatMoney(cents(Math.round(outputs[output].spreading[figure]))),
    rule: `${isMean ? 'The mean of all simulations.' : 'How far simulations are from the mean: the root of the mean square.'} ${drawing}`,
    parts: drawnParts(plan, address),
  };
}

function nameOfKey(plan: Plan, key: string, refs: readonly InputRef[]): string {
  const ref = refs.find((one) => keyOf(one) === key);
  const group = plan.uncertainty.correlations.find(({ id }) => `group:${id}` === key);
  return group?.name ?? (ref ? inputName(plan, ref) : key);
}

function swingOf(
  plan: Plan,
  address: Drawn & { readonly output: 'cost' | 'balance' },
  swing: Swing,
): Explanation {
  const { output, year, view } = address;
  const name = inputName(plan, swing.ref);
  const width = cents(Math.abs(swing.high[output] - swing.low[output]));
  const other = { feature: 'uncertainty', figure: 'mean', output, year, view } as const;
  return {
    label: `${outputWords[output]} between the ends of ${name}, ${yearAndView(address)}`,
    value: formatMoney(width),
    rule: 'This input at its low and its high end, with all others at their likely values; a pledge goes from zero to its full amount. Nothing is simulated.',
    parts: [
      inputPart(name, inputText(plan, swing.ref), null, null),
      inputPart('At its low end', formatMoney(swing.low[output]), null, null),
      inputPart('At its high end', formatMoney(swing.high[output]), null, null),
      figurePart('Mean of the simulations', '', other),
    ],
  };
}

function varianceOf(
  plan: Plan,
  address: Drawn & { readonly output: 'cost' | 'balance'; readonly key: string },
): Explanation {
  const { output, key, year, view } = address;
  const refs = inputsOf(plan, year, view);
  const shares = sharesOf(problemOf(plan, [year], view), output);
  const share = shares.of.find((one) => one.key === key)?.share ?? 0;
  return {
    label: `Share of ${nameOfKey(plan, key, refs)} in the variance, ${outputWords[output].toLowerCase()}, ${yearAndView(address)}`,
    value: chanceText(Math.min(1, share)),
    rule: `How much of the variance would disappear if this alone were known (first-order Sobol index). Correlated inputs have one share; what no single input explains is interaction. ${drawing}`,
    parts: drawnParts(plan, address),
  };
}

/** What nothing can be said of has no value; any other says what it leaves out. */
export function explainRisk(plan: Plan, address: RiskAddress): Explanation {
  const { year, view } = address;
  const cover = coverOf(plan, year, 'likely', view);
  const why = unknownText(plan, cover);
  const explanation = explainKnown(plan, address);
  if (why === '') return explanation;
  return {
    ...explanation,
    value: cover.isKnown ? explanation.value : 'unknown',
    rule: cover.isKnown ? `${explanation.rule} ${why}` : why,
  };
}

function explainKnown(plan: Plan, address: RiskAddress): Explanation {
  const { year, view } = address;
  if (address.figure === 'swing') {
    const tornado = tornadoOf(problemOf(plan, [year], view), 0);
    const swing = tornado?.swings.find(({ key }) => key === address.key);
    return swing ? swingOf(plan, address, swing) : gone('input');
  }
  if (address.figure === 'variance') return varianceOf(plan, address);
  const answer = answerFor(plan, year, view);
  if (!answer) return gone('year');
  if (address.figure === 'percentile') return percentileOf(plan, address, answer);
  if (address.figure === 'mean' || address.figure === 'deviation') {
    return momentOf(plan, { ...address, figure: address.figure }, answer);
  }
  return chanceOf(plan, { ...address, figure: address.figure }, answer);
}
