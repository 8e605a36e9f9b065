// How a goal stands on a day: how far, how sure, and what somebody should look at.
import { formatDate, type PlainDate } from '../../values/date.ts';
import { formatPercent, formatShare } from '../../values/share.ts';
import {
  type Aim,
  type CheckIn,
  type Goal,
  type GoalId,
  type GoalsPart,
  stateRules,
} from '../model.ts';
import { aimText, horizonWords, stateWords } from '../words.ts';
import { aimsOn, isLater } from './aims.ts';

export interface Standing {
  readonly goal: Goal;
  /** Of the day. */
  readonly aim: Aim | null;
  /** 1 is the target, and it may lie beyond or below 0; null is unknown: it has no measure, or nobody has checked in. */
  readonly progress: number | null;
  /** 0..1, of the last check-in that gave one. */
  readonly confidence: number | null;
  /** Up to the day, the oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly isOpen: boolean;
  readonly overdue: boolean;
  /** Why it slips, in sentences; none where it does not. */
  readonly slips: readonly string[];
  /** Nothing was delivered to the board, which waits for it. */
  readonly owed: boolean;
}

function progressOf({ state, measure }: Goal, checkIns: readonly CheckIn[], asOf: PlainDate) {
  if (stateRules[state].done) return 1;
  switch (measure.type) {
    case 'none':
      return null;
    case 'milestones': {
      const { milestones } = measure;
      const done = milestones.filter((one) => one.done !== null && one.done <= asOf);
      return milestones.length === 0 ? null : done.length / milestones.length;
    }
    case 'number': {
      const value = checkIns.findLast((one) => one.value !== null)?.value ?? null;
      if (value === null || measure.target === measure.start) return null;
      return (value - measure.start) / (measure.target - measure.start);
    }
  }
}

function falling(checkIns: readonly CheckIn[]): string[] {
  const [before, last] = checkIns.filter(({ confidence }) => confidence !== null).slice(-2);
  if (!before || !last || (last.confidence ?? 0) >= (before.confidence ?? 0)) return [];
  const [was, is] = [before, last].map(({ confidence }) => formatShare(confidence ?? 0));
  return [`Confidence fell from ${was} to ${is} on ${formatDate(last.on)}.`];
}

function movedLater(aims: readonly Aim[]): string[] {
  const [first, last] = [aims.at(0), aims.at(-1)];
  if (!first || !last || !isLater(last, first)) return [];
  return [`The target moved from ${aimText(first)} to ${aimText(last)}.`];
}

const delivered = ({ deliveries }: Goal, asOf: PlainDate) =>
  deliveries.some(({ on }) => on === null || on <= asOf);

/** `checkIns` are those of the goal, the oldest first. */
export function standingOf(goal: Goal, all: readonly CheckIn[], asOf: PlainDate): Standing {
  const checkIns = all.filter(({ on }) => on <= asOf);
  const aims = aimsOn(goal, asOf);
  const aim = aims.at(-1) ?? null;
  const { open: isOpen, proposed } = stateRules[goal.state];
  const waits = isOpen && proposed;
  return {
    goal,
    aim,
    progress: progressOf(goal, checkIns, asOf),
    confidence: checkIns.findLast(({ confidence }) => confidence !== null)?.confidence ?? null,
    checkIns,
    isOpen,
    overdue: isOpen && aim !== null && aim.due !== null && aim.due < asOf,
    slips: isOpen ? [...falling(checkIns), ...movedLater(aims)] : [],
    owed: waits && !delivered(goal, asOf),
  };
}

/** In the order of their days; those of one day in the order in which they were recorded. */
export function checkInsByGoal({ checkIns }: GoalsPart): ReadonlyMap<GoalId, readonly CheckIn[]> {
  const ordered = checkIns.toSorted((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  );
  return Map.groupBy(ordered, ({ goal }) => goal);
}

/** `40%`. Unknown is not zero. */
export function progressText(share: number | null): string {
  return share === null ? 'unknown' : formatPercent(share);
}

export function confidenceText(share: number | null): string {
  return share === null ? 'unknown' : formatShare(share);
}

export interface Mark {
  readonly text: string;
  readonly tone: 'act' | 'good' | 'neutral';
}

const sureEnough = 0.5;

/**
 * The status word of a goal: what needs attention first, from recorded facts only. Without an aim nothing
 * can be on track: nobody said where to.
 */
export function markOf({ goal, aim, overdue, slips, confidence, isOpen }: Standing): Mark {
  if (overdue) return { text: 'Overdue', tone: 'act' };
  if (slips.length > 0) return { text: 'Slipping', tone: 'act' };
  if (stateRules[goal.state].done) return { text: 'Done', tone: 'good' };
  if (isOpen && aim !== null && confidence !== null && stateRules[goal.state].proposed) {
    return confidence >= sureEnough
      ? { text: 'On track', tone: 'good' }
      : { text: 'At risk', tone: 'act' };
  }
  if (goal.state === 'inProgress' && goal.horizon === 'ongoing') {
    return { text: horizonWords.ongoing, tone: 'neutral' };
  }
  return { text: stateWords[goal.state], tone: 'neutral' };
}
