// The messages of the simulation worker: what is asked of it, and what it answers.

import type { Update } from '../../shared/kernel/planUpdate.ts';
import type { View } from '../../shared/kernel/viewSettings.ts';
import type { Answer } from '../../shared/risk/figures/answer.ts';
import type { Shares } from '../../shared/risk/figures/simulation/shares.ts';
import type { SideChances } from '../../shared/scenarios/figures/chances.ts';
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import type { Aim } from '../../shared/solver/figures/close.ts';
import type { Closings } from '../../shared/solver/figures/closings.ts';
import type { FiscalYear } from '../../shared/values/date.ts';

/** Each kind of job with what it needs besides the plan. */
export interface Jobs {
  readonly answer: { readonly years: readonly FiscalYear[]; readonly view: View };
  readonly shares: {
    readonly year: FiscalYear;
    readonly view: View;
    readonly output: 'cost' | 'balance';
  };
  readonly closings: { readonly aim: Aim; readonly asOf: string };
  /** The plan, and these of its scenarios. */
  readonly sides: {
    readonly scenarios: readonly ScenarioId[];
    readonly year: FiscalYear;
    readonly view: View;
  };
}

export interface Answers {
  readonly answer: Answer;
  readonly shares: Shares;
  readonly closings: Closings;
  readonly sides: readonly SideChances[];
}

export type JobType = keyof Jobs;
export type Job = { [T in JobType]: { readonly type: T } & Jobs[T] }[JobType];

/** A part of what makes the plan of the next request: a large plan comes in turns. */
export interface SimulationSlice {
  readonly update: Update;
}

export interface SimulationRequest extends SimulationSlice {
  /** Who asks: of one channel only the newest request matters. */
  readonly channel: string;
  readonly generation: number;
  readonly job: Job;
}

export interface SimulationResult {
  readonly channel: string;
  readonly generation: number;
  readonly answer: Answers[JobType];
}
