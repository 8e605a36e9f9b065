// The problems of the plan that is shown: looked for once it is open, and after each edit; none in most plans.
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

const soon = { timeout: 300 };

/** After the frame of an edit, whose own figures come first. */
export function watchPlanProblems(): () => void {
  let waiting: number | null = requestIdleCallback(() => void follow(), soon);
  const stop = useStore.subscribe((state, before) => {
    if (state.plan === before.plan) return;
    if (waiting !== null) cancelIdleCallback(waiting);
    waiting = requestIdleCallback(() => void follow(), soon);
  });
  return () => {
    stop();
    if (waiting !== null) cancelIdleCallback(waiting);
  };
}

/** Null where the figures of a page or a card have their values. */
export function useUnvalued(of: string): string | null {
  return useStore((state) => state.unvalued[of] ?? null);
}
