// Papers that leave the window: a copy of the plan, tables, the board pack.
import type { ExportRequest } from '../../shared/bridge.ts';
import { fileName } from '../../shared/export/fileName.ts';
import { planJson } from '../../shared/export/json.ts';
import type { HistoryMark } from '../../shared/export/paper.ts';
import { ask } from '../bridge.ts';
import { unsavedEdits } from '../edit.ts';
import { pages } from '../pages.ts';
import { getState } from '../store.ts';
import { announce } from '../ui/announce.ts';
import { granted } from './trouble.ts';

/** A paper is of what is saved: it carries the fingerprint of the history on the disk. */
export const notAllSaved = 'Not everything is saved yet. Wait until it is, then try again.';

export async function saveText(name: string, text: string, note = ''): Promise<void> {
  const path = granted(await ask.saveFile({ name, text }));
  if (path !== null) announce(`Saved ${path}${note}`);
}

/** Of which history the plan on the disk is; null where that cannot be told. */
async function savedHistory(): Promise<HistoryMark | null> {
  const opened = await ask.openWorkspace(null);
  if (!opened.ok || opened.value.seq !== getState().seq) return null;
  const { fingerprintOf } = await import('../../shared/fingerprint.ts');
  return { entries: opened.value.seq, fingerprint: await fingerprintOf(opened.value.head) };
}

/** The plan that the user works on, also what is not on disk yet. */
export async function savePlanCopy(note?: string): Promise<void> {
  const { saved, queue } = getState();
  const history = queue.waiting > 0 ? null : await savedHistory();
  const about = granted(await ask.about(null));
  const name = fileName(`${saved.consortium.profile.name} plan`, 'json');
  await saveText(name, planJson(saved, about?.version ?? 'unknown', history), note);
}

/** With its history where that can still be read, and without it where it cannot: both with all edits. */
export async function saveElsewhere(): Promise<void> {
  const copy = granted(await ask.saveElsewhere(unsavedEdits()));
  if (copy === null) return;
  if ('unread' in copy) await savePlanCopy(`, without its history. ${copy.unread.why}`);
  else if (copy.path !== null) announce(`Saved ${copy.path}`);
}

/** The workbook, or the workspace with its history: both are written as they are saved. */
export async function exportAs(kind: ExportRequest['kind']): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  const path = granted(await ask.exportAs({ kind, asOf: getState().looking.asOf }));
  if (path !== null) announce(`Saved ${path}`);
}

export async function writeBoardPack(): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  const { year, asOf } = getState().looking;
  const paths = granted(await ask.writeBoardPack({ year, asOf }));
  const [first = ''] = paths ?? [];
  const folder = first.replace(/[\\/][^\\/]*$/, '');
  if (paths !== null) announce(`Wrote the board pack: ${paths.length} files in ${folder}`);
}

/** The page as it is seen: by the dialog of the system, or a PDF where it has no printer. */
export async function printPage(): Promise<void> {
  const { plan, page } = getState();
  const name = fileName(`${plan.consortium.profile.name} ${pages[page].label}`, 'pdf');
  const path = granted(await ask.printPage(name));
  if (path !== null) announce(`Saved ${path}`);
}
