// Goals: what was promised, by whom, by when, the progress, and the board's answers.
import type { ContributionId } from '../contributions/model.ts';
import type { LineId } from '../cost/model.ts';
import type { GroupId } from '../groups/model.ts';
import type { PlainDate } from '../values/date.ts';

export type GoalId = string & { readonly of?: 'goal' };
export type CheckInId = string & { readonly of?: 'checkIn' };

export const horizons = ['short', 'long', 'ongoing'] as const;
export type Horizon = (typeof horizons)[number];

/** In the order of its life; the last two are its ends. */
export const goalStates = [
  'draft',
  'proposed',
  'approved',
  'inProgress',
  'done',
  'dropped',
] as const;
export type GoalState = (typeof goalStates)[number];

export interface GoalStateRule {
  /** It is still to be reached. */
  readonly open: boolean;
  /** Somebody proposed it: more than a draft, and not given up. */
  readonly proposed: boolean;
  /** The board approved it, and it was not given up. */
  readonly approved: boolean;
  /** It is reached in full. */
  readonly done: boolean;
}

/** Whoever counts or marks goals reads here what a state of them means. */
export const stateRules: Readonly<Record<GoalState, GoalStateRule>> = {
  draft: { open: true, proposed: false, approved: false, done: false },
  proposed: { open: true, proposed: true, approved: false, done: false },
  approved: { open: true, proposed: true, approved: true, done: false },
  inProgress: { open: true, proposed: true, approved: true, done: false },
  done: { open: false, proposed: true, approved: true, done: true },
  dropped: { open: false, proposed: false, approved: false, done: false },
};

export interface Milestone {
  readonly name: string;
  /** The day on which it was reached. */
  readonly done: PlainDate | null;
}

export type Measure =
  | { readonly type: 'none' }
  | {
      readonly type: 'number';
      readonly unit: string | null;
      readonly start: number;
      readonly target: number;
    }
  | { readonly type: 'milestones'; readonly milestones: readonly Milestone[] };

/** How far a goal is that has no measure of its own: from none of it to all of it. */
export const percentMeasure: Measure = { type: 'number', unit: '%', start: 0, target: 100 };

/** What the goal is meant for: a release, a day, or both. */
export interface Aim {
  readonly release: string | null;
  readonly due: PlainDate | null;
  /** The day from which it is aimed there; null is not recorded. */
  readonly since: PlainDate | null;
  /** Why it was aimed there. */
  readonly reason: string | null;
}

/** What was delivered to the board, and its answer. */
export interface Delivery {
  readonly what: string;
  readonly on: PlainDate | null;
  /** Null while it has not answered. */
  readonly answer: string | null;
  readonly answeredOn: PlainDate | null;
}

export interface Goal {
  readonly id: GoalId;
  readonly name: string;
  /** The goal in full, where its name is short. */
  readonly text: string | null;
  readonly group: GroupId | null;
  readonly owner: string | null;
  readonly horizon: Horizon | null;
  readonly state: GoalState;
  readonly measure: Measure;
  /** The oldest first; the last is the present one, and none is ever lost. */
  readonly aims: readonly Aim[];
  readonly deliveries: readonly Delivery[];
  /** What shows it: a text or a link. */
  readonly evidence: string | null;
  /** Cost lines and contributions that belong to it. */
  readonly lines: readonly LineId[];
  readonly pledges: readonly ContributionId[];
  readonly source: string | null;
}

/** How a goal stood on a day. */
export interface CheckIn {
  readonly id: CheckInId;
  readonly goal: GoalId;
  readonly on: PlainDate;
  /** In the unit of the goal, where it is measured by a number. */
  readonly value: number | null;
  /** 0..1, that it is reached as it is aimed. */
  readonly confidence: number | null;
  readonly note: string | null;
}

export interface GoalsPart {
  readonly goals: readonly Goal[];
  readonly checkIns: readonly CheckIn[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly goals: GoalsPart;
  }
}

export const emptyGoals: GoalsPart = { goals: [], checkIns: [] };
