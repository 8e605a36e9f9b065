// The past entries that an edit needs: those around one that is undone, or the plan to restore.
import type { PastPlan } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { type Edit, type Entry, type Past, together } from '../../shared/history/history.ts';
import type { SearchableRow } from '../../shared/history/rows.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { entriesIn, numberOf, rowsOf } from './rows.ts';

const mostLater = 50;

/** The entry and later ones that touched the same parts of the plan, the oldest first; none if unknown. */
export async function neededToUndo(
  workspace: Workspace<Plan>,
  id: string,
): Promise<Result<readonly Entry[], Problem>> {
  const number = await numberOf(workspace, id);
  const rows = await rowsOf(workspace);
  if (!number.ok) return number;
  if (!rows.ok) return rows;
  const row = rows.value[(number.value ?? 0) - 1];
  return row ? entriesAt(workspace, [row, ...near(row, rows.value)]) : ok([]);
}

/** One that touched the same entities says best what is in the way; then one of the same parts. */
function near(row: SearchableRow, rows: readonly SearchableRow[]): readonly SearchableRow[] {
  const entities = new Set(row.entities);
  const features = new Set(row.features);
  const later = rows.slice(row.seq);
  const close = later.filter((one) => one.entities.some((id) => entities.has(id)));
  const related = later.filter((one) => one.features.some((name) => features.has(name)));
  const chosen = new Set([...close.slice(-mostLater), ...related.slice(-mostLater)]);
  return later.filter((one) => chosen.has(one));
}

async function entriesAt(
  workspace: Workspace<Plan>,
  rows: readonly SearchableRow[],
): Promise<Result<readonly Entry[], Problem>> {
  const found: Entry[] = [];
  for (const { seq } of rows) {
    const entry = await entriesIn(workspace, seq, seq);
    if (!entry.ok) return entry;
    found.push(...entry.value);
  }
  return ok(found);
}

export async function pastAt(
  workspace: Workspace<Plan>,
  seq: number,
): Promise<Result<Past & { readonly sentence: string }, Problem>> {
  const entries = await entriesIn(workspace, seq, seq);
  if (!entries.ok) return entries;
  const [entry] = entries.value;
  if (!entry || seq < 1) return no(notThere(seq));
  const plan = await workspace.stateAt(seq);
  const { at, sentence } = entry;
  return plan.ok ? ok({ seq, at, sentence, plan: plan.value }) : plan;
}

export async function pastPlan(
  workspace: Workspace<Plan>,
  seq: number,
): Promise<Result<PastPlan, Problem>> {
  const past = await pastAt(workspace, seq);
  if (!past.ok) return past;
  const head = await workspace.headAt(seq);
  if (!head.ok) return head;
  return ok({ ...past.value, head: head.value, plan: JSON.stringify(past.value.plan) });
}

export interface Needed {
  readonly entries: readonly Entry[];
  readonly past: Past | null;
}

/** `kept` are the newest entries, which most edits need no more than. */
export async function neededFor(
  workspace: Workspace<Plan>,
  edit: Edit,
  kept: readonly Entry[],
): Promise<Result<Needed, Problem>> {
  if (edit.type === 'restore') {
    const past = await pastAt(workspace, edit.seq);
    return past.ok ? ok({ entries: kept, past: past.value }) : past;
  }
  if (edit.type !== 'undo' || kept.some(({ id }) => id === edit.entry)) {
    return ok({ entries: kept, past: null });
  }
  const older = await neededToUndo(workspace, edit.entry);
  return older.ok ? ok({ entries: together(older.value, kept), past: null }) : older;
}

function notThere(seq: number): Problem {
  return {
    kind: 'problem',
    what: 'That state of the plan could not be rebuilt.',
    why: `There is no edit ${seq} in this history.`,
    remedy: 'Check the history again.',
    safe: 'Nothing on the disk was changed.',
  };
}
