// Problems of the machine, and bugs that nothing else caught, for the banner of the frame.
import type { Answer, ChannelName } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { getState, setState } from './store.ts';

/** For the banner; what stands there waits for its own answer, and says the same thing once. */
export function tellTrouble(problem: Problem): void {
  const { troubles } = getState();
  const isSame = (one: Problem) => one.what === problem.what && one.why === problem.why;
  setState({ troubles: [...troubles.filter((one) => !isSame(one)), problem] });
}

export function problemOf(error: unknown): Problem {
  return {
    kind: 'problem',
    what: 'Something went wrong in Treekeeper.',
    why: error instanceof Error ? error.message : String(error),
    remedy: 'Save a copy of the plan if you are unsure, then restart Treekeeper.',
    safe: 'Everything that shows as saved is safe.',
  };
}

/** The value of an answer; where the machine says no, a banner says why, and there is none. */
export function granted<C extends ChannelName>(
  answer: Answer<C>,
): Extract<Answer<C>, { ok: true }>['value'] | null {
  if (answer.ok) return answer.value;
  tellTrouble(answer.no);
  return null;
}

/** Shows errors that were thrown outside of React; the console keeps them too. */
export function watchErrors(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const show = (error: unknown) => tellTrouble(problemOf(error));
  // Without an error it is the browser's own note, such as an observer that came round twice.
  window.addEventListener('error', ({ error }) => error && show(error), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => show(reason), { signal });
  return () => stop.abort();
}
