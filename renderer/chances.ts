// What may come of the plan that is seen: asked of the worker after the page has followed an edit.
import { useDeferredValue, useMemo } from 'react';
import { yearsOf } from '../shared/cost/figures.ts';
import type { Answer, YearAnswer } from '../shared/uncertainty/answer.ts';
import { problemOf } from '../shared/uncertainty/problem.ts';
import { useWorked } from './drawing.ts';
import { useLooking, usePlan } from './store.ts';

/** The chances of the year and view that are looked at; null until they are drawn. */
export function useYearAnswer(
  channel: string,
): (YearAnswer & Pick<Answer, 'seed' | 'trials'>) | null {
  const plan = useDeferredValue(usePlan());
  const { year, view } = useDeferredValue(useLooking());
  const job = useMemo(
    () => ({ problem: problemOf(plan, [year], view), target: plan.consortium.profile.target }),
    [plan, year, view],
  );
  const answer = useWorked(channel, 'answer', job);
  const [first] = answer?.years ?? [];
  return answer && first ? { ...first, seed: answer.seed, trials: answer.trials } : null;
}

/** Every year of the plan, in the view that is looked at. */
export function useAllYears(): Answer | null {
  const plan = useDeferredValue(usePlan());
  const { view } = useDeferredValue(useLooking());
  const job = useMemo(() => {
    const { target } = plan.consortium.profile;
    return { problem: problemOf(plan, yearsOf(plan.cost.terms), view), target };
  }, [plan, view]);
  return useWorked('years', 'answer', job);
}
