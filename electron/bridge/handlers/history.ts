// Handlers of the history: filtered rows, one entry, a past plan, earlier steps, verification.

import type { Problem } from '../../../shared/bridge/problem.ts';
import { answerOf, type HistoryQuery } from '../../../shared/history/rows.ts';
import { noSteps, type Stacks, stacksAfter } from '../../../shared/history/undoSteps.ts';
import type { Carried } from '../../../shared/history/verify.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../../shared/values/result.ts';
import { neededToUndo, pastPlan } from '../../history/past.ts';
import { entriesIn, rowsOf } from '../../history/rows.ts';
import { verifyOpened } from '../../history/verify.ts';
import { nothingOpen } from '../../session/problems.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readCount, readOptionalText, readRecord, readText, readTexts } from '../requests.ts';

export type HistoryChannel =
  | 'history'
  | 'entryAt'
  | 'neededToUndo'
  | 'pastPlan'
  | 'stepsBefore'
  | 'verify';

type Answer<T> = Promise<Result<T, Problem>>;

const readQuery = readRecord<HistoryQuery>({
  filter: readRecord({
    feature: readOptionalText,
    who: readOptionalText,
    from: readOptionalText,
    to: readOptionalText,
    words: readText,
    entities: readTexts,
  }),
  offset: readCount,
  count: readCount,
});
const readCarried = readRecord<Carried>({ entries: readCount, fingerprint: readText });

export function historyHandlers({ session }: HandlerContext): HandlersFor<HistoryChannel> {
  const inWorkspace = async <T>(answer: (workspace: Workspace<Plan>) => Answer<T>): Answer<T> => {
    const { workspace } = await session();
    return workspace ? answer(workspace) : no(nothingOpen);
  };
  return {
    history: handler(readQuery, (query) =>
      inWorkspace(async (workspace) => {
        const rows = await rowsOf(workspace);
        return rows.ok ? ok(answerOf(rows.value, query)) : rows;
      }),
    ),
    entryAt: handler(readCount, (seq) =>
      inWorkspace(async (workspace) => {
        const entries = await entriesIn(workspace, seq, seq);
        return entries.ok ? ok(JSON.stringify(entries.value[0] ?? null)) : entries;
      }),
    ),
    neededToUndo: handler(readText, (id) =>
      inWorkspace(async (workspace) => {
        const entries = await neededToUndo(workspace, id);
        return entries.ok ? ok(JSON.stringify(entries.value)) : entries;
      }),
    ),
    pastPlan: handler(readCount, (seq) => inWorkspace((workspace) => pastPlan(workspace, seq))),
    stepsBefore: handler(readCount, async (seq) => {
      const { id } = (await session()).actor;
      return inWorkspace((workspace) => stepsBefore(workspace, seq, id));
    }),
    verify: handler(readCarried, (carried) =>
      inWorkspace((workspace) => verifyOpened(workspace, carried)),
    ),
  };
}

/** `seq` is the first entry that the window knows: what came before it is walked here. */
async function stepsBefore(workspace: Workspace<Plan>, seq: number, actor: string): Answer<Stacks> {
  const rows = await rowsOf(workspace);
  if (!rows.ok) return rows;
  const walked = rows.value.slice(0, Math.max(0, seq - 1)).map((row) => ({
    id: row.id,
    sentence: row.sentence,
    actor: { id: row.actor },
    edit: row.undoes === null ? { type: 'change' } : { type: 'undo', entry: row.undoes },
  }));
  return ok(stacksAfter(noSteps, walked, actor));
}
