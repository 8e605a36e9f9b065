// Possible outcomes as tables: percentiles by year, and each input between its ends.
import { coverOf } from '../../contributions/figures/cover.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import {
  bodyOf,
  type Column,
  share,
  shown,
  type TableDefinition,
  units,
} from '../../kernel/table.ts';
import { cents, type Money } from '../../values/money.ts';
import { answerFor, type YearAnswer } from '../figures/answer.ts';
import { isCalibrated } from '../figures/chance.ts';
import { inputName, inputText } from '../figures/inputs.ts';
import { type Output, shownPercentiles } from '../figures/results.ts';
import { problemOf } from '../figures/simulation/problem.ts';
import { type Swing, tornadoOf } from '../figures/tornado.ts';
import { outputWords } from '../words.ts';

const tabled = ['cost', 'gap', 'surplus'] as const;

interface Row {
  readonly answer: YearAnswer;
  readonly output: Output;
}

/** Empty where nothing of the cost is known. */
const drawn = ({ answer }: Row, value: number) =>
  answer.isKnown ? units(cents(Math.round(value))) : null;

const percentileColumns: readonly Column<Row>[] = shownPercentiles.map((percentile, at) => [
  `P${Math.round(percentile * 100)}`,
  (row) => drawn(row, row.answer.outputs[row.output].spreading.percentiles[at] ?? 0),
]);

/** Of every year of the plan, in the view *expected*; with the seed, so that it can be drawn again. */
export const chanceTable: TableDefinition = {
  name: 'chances',
  title: () => 'Possible outcomes, by year',
  body(plan) {
    const { seed, trials } = plan.uncertainty.rules;
    const answers = yearsOf(plan.cost.terms).flatMap(
      (year) => answerFor(plan, year, 'expected') ?? [],
    );
    const rows = answers.flatMap((answer) => tabled.map((output) => ({ answer, output })));
    return bodyOf<Row>(rows, [
      ['Fiscal year', ({ answer }) => answer.year],
      ['Figure', ({ output }) => outputWords[output]],
      ['Mean', (row) => drawn(row, row.answer.outputs[row.output].spreading.mean)],
      [
        'Standard deviation',
        (row) => drawn(row, row.answer.outputs[row.output].spreading.deviation),
      ],
      ...percentileColumns,
      ['Chance of being fully funded', ({ answer }) => share(answer.covered)],
      [
        'Chance of a cost within the target',
        ({ answer }) => share(isCalibrated(plan, answer.year) ? null : answer.under),
      ],
      ['Unknown lines left out', ({ answer }) => answer.unknown],
      ['Simulations', () => trials],
      ['Seed', () => seed],
    ]);
  },
};

export const swingsTable: TableDefinition = {
  name: 'inputs',
  lists: true,
  title: ({ year }) => `Each input between its ends, fiscal year ${year}`,
  body(plan, { year }) {
    const tornado = tornadoOf(problemOf(plan, [year], 'expected'), 0);
    const { isKnown, unknown } = coverOf(plan, year, 'likely', 'expected');
    const known = (amount: Money) => (isKnown ? units(amount) : null);
    return bodyOf(tornado?.swings ?? [], [
      ['Input', ({ ref }: Swing) => inputName(plan, ref)],
      ['Range or probability', ({ ref }) => shown(inputText(plan, ref))],
      ['Cost at its low end', ({ low }) => known(low.cost)],
      ['Cost at its high end', ({ high }) => known(high.cost)],
      ['Cash left or missing at its low end', ({ low }) => known(low.balance)],
      ['Cash left or missing at its high end', ({ high }) => known(high.balance)],
      ['Unknown lines left out', () => unknown],
    ]);
  },
};

export const riskTables = [chanceTable, swingsTable];
