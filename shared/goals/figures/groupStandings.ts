// The working groups on a day with their goals: what each promised, and what it owes the board.
import { type GroupOn, groupsOn } from '../../groups/figures.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { PlainDate } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';
import { goalsOf, standingsOn } from './goals.ts';
import type { Standing } from './standing.ts';

export interface GroupStanding extends GroupOn {
  readonly goals: readonly Standing[];
  readonly open: number;
  /** Promised to the board, and not delivered. */
  readonly owed: readonly Standing[];
}

function computeStandings(plan: Plan, asOf: PlainDate): readonly GroupStanding[] {
  const byGroup = Map.groupBy(standingsOn(plan.goals, asOf), ({ goal }) => goal.group);
  return groupsOn(plan, asOf).map((one) => {
    const goals = byGroup.get(one.group.id) ?? [];
    return { ...one, goals, open: goalsOf(goals, 'open').length, owed: goalsOf(goals, 'owed') };
  });
}

const rememberStandings = remembering<Plan, PlainDate, readonly GroupStanding[]>();

/** In display order; also those that are not in force on the day. The same array for the same plan and day. */
export function groupStandingsOn(plan: Plan, asOf: PlainDate): readonly GroupStanding[] {
  return rememberStandings(plan, asOf, () => computeStandings(plan, asOf));
}
