// Edits that the window holds and the disk refuses, as the journal lines they would have been.
import type { SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import type { Actor, Edit, Entry } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Refusal, type Result } from '../../shared/values/result.ts';
import type { Needed } from '../history/past.ts';
import type { Mark } from '../workspace/anchor.ts';
import { linkHash } from '../workspace/chain.ts';
import { entryOf } from './entry.ts';

interface Saved extends Mark {
  readonly state: Plan;
  readonly entries: readonly Entry[];
}

export interface Unsaved extends Mark {
  readonly lines: readonly string[];
}

/** What an edit needs of the past; the entries are the newest, saved or not. */
export type Needs = (edit: Edit, entries: readonly Entry[]) => Promise<Result<Needed, Problem>>;

/** All of them, or a problem: a copy that lacks an edit is no copy. */
export async function unsavedLines(
  saved: Saved,
  requests: readonly SaveRequest[],
  at: string,
  actor: Actor,
  needs: Needs,
): Promise<Result<Unsaved, Problem>> {
  let { state, entries, seq, head } = saved;
  const lines: string[] = [];
  for (const request of requests.filter((each) => each.seq > saved.seq)) {
    const needed = await needs(request.edit, entries);
    if (!needed.ok) return needed;
    const made = entryOf(state, request, needed.value, actor, at);
    if (!made.ok) return no(unfit(made.no));
    const { entry, plan } = made.value;
    const line = entryText(entry);
    lines.push(line);
    state = plan;
    entries = [...entries, entry];
    seq += 1;
    head = linkHash(head, line);
  }
  return ok({ lines, seq, head });
}

function unfit({ why }: Refusal): Problem {
  return {
    kind: 'problem',
    what: 'The workspace file was not exported.',
    why: `The unsaved edits do not fit the saved plan: ${why}`,
    remedy: 'Export the plan as JSON instead.',
    safe: 'Your workspace is unchanged.',
  };
}
