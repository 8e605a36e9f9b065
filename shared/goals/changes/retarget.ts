// A goal is aimed elsewhere: the new aim is added, and those before it stay.

import { listOf } from '../../kernel/collections.ts';
import type { ChangeHandler } from '../../kernel/handler.ts';
import { phraseOf } from '../../kernel/references.ts';
import { formatDate } from '../../values/date.ts';
import { find, replace } from '../../values/id.ts';
import { no, ok, type Refusal, refuse } from '../../values/result.ts';
import type { Aim, Goal, GoalId } from '../model.ts';
import { aimText } from '../words.ts';
import { checkAim } from './check.ts';

export interface Retarget {
  readonly type: 'goals/retarget';
  readonly goal: GoalId;
  readonly aim: Aim;
}

const goals = listOf('goals.goals');

function refusalOf({ name, aims }: Goal, aim: Aim): Refusal | null {
  const what = `The target of “${name}”`;
  const refused = checkAim(aim, name);
  if (refused) return refused;
  const last = aims.at(-1);
  if (last && last.release === aim.release && last.due === aim.due) {
    return {
      what,
      why: `Its target is already ${aimText(last)}.`,
      remedy: 'Choose another target.',
    };
  }
  const since = aims.findLast((one) => one.since !== null)?.since ?? null;
  if (since === null || aim.since === null || aim.since >= since) return null;
  return {
    what,
    why: `Its current target was set on ${formatDate(since)}, after that date.`,
    remedy: 'Choose a later date.',
  };
}

/** Refuses an aim at nothing, the same aim again, and a day before the last aim was set. */
export const retarget: ChangeHandler<Retarget> = {
  apply(plan, { goal: id, aim }) {
    const goal = find(goals.read(plan), id);
    if (!goal) return refuse('The target', 'This goal isn’t in the plan.', 'Choose a goal.');
    const refusal = refusalOf(goal, aim);
    if (refusal) return no(refusal);
    return ok(goals.write(plan, replace(goals.read(plan), { ...goal, aims: [...goal.aims, aim] })));
  },
  describe(plan, { goal: id, aim }) {
    const the = phraseOf(plan, 'goals.goals', id);
    const last = find(goals.read(plan), id)?.aims.at(-1);
    if (!last) return `Set the target of ${the} to ${aimText(aim)}`;
    return `Moved the target of ${the} from ${aimText(last)} to ${aimText(aim)}`;
  },
};
