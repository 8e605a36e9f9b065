// The course of a goal: how far and how sure it was on each day of which something is recorded.
import type { PlainDate } from '../../values/date.ts';
import { type Standing, standingOf } from './standing.ts';

export interface CoursePoint {
  readonly on: PlainDate;
  /** 0..1; null is unknown. */
  readonly progress: number | null;
  readonly confidence: number | null;
  readonly note: string | null;
}

/** The days of check-ins and of milestones, up to the day of the standing, the earliest first. */
export function courseOf({ goal, checkIns }: Standing, asOf: PlainDate): readonly CoursePoint[] {
  const reached =
    goal.measure.type === 'milestones'
      ? goal.measure.milestones.flatMap(({ done }) => (done === null || done > asOf ? [] : [done]))
      : [];
  const days = [...new Set([...checkIns.map(({ on }) => on), ...reached])].sort();
  // A goal that is done now was not done on each of those days.
  const underWay = { ...goal, state: 'inProgress' as const };
  return days.map((on) => {
    const { progress } = standingOf(underWay, checkIns, on);
    const onTheDay = checkIns.filter((one) => one.on === on);
    return {
      on,
      progress,
      confidence: onTheDay.findLast(({ confidence }) => confidence !== null)?.confidence ?? null,
      note: onTheDay.flatMap(({ note }) => note ?? []).join(' ') || null,
    };
  });
}
