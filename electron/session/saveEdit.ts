// Saves an edit in the open plan: makes its entry once, and answers when it is on disk.
import type { Saved, SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import type { Actor } from '../../shared/history/history.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { neededFor } from '../history/past.ts';
import { entryOf } from './entry.ts';
import { keptEntries, type OpenPlan } from './openPlan.ts';

/** Accepts in order; a repeated id is answered with its first number. `at` is the instant. */
export async function saveEdit(
  open: OpenPlan,
  request: SaveRequest,
  actor: Actor,
  at: string,
): Promise<Result<Saved, Problem>> {
  const { workspace } = open;
  const needed = await neededFor(workspace, request.edit, open.entries);
  if (!needed.ok) return needed;
  const before = savedBefore(open, request.id) ?? outOfOrder(open, request);
  if (before) return ok(before);
  const made = entryOf(workspace.ahead.state, request, needed.value, actor, at);
  if (!made.ok) return ok(differs(`${made.no.what}: ${made.no.why}`));
  if (request.edit.type === 'restore') {
    const marked = await workspace.setMark();
    if (!marked.ok) return marked;
    // Others may have come during this wait, and the same request again.
    const late = savedBefore(open, request.id) ?? outOfOrder(open, request);
    if (late) return ok(late);
  }
  const { entry, plan } = made.value;
  const saved = await workspace.append(entryText(entry), plan);
  if (!saved.ok) return saved;
  open.entries = [...open.entries, entry].slice(-keptEntries);
  return ok({ state: 'saved', seq: saved.value.seq, at });
}

const differs = (why: string): Saved => ({ state: 'differs', why });

function savedBefore({ workspace, entries }: OpenPlan, id: string): Saved | null {
  const known = entries.findIndex((entry) => entry.id === id);
  if (known < 0) return null;
  const later = entries.length - 1 - known;
  return { state: 'saved', seq: workspace.ahead.seq - later, at: entries[known]?.at ?? '' };
}

function outOfOrder({ workspace }: OpenPlan, { seq }: SaveRequest): Saved | null {
  // Nothing more is built upon a plan that the disk does not lead to.
  if (workspace.misled !== null) return differs(workspace.misled);
  const next = workspace.ahead.seq + 1;
  return seq === next ? null : differs(`The edit asks for number ${seq}; the next is ${next}.`);
}
