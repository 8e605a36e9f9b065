// Makes the entry of an edit and the plan after it: the change is applied here, once.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import { type Actor, applyEdit, type Entry } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import type { Needed } from '../history/past.ts';

export interface NewEntry {
  readonly entry: Entry;
  readonly plan: Plan;
}

/** Refuses what the domain refuses. `at` is the instant. */
export function entryOf(
  plan: Plan,
  { id, edit, reason = null }: SaveRequest,
  needed: Needed,
  actor: Actor,
  at: string,
): Result<NewEntry> {
  const outcome = applyEdit(plan, edit, needed.entries, needed.past);
  if (!outcome.ok) return outcome;
  const { sentence, effect } = outcome.value;
  const given = reason === null ? {} : { reason };
  const entry: Entry = { id, edit, sentence, effect, at, actor, ...given };
  return ok({ entry, plan: outcome.value.plan });
}
