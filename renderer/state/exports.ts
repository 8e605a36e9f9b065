// Saves a text as a file, and says of which history the plan in it is.
import './working.ts';
import type { WrittenFile } from '../../shared/bridge/channels.ts';
import type { HistoryMark } from '../../shared/history/fingerprint.ts';
import { announce } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { getState } from './store.ts';
import { heard, noteExport } from './written.ts';

/** An export is of what is saved: it carries the fingerprint of the history on the disk. */
export const notAllSaved = 'Not everything is saved yet. Wait until it is saved, then try again.';

/** Where it was saved; null where it was not. `what` names it in the list of exports. */
export async function saveText(
  what: string,
  name: string,
  text: string,
  note = '',
): Promise<string | null> {
  const path = heard(what, await ask.saveFile({ name, text }));
  if (path === null) return null;
  noteExport({ what, path });
  announce(`Saved ${path}${note}`);
  return path;
}

/** Where it stands, and what whoever opens it should know; nothing where the user thought better of it. */
export function announceWritten(what: string, written: WrittenFile | null): void {
  if (written === null) return;
  const { path, warning } = written;
  noteExport({ what, path, note: warning });
  announce(`Saved ${path}${warning === null ? '' : `. ${warning}`}`);
}

async function markOf(entries: number, head: string): Promise<HistoryMark> {
  const { fingerprintOf } = await import('../../shared/history/fingerprint.ts');
  return { entries, fingerprint: await fingerprintOf(head) };
}

/** Of which history the saved plan is; null where not all of it is saved, or it cannot be told. */
export async function keptHistory(): Promise<HistoryMark | null> {
  if (getState().queue.waiting > 0) return null;
  const opened = await ask.openWorkspace(null);
  if (!opened.ok || opened.value.seq !== getState().seq) return null;
  return markOf(opened.value.seq, opened.value.head);
}

/** The same for what is shown: a scenario is of the history that holds it. */
export function shownHistory(): Promise<HistoryMark | null> {
  const { shown } = getState();
  return shown.kind === 'past' ? markOf(shown.seq, shown.head) : keptHistory();
}
