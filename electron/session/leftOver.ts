// What the open plan could not save: told to a window that is loaded again, kept aside at the end, offered later.
import type { KeptAside, TypedText, UnsavedEdit } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Actor } from '../../shared/history/history.ts';
import type { Result } from '../../shared/values/result.ts';
import { numberOf } from '../history/rows.ts';
import { entryOf } from './entry.ts';
import { keepAside, keptOf } from './keptAside.ts';
import type { OpenPlan } from './openPlan.ts';

/** Beside the settings, or in the workspace where that cannot be. */
export function placesOf(open: Pick<OpenPlan, 'folder'>, dataFolder: string): readonly string[] {
  return [dataFolder, open.folder];
}

/** With the sentences that the history would have had; an edit that needs more of the past has none. */
function unsavedEdits(open: OpenPlan, actor: Actor, at: string): readonly UnsavedEdit[] {
  let plan = open.workspace.state;
  let entries = open.entries;
  return open.held.all.map((request) => {
    const made = entryOf(plan, request, { entries, past: null }, actor, at);
    if (!made.ok) return { sentence: 'An edit', request };
    plan = made.value.plan;
    entries = [...entries, made.value.entry];
    return { sentence: made.value.entry.sentence, request };
  });
}

/** What is kept together of the open plan. */
interface Unsaved {
  /** Those that are held, or none: they go on in another window. */
  readonly edits: 'held' | 'none';
  readonly typed: readonly TypedText[];
}

/** `at` is the instant. Answers with the path. */
export function keepUnsaved(
  open: OpenPlan,
  unsaved: Unsaved,
  actor: Actor,
  at: string,
  dataFolder: string,
): Result<string, Problem> {
  const { folder, workspace } = open;
  const { typed } = unsaved;
  const edits = unsaved.edits === 'held' ? unsavedEdits(open, actor, at) : [];
  const kept = { copy: workspace.copy, folder, at, edits, typed };
  return keepAside(placesOf(open, dataFolder), kept);
}

/** A workspace that was open before. */
export type Left = Pick<Parameters<typeof keepAside>[1], 'folder' | 'copy'>;

/** What was typed in the window of one that is not open any more. */
export function keepTypedOf(
  left: Left,
  typed: readonly TypedText[],
  at: string,
  dataFolder: string,
): Result<string, Problem> {
  return keepAside(placesOf(left, dataFolder), { ...left, at, edits: [], typed });
}

/** Without the edits that reached the disk after all, and without what then holds nothing. */
export async function offered(open: OpenPlan, dataFolder: string): Promise<readonly KeptAside[]> {
  const { copy } = open.workspace;
  const found: KeptAside[] = [];
  for (const kept of await keptOf(placesOf(open, dataFolder), copy)) {
    const edits = await missing(open, kept.edits);
    const isOffered = kept.unread !== null || edits.length + kept.typed.length > 0;
    if (isOffered) found.push({ ...kept, edits });
  }
  return found;
}

async function missing(
  { workspace }: OpenPlan,
  edits: readonly UnsavedEdit[],
): Promise<readonly UnsavedEdit[]> {
  const left: UnsavedEdit[] = [];
  for (const edit of edits) {
    const number = await numberOf(workspace, edit.request.id);
    if (!number.ok || number.value === null) left.push(edit);
  }
  return left;
}
