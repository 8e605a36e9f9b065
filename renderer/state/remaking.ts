// Makes edits once more that were asked for before and are not saved: of a window or a session that ended.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import { find } from '../../shared/values/id.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { ask } from './bridge.ts';
import type { How } from './dispatch.ts';
import { tellTrouble } from './problems.ts';
import { getState } from './store.ts';

export interface NotRemade {
  readonly id: string;
  readonly refusal: Refusal;
}

/** In their order; those that the plan does not allow any more are answered, and the others are made. */
export async function remakeAll(requests: readonly SaveRequest[]): Promise<readonly NotRemade[]> {
  const { remake } = await import('./dispatch.ts');
  const refused: NotRemade[] = [];
  for (const request of requests) {
    const how = await neededFor(request);
    // The window has made it itself, or has saved it meanwhile.
    if (find(getState().entries, request.id)) continue;
    const refusal = 'why' in how ? how : remake(request, how);
    if (refusal) refused.push({ id: request.id, refusal });
  }
  return refused;
}

/** Says which of those that went on by themselves could not be made. */
export function tellRefused(refused: readonly NotRemade[]): void {
  const [first] = refused;
  if (!first) return;
  const { why, remedy } = first.refusal;
  const count = refused.length === 1 ? 'An edit' : `${refused.length} edits`;
  tellTrouble({
    kind: 'problem',
    what: `${count} that had not been saved could not be restored.`,
    why,
    remedy,
    safe: 'It is set aside when Treekeeper closes, and offered at the next start.',
  });
}

/** What an undo or a restore needs of the past that the window does not keep. */
async function neededFor({ edit }: SaveRequest): Promise<How | Refusal> {
  if (edit.type === 'restore') {
    const past = await ask.pastPlan(edit.seq);
    if (!past.ok) return past.no;
    const { seq, at, plan } = past.value;
    return { past: { seq, at, plan: JSON.parse(plan) } };
  }
  if (edit.type !== 'undo' || find(getState().entries, edit.entry)) return {};
  const older = await ask.neededToUndo(edit.entry);
  return older.ok ? { older: JSON.parse(older.value) } : older.no;
}
