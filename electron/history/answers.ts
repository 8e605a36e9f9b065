// What the window asks of the history: rows as they are filtered, one entry, a past plan, earlier steps.
import type { PastPlan } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { answerOf, type HistoryAnswer, type HistoryQuery } from '../../shared/history/rows.ts';
import { noSteps, type Stacks, stacksAfter } from '../../shared/history/undoSteps.ts';
import type { Carried, Verdict } from '../../shared/history/verify.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Drawer } from '../drawer.ts';
import { nothingOpen } from '../drawerWords.ts';
import { readCount, readOptionalText, readRecord, readText, readTexts } from '../requests.ts';
import type { Opened } from '../workspace/session.ts';
import { entriesIn, rowsOf } from './index.ts';
import { neededToUndo, pastPlan } from './past.ts';
import { verifyOpened } from './verify.ts';

type Answer<T> = Promise<Result<T, Problem>>;

export const readQuery = readRecord<HistoryQuery>({
  filter: readRecord({
    feature: readOptionalText,
    who: readOptionalText,
    from: readOptionalText,
    to: readOptionalText,
    words: readText,
    things: readTexts,
  }),
  offset: readCount,
  count: readCount,
});

function opened<T>(drawer: Drawer, answer: (workspace: Opened<Plan>) => Answer<T>): Answer<T> {
  return drawer.workspace ? answer(drawer.workspace) : Promise.resolve(no(nothingOpen));
}

export function history(drawer: Drawer, query: HistoryQuery): Answer<HistoryAnswer> {
  return opened(drawer, async (workspace) => {
    const rows = await rowsOf(workspace);
    return rows.ok ? ok(answerOf(rows.value, query)) : rows;
  });
}

export function entryAt(drawer: Drawer, seq: number): Answer<string> {
  return opened(drawer, async (workspace) => {
    const entries = await entriesIn(workspace, seq, seq);
    return entries.ok ? ok(JSON.stringify(entries.value[0] ?? null)) : entries;
  });
}

export function needed(drawer: Drawer, id: string): Answer<string> {
  return opened(drawer, async (workspace) => {
    const entries = await neededToUndo(workspace, id);
    return entries.ok ? ok(JSON.stringify(entries.value)) : entries;
  });
}

export function past(drawer: Drawer, seq: number): Answer<PastPlan> {
  return opened(drawer, (workspace) => pastPlan(workspace, seq));
}

/** `seq` is the first entry that the window knows: what came before it is walked here. */
export function stepsBefore(drawer: Drawer, seq: number): Answer<Stacks> {
  return opened(drawer, async (workspace) => {
    const rows = await rowsOf(workspace);
    if (!rows.ok) return rows;
    const walked = rows.value.slice(0, Math.max(0, seq - 1)).map((row) => ({
      id: row.id,
      sentence: row.sentence,
      actor: { id: row.actor },
      edit: row.undoes === null ? { type: 'change' } : { type: 'undo', entry: row.undoes },
    }));
    return ok(stacksAfter(noSteps, walked, drawer.actor.id));
  });
}

export const readCarried = readRecord<Carried>({ entries: readCount, fingerprint: readText });

export function verify(drawer: Drawer, carried: Carried): Answer<Verdict> {
  return opened(drawer, (workspace) => verifyOpened(workspace, carried));
}
