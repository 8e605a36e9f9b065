// Possible outcomes of the plan that is shown: asked of the worker after the page has followed an edit.
import { useMemo } from 'react';
import { yearsOf } from '../../shared/cost/figures/costs.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import type { Answer, YearAnswer } from '../../shared/risk/figures/answer.ts';
import type { SideChances } from '../../shared/scenarios/figures/chances.ts';
import type { Scenario } from '../../shared/scenarios/model.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { useSimulation } from './client.ts';

/** The chances of the year and view that are shown; null until they are drawn. */
export function useYearAnswer(
  channel: string,
): (YearAnswer & Pick<Answer, 'seed' | 'trials'>) | null {
  const plan = useAfterFrame(usePlan());
  const { year, view } = useAfterFrame(useViewSettings());
  const job = useMemo(() => ({ years: [year], view }), [year, view]);
  const answer = useSimulation(channel, 'answer', plan, job);
  const [first] = answer?.years ?? [];
  return answer && first ? { ...first, seed: answer.seed, trials: answer.trials } : null;
}

/** Every year of the plan, in the view that is shown. */
export function useAllYears(): Answer | null {
  const plan = useAfterFrame(usePlan());
  const { view } = useAfterFrame(useViewSettings());
  const { terms } = plan.cost;
  const job = useMemo(() => ({ years: yearsOf(terms), view }), [terms, view]);
  return useSimulation('years', 'answer', plan, job);
}

/** Of a plan and some of its scenarios; none until they are drawn. */
export function useSideChances(
  now: Plan,
  beside: readonly Scenario[],
  viewSettings: ViewSettings,
): readonly SideChances[] {
  const plan = useAfterFrame(now);
  const { year, view } = useAfterFrame(viewSettings);
  const ids = useAfterFrame(JSON.stringify(beside.map(({ id }) => id)));
  const job = useMemo(
    () => ({ scenarios: JSON.parse(ids) as readonly string[], year, view }),
    [ids, year, view],
  );
  return useSimulation('sides', 'sides', plan, job) ?? none;
}

const none: readonly SideChances[] = [];
