// The goals on a day: where each stands, and how many there are of each kind.
import type { GroupId } from '../../groups/model.ts';
import type { PlainDate } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';
import type { GoalState, GoalsPart } from '../model.ts';
import { checkInsByGoal, type Standing, standingOf } from './standing.ts';

const known = remembering<GoalsPart, PlainDate, readonly Standing[]>();

/** In display order. */
export function standingsOn(part: GoalsPart, asOf: PlainDate): readonly Standing[] {
  return known(part, asOf, () => {
    const checkIns = checkInsByGoal(part);
    return part.goals.map((goal) => standingOf(goal, checkIns.get(goal.id) ?? [], asOf));
  });
}

/** What goals can be counted by; `all` is every one of them. */
export const goalCounts = ['all', 'open', 'overdue', 'slipping', 'owed'] as const;
export type GoalCount = (typeof goalCounts)[number] | GoalState;

const belongs: Readonly<Record<(typeof goalCounts)[number], (one: Standing) => boolean>> = {
  all: () => true,
  open: ({ isOpen }) => isOpen,
  overdue: ({ overdue }) => overdue,
  slipping: ({ slips }) => slips.length > 0,
  owed: ({ owed }) => owed,
};

const isOwnCount = (count: GoalCount): count is (typeof goalCounts)[number] =>
  Object.hasOwn(belongs, count);

/** In display order. `group` null is the goals of every group, and of none. */
export function goalsOf(
  standings: readonly Standing[],
  count: GoalCount,
  group: GroupId | null = null,
): readonly Standing[] {
  const counts = isOwnCount(count) ? belongs[count] : ({ goal }: Standing) => goal.state === count;
  return standings.filter((one) => (group === null || one.goal.group === group) && counts(one));
}
