// The goals that a cost line or a contribution belongs to, from its side.
import { linksTo, nameOf } from '../../shared/kernel/references.ts';
import type { EntityProps } from '../state/registration.ts';
import { usePlan } from '../state/store.ts';

export function LinkedGoals({ path, id }: EntityProps) {
  const plan = usePlan();
  const goals = linksTo(plan, path, id).filter((link) => link.in === 'goals.goals');
  if (goals.length === 0) return null;
  const names = goals.map((goal) => `“${nameOf(plan, goal.in, goal.id)}”`).join(', ');
  return (
    <p className="dim wraps">
      {goals.length === 1 ? 'Belongs to the goal' : 'Belongs to the goals'} {names}.
    </p>
  );
}
