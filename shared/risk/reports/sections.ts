// The chances in the board pack: how likely the plan is fully funded, ranges of cost and gap, the seed.
import { coverOf } from '../../contributions/figures/cover.ts';
import { unknownText } from '../../contributions/words/onCost.ts';
import { viewWords } from '../../contributions/words/words.ts';
import type { Plan } from '../../kernel/plan.ts';
import { number, type ReportTable, type Section, text } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatCount } from '../../values/counted.ts';
import { cents, formatMoney } from '../../values/money.ts';
import { answerFor, type YearAnswer } from '../figures/answer.ts';
import { coveredText, underText } from '../figures/chance.ts';
import { inputName, inputsOf, inputText } from '../figures/inputs.ts';
import { errorOf, type Output, shownPercentiles } from '../figures/results.ts';
import { chanceText, noInputsText, outputWords } from '../words.ts';

const places: readonly number[] = shownPercentiles;
const shown = [0.1, 0.5, 0.8, 0.9] as const;

function coveredCell(answer: YearAnswer, trials: number): string {
  const error = answer.covered === null ? 0 : errorOf(answer.covered, trials);
  const about = error === 0 ? '' : `, give or take ${chanceText(error)}`;
  return `${coveredText(answer)}${about}`;
}

function chancesTable(plan: Plan, { year, view }: ViewSettings, answer: YearAnswer): ReportTable {
  const { seed, trials } = plan.uncertainty.rules;
  const left = unknownText(plan, coverOf(plan, year, 'likely', view));
  const drawn = `${formatCount(trials)} simulations, seed ${seed}: the same plan and seed give the same figures on every computer.`;
  return {
    title: `Likelihood, ${year}, ${viewWords[view]}`,
    columns: [text('Risk'), number('Of the simulations')],
    rows: [
      ['Fully funded', coveredCell(answer, trials)],
      ['Cost within the target', underText(plan, year, answer)],
    ],
    totalled: false,
    note: left === '' ? drawn : `${left} ${drawn}`,
  };
}

/** Dollars alone: the cents of a draw say nothing. */
const dollars = (value: number) => formatMoney(cents(Math.round(value / 100) * 100));

function percentilesRow(answer: YearAnswer, output: Output): string[] {
  const { percentiles } = answer.outputs[output].spreading;
  return [
    outputWords[output],
    ...shown.map((share) =>
      answer.isKnown ? dollars(percentiles[places.indexOf(share)] ?? 0) : 'unknown',
    ),
  ];
}

function percentilesTable({ year, view }: ViewSettings, answer: YearAnswer): ReportTable {
  return {
    title: `Possible outcomes, ${year}, ${viewWords[view]}`,
    columns: [text('Figure'), ...shown.map((share) => number(`P${share * 100}`))],
    rows: (['cost', 'gap', 'surplus'] as const).map((one) => percentilesRow(answer, one)),
    totalled: false,
    note: 'P80 is the amount that eight out of ten simulations do not exceed.',
  };
}

const mostInputs = 12;

function drawnText(plan: Plan, { year, view }: ViewSettings): string {
  const inputs = inputsOf(plan, year, view);
  if (inputs.length === 0) return noInputsText(plan, year);
  const named = inputs
    .slice(0, mostInputs)
    .map((one) => `${inputName(plan, one)} (${inputText(plan, one)})`);
  const more = inputs.length > mostInputs ? [`${inputs.length - mostInputs} more`] : [];
  return `Simulated at random: ${[...named, ...more].join(', ')}.`;
}

export function riskSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  const answer = answerFor(plan, settings.year, settings.view);
  const tables = answer
    ? [chancesTable(plan, settings, answer), percentilesTable(settings, answer)]
    : [];
  return [{ title: 'Risk', intro: drawnText(plan, settings), charts: [], tables }];
}
