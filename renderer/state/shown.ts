// Which plan the window shows: the kept one, a scenario on top of it, or a past one for reading only.
import type { Plan } from '../../shared/kernel/plan.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { find } from '../../shared/values/id.ts';
import { announce } from '../ui/announce.ts';
import { afterTyping } from './afterTyping.ts';
import { getState, type Shown, type State, setState, useStore } from './store.ts';

type Past = Extract<Shown, { kind: 'past' }>;

const present: Shown = { kind: 'saved' };

/** Shows the plan as it stood right after an entry of the history, until `leave`. */
export function showPast(past: Omit<Past, 'kind'>, plan: Plan): void {
  const shown: Past = { kind: 'past', ...past };
  setState({ shown, plan, explaining: [] });
  announce(`Now shown: the plan ${pastName(shown)}, read-only.`);
}

/** Back to the plan that is kept, with everything that was done to it meanwhile. */
export function leave(): void {
  // What is typed in a scenario is meant for it, and not for the plan that is shown next.
  afterTyping(() => {
    const { saved, shown } = getState();
    if (shown.kind === 'saved') return;
    setState({ shown: present, plan: saved, explaining: [] });
    announce('Now shown: the current plan.');
  }, 'stay');
}

export function pastName({ at, seq }: Past, show: (day: PlainDate) => string = formatDate): string {
  return at === '' ? `as of edit ${seq}` : `as of ${show(dayOf(at))}, edit ${seq}`;
}

/** `as of Jan 5, 2012, edit 12`, `scenario “Fewer testers”`; names of files show days as `2012-01-05`. */
export function shownName(
  { shown, saved }: Pick<State, 'shown' | 'saved'>,
  show: (day: PlainDate) => string = formatDate,
): string | null {
  if (shown.kind === 'saved') return null;
  if (shown.kind === 'past') return pastName(shown, show);
  return `scenario “${find(saved.scenarios.scenarios, shown.id)?.name ?? 'missing'}”`;
}

/** The plan that scenarios stand on: what is shown, without the scenario that is shown. */
export function baseOf({ shown, saved, plan }: Pick<State, 'shown' | 'saved' | 'plan'>): Plan {
  return shown.kind === 'scenario' ? saved : plan;
}

export const useBasePlan = (): Plan => useStore(baseOf);
