// The problems of the plan that is shown: looked for once it is open, and after each edit; none in most plans.
import { whenAtRest } from '../ui/atRest.ts';
import { getState, setState, useStore } from './store.ts';

/** What looks for them needs the rules of every feature, which no first screen does. */
const look = () => import('./lookForProblems.ts');

async function follow(): Promise<void> {
  const { found } = await look();
  const { plan, saved, shown, problems } = getState();
  const now = found(plan, shown.kind === 'scenario' ? saved : null);
  if (now.problems.length > 0 || problems.length > 0) setState(now);
}

/** Before the picture of a page is taken: it must not show what has no value. */
export const problemsFound = (): Promise<void> => follow();

/** Milliseconds: the figures of a broken plan stand no longer than this, however much is typed. */
const longest = 300;

/** Once nobody is at work: the figures of an edit come first. */
export function watchPlanProblems(): () => void {
  let callOff = whenAtRest(() => void follow(), longest);
  const stop = useStore.subscribe((state, before) => {
    if (state.plan === before.plan) return;
    callOff();
    callOff = whenAtRest(() => void follow(), longest);
  });
  return () => {
    stop();
    callOff();
  };
}

/** Null where the figures of a page or a card have their values. */
export function useUnvalued(of: string): string | null {
  return useStore((state) => state.unvalued[of] ?? null);
}
