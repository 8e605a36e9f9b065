// What is asked of the worker that draws plans, and what it tells.
import type { Plan } from '../../shared/plan.ts';
import type { Aim } from '../../shared/solver/close.ts';
import type { Closings } from '../../shared/solver/closings.ts';
import type { Answer } from '../../shared/uncertainty/answer.ts';
import type { Problem } from '../../shared/uncertainty/problem.ts';
import type { Shares } from '../../shared/uncertainty/shares.ts';
import type { Money } from '../../shared/values/money.ts';

/** Each kind of job with what it needs and what it answers. */
export interface Jobs {
  readonly answer: { readonly problem: Problem; readonly target: Money | null };
  readonly shares: { readonly problem: Problem; readonly output: 'cost' | 'balance' };
  readonly closings: { readonly plan: Plan; readonly aim: Aim; readonly asOf: string };
}

export interface Answers {
  readonly answer: Answer;
  readonly shares: Shares;
  readonly closings: Closings;
}

export type JobType = keyof Jobs;
export type Job = { [T in JobType]: { readonly type: T } & Jobs[T] }[JobType];

export interface Asked {
  /** Who asks: of one channel only the newest question matters. */
  readonly channel: string;
  readonly generation: number;
  readonly job: Job;
}

export interface Told {
  readonly channel: string;
  readonly generation: number;
  readonly answer: Answers[JobType];
}
