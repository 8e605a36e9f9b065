// What a run answers for each year, small enough to be sent: chances, percentiles and histograms.

import type { Plan } from '../../kernel/plan.ts';
import type { View } from '../../kernel/viewSettings.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { Money } from '../../values/money.ts';
import { remembering } from '../../values/remember.ts';
import {
  type Bin,
  chanceOfCover,
  chanceUnder,
  histogramOf,
  type Output,
  outputs,
  type Spreading,
  spreadingOf,
  valuesOf,
} from './results.ts';
import { type Outcome, outcomeOf } from './simulation/outcome.ts';
import { problemOf } from './simulation/problem.ts';
import type { ProblemYear } from './simulation/problemYear.ts';
import { type Run, simulate } from './simulation/simulate.ts';

export interface OutputAnswer {
  readonly spreading: Spreading;
  readonly bins: readonly Bin[];
}

export interface YearAnswer {
  readonly year: FiscalYear;
  /** False where nothing of the cost is known: there is no chance then, and no output says anything. */
  readonly isKnown: boolean;
  /** Cost lines without a figure, which all of it leaves out. */
  readonly unknown: number;
  /** 0..1 that nothing is left to find; null where nothing of the cost is known. */
  readonly covered: number | null;
  /** 0..1 that the cost is not above the target; null without a target, and where no cost is known. */
  readonly under: number | null;
  readonly outputs: Readonly<Record<Output, OutputAnswer>>;
}

export interface Answer {
  readonly seed: number;
  readonly trials: number;
  readonly years: readonly YearAnswer[];
}

const bins = 40;

function outputAnswer(outcome: Outcome, output: Output): OutputAnswer {
  const values = valuesOf(outcome, output);
  const spreading = spreadingOf(values);
  return { spreading, bins: histogramOf(values, spreading, bins) };
}

function yearAnswer(
  outcome: Outcome,
  { isKnown, unknown }: ProblemYear,
  target: Money | null,
): YearAnswer {
  const each = outputs.map((output) => [output, outputAnswer(outcome, output)] as const);
  return {
    year: outcome.year,
    isKnown,
    unknown,
    covered: isKnown ? chanceOfCover(outcome) : null,
    under: isKnown && target !== null ? chanceUnder(outcome, target) : null,
    outputs: Object.fromEntries(each) as Record<Output, OutputAnswer>,
  };
}

export function answerOf(run: Run, target: Money | null): Answer {
  const { seed, trials, years, asked } = run.problem;
  const answers = years.slice(0, asked).flatMap((of, index) => {
    const outcome = outcomeOf(run, index);
    return outcome ? [yearAnswer(outcome, of, target)] : [];
  });
  return { seed, trials, years: answers };
}

const rememberAnswer = remembering<Plan, string, YearAnswer | null>();

/** Of one year of a plan, at once: for what has no worker, such as an explanation or the board pack. */
export function answerFor(plan: Plan, year: FiscalYear, view: View): YearAnswer | null {
  return rememberAnswer(plan, `${year} ${view}`, () => {
    const run = simulate(problemOf(plan, [year], view));
    return answerOf(run, plan.consortium.profile.target).years[0] ?? null;
  });
}
