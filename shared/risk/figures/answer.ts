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
import { type Run, simulate } from './simulation/simulate.ts';

export interface OutputAnswer {
  readonly spreading: Spreading;
  readonly bins: readonly Bin[];
}

export interface YearAnswer {
  readonly year: FiscalYear;
  /** 0..1 that nothing is left to find. */
  readonly covered: number;
  /** 0..1 that the cost is not above the target; null without a target. */
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

function yearAnswer(outcome: Outcome, target: Money | null): YearAnswer {
  const each = outputs.map((output) => [output, outputAnswer(outcome, output)] as const);
  return {
    year: outcome.year,
    covered: chanceOfCover(outcome),
    under: target === null ? null : chanceUnder(outcome, target),
    outputs: Object.fromEntries(each) as Record<Output, OutputAnswer>,
  };
}

export function answerOf(run: Run, target: Money | null): Answer {
  const { seed, trials, years, asked } = run.problem;
  const outcomes = years.slice(0, asked).flatMap((_, index) => outcomeOf(run, index) ?? []);
  return { seed, trials, years: outcomes.map((one) => yearAnswer(one, target)) };
}

const rememberAnswer = remembering<Plan, string, YearAnswer | null>();

/** Of one year of a plan, at once: for what has no worker, such as an explanation or the board pack. */
export function answerFor(plan: Plan, year: FiscalYear, view: View): YearAnswer | null {
  return rememberAnswer(plan, `${year} ${view}`, () => {
    const run = simulate(problemOf(plan, [year], view));
    return answerOf(run, plan.consortium.profile.target).years[0] ?? null;
  });
}
