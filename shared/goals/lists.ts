// The goals' lists: what they hold, and what their entities refer to.
import { type FeatureLists, refersTo } from '../kernel/lists.ts';
import { nameOf } from '../kernel/references.ts';
import { formatDate } from '../values/date.ts';

export const goalsLists: FeatureLists<'goals'> = {
  goals: {
    noun: 'goal',
    name: (goal) => goal.name,
    references: (goal) => [
      refersTo('groups.groups', goal.group),
      ...goal.lines.map((line) => refersTo('cost.lines', line)),
      ...goal.pledges.map((pledge) => refersTo('contributions.pledges', pledge)),
    ],
  },
  checkIns: {
    noun: 'check-in',
    name: ({ on, goal }, plan) => `${nameOf(plan, 'goals.goals', goal)}, ${formatDate(on)}`,
    references: (one) => [refersTo('goals.goals', one.goal)],
  },
};
