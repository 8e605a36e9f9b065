// What the window holds and the disk refuses, as the lines that it would have become.
import type { SaveRequest } from '../shared/bridge.ts';
import { entryText } from '../shared/file/storedEntry.ts';
import { type Actor, applyEdit, type Entry } from '../shared/history.ts';
import type { Plan } from '../shared/plan.ts';
import type { Mark } from './workspace/anchor.ts';
import { linkHash } from './workspace/chain.ts';

interface Saved extends Mark {
  readonly state: Plan;
  readonly entries: readonly Entry[];
}

export interface Unsaved extends Mark {
  readonly lines: readonly string[];
}

/** Stops at an edit that the saved plan refuses: what comes after it builds on it. */
export function unsavedLines(
  saved: Saved,
  requests: readonly SaveRequest[],
  at: string,
  actor: Actor,
): Unsaved {
  let { state, entries, seq, head } = saved;
  const lines: string[] = [];
  for (const { id, edit, reason = null } of requests.filter((each) => each.seq > saved.seq)) {
    const outcome = applyEdit(state, edit, entries);
    if (!outcome.ok) break;
    const { plan, sentence, effect } = outcome.value;
    const said = reason === null ? {} : { reason };
    const entry: Entry = { id, edit, sentence, effect, at, actor, ...said };
    const line = entryText(entry);
    lines.push(line);
    state = plan;
    entries = [...entries, entry];
    seq += 1;
    head = linkHash(head, line);
  }
  return { lines, seq, head };
}
