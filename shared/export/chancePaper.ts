// The chances on the paper: how sure the money is, and where the cost and the gap may lie, with the seed.
import type { Looking } from '../looking.ts';
import type { Plan } from '../plan.ts';
import { answerFor, type YearAnswer } from '../uncertainty/answer.ts';
import { underText } from '../uncertainty/chance.ts';
import { errorOf, type Output, shownPercentiles } from '../uncertainty/figures.ts';
import { inputName, inputsOf, inputText } from '../uncertainty/inputs.ts';
import { chanceText, outputWords } from '../uncertainty/words.ts';
import { formatMoney } from '../values/money.ts';
import type { PaperTable } from './report.ts';

const places: readonly number[] = shownPercentiles;
const shown = [0.1, 0.5, 0.8, 0.9] as const;

function percentilesRow(answer: YearAnswer, output: Output): string[] {
  const { percentiles } = answer.outputs[output].spreading;
  const at = (share: number) => percentiles[places.indexOf(share)] ?? 0;
  // Dollars alone: the cents of a draw say nothing.
  return [
    outputWords[output],
    ...shown.map((share) => formatMoney(Math.round(at(share) / 100) * 100)),
  ];
}

function noteOf(plan: Plan, looking: Looking, answer: YearAnswer): string {
  const { seed, trials } = plan.uncertainty.rules;
  const inputs = inputsOf(plan, looking.year, looking.view);
  const texts = inputs
    .slice(0, 12)
    .map((one) => `${inputName(plan, one)} (${inputText(plan, one)})`);
  const more = inputs.length > 12 ? [`${inputs.length - 12} more`] : [];
  const drawn =
    inputs.length === 0 ? 'nothing: every input is a constant' : [...texts, ...more].join(', ');
  const under = underText(plan, looking.year, answer);
  return `Chance that the money suffices: ${chanceText(answer.covered)}, give or take ${chanceText(errorOf(answer.covered, trials))}. Chance of staying under the target: ${under}. ${trials.toLocaleString('en-US')} draws, seed ${seed}. Drawn: ${drawn}.`;
}

export function chancePaper(plan: Plan, looking: Looking): readonly PaperTable[] {
  const answer = answerFor(plan, looking.year, looking.view);
  if (!answer) return [];
  const numeric = shown.map((share) => ({ header: `P${share * 100}`, numeric: true }));
  return [
    {
      title: `What may come, ${looking.year}, ${looking.view}`,
      columns: [{ header: 'Figure', numeric: false }, ...numeric],
      rows: (['cost', 'gap', 'surplus'] as const).map((one) => percentilesRow(answer, one)),
      totalled: false,
      note: noteOf(plan, looking, answer),
    },
  ];
}
