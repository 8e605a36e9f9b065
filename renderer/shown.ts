// Which plan the window shows: the one that is kept, or that of a past entry, which is read only.
import type { Plan } from '../shared/plan.ts';
import { formatDate } from '../shared/values/date.ts';
import type { Refusal } from '../shared/values/result.ts';
import { getState, type Shown, setState } from './store.ts';
import { announce } from './ui/announce.ts';

type Past = Extract<Shown, { kind: 'past' }>;

/** Shows the plan as it stood right after an entry of the history, until `leave`. */
export function showPast(past: Omit<Past, 'kind'>, plan: Plan): void {
  const shown: Past = { kind: 'past', ...past };
  setState({ shown, plan, explaining: [] });
  announce(`Now shown: the plan ${shownName(shown)}. It can be read, not edited.`);
}

/** Back to the plan that is kept, with everything that was done to it meanwhile. */
export function leave(): void {
  const { saved, shown } = getState();
  if (shown.kind === 'saved') return;
  setState({ shown: { kind: 'saved' }, plan: saved, explaining: [] });
  announce('Now shown: the present plan.');
}

/** `as of 5 Jan 2012, edit 12`: in titles, names of files and the mark over the page. */
export function shownName({ at, seq }: Past): string {
  const day = at.slice(0, 10);
  return day === '' ? `as of edit ${seq}` : `as of ${formatDate(day)}, edit ${seq}`;
}

/** Why nothing can be edited in what is shown, and how to go on; null where it can. */
export function notEditable(shown: Shown): Refusal | null {
  if (shown.kind === 'saved') return null;
  return {
    what: 'The edit',
    why: `You look at the plan ${shownName(shown)}: what was, stays as it was.`,
    remedy: 'Return to the present plan, and edit there.',
  };
}
