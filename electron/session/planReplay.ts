// Rebuilds a plan from its journal lines: by the effects in the entries, never by old code.
import { migrate } from '../../shared/file/format.ts';
import { storedEntry } from '../../shared/file/storedEntry.ts';
import { replay } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Replay } from '../workspace/replay.ts';
import { planDigest } from './planDigest.ts';

export function unfit(why: string): Result<never> {
  return no({
    what: 'The history',
    why,
    remedy: 'Open the workspace with the version that wrote it.',
  });
}

function apply(plan: Plan, entryJson: string): Result<Plan> {
  const entry = storedEntry(entryJson);
  if (!entry.ok) return unfit(entry.no.why);
  const result = replay(plan, entry.value);
  if (result.ok) return result;
  return unfit(`Edit “${entry.value.sentence}” does not fit the edits before it.`);
}

// The snapshot's checksum has proven it, so its shape is not read again.
function read(json: string, format: number): Result<Plan> {
  const plan = migrate(format, JSON.parse(json));
  return plan.ok ? ok(plan.value as Plan) : unfit(plan.no.why);
}

/** Lines are proven by their hashes before they come here. */
export const planReplay: Replay<Plan> = {
  empty: emptyPlan(),
  read,
  write: (plan) => JSON.stringify(plan),
  apply,
  digest: planDigest,
};
