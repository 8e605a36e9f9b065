// What one does from the history: show a past plan, bring it back, take one entry back, save it as a table.

import type { PastPlan } from '../../shared/bridge/channels.ts';
import type { Entries, Past } from '../../shared/history/history.ts';
import { historyTable } from '../../shared/history/reports.ts';
import type { HistoryFilter, HistoryRow } from '../../shared/history/rows.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { ask } from '../state/bridge.ts';
import { saveCsv } from '../state/csvExport.ts';
import { dispatch } from '../state/dispatch.ts';
import { keptHistory } from '../state/exports.ts';
import { goTo } from '../state/navigation.ts';
import { granted } from '../state/problems.ts';
import { leave, showPast } from '../state/shown.ts';
import { getState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';

/** The plan right after an entry; null where a banner says why not. */
export async function pastOf(seq: number): Promise<(Past & Omit<PastPlan, 'plan'>) | null> {
  const past = granted(await ask.pastPlan(seq));
  if (past === null) return null;
  const plan: Plan = JSON.parse(past.plan);
  return { ...past, plan };
}

/** Everywhere in the application, beginning with the overview. */
export async function showPastOf({ seq }: HistoryRow): Promise<void> {
  const past = await pastOf(seq);
  if (past === null) return;
  const { plan, ...shown } = past;
  goTo('overview');
  showPast(shown, plan);
}

/** As a new entry, which can be undone like any other. */
export function restore(past: Past, reason: string): Refusal | null {
  leave();
  const { seq, at } = past;
  const refusal = dispatch({ type: 'restore', seq, at }, { past, reason });
  if (refusal === null) announce(getState().entries.at(-1)?.sentence ?? '');
  return refusal;
}

/** The entry itself, and later ones near it; null where a banner says why not. */
export async function neededToUndo(entry: string): Promise<Entries | null> {
  const needed = granted(await ask.neededToUndo(entry));
  return needed === null ? null : JSON.parse(needed);
}

const all = 1_000_000;

export async function saveHistory(filter: HistoryFilter): Promise<void> {
  const answer = granted(await ask.history({ filter, offset: 0, count: all }));
  if (answer === null) return;
  const { name } = getState().saved.consortium.profile;
  await saveCsv(`${name} history`, historyTable(answer.rows), await keptHistory());
}
