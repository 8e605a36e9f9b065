// What leaves the window as a file or on a printer: a copy of the plan, the board pack, a page.
import { fileName } from '../../shared/export/fileName.ts';
import { planJson } from '../../shared/export/json.ts';
import type { HistoryMark } from '../../shared/history/fingerprint.ts';
import { counted } from '../../shared/values/counted.ts';
import { pages } from '../registry.ts';
import { ask } from '../state/bridge.ts';
import {
  announceWritten,
  keptHistory,
  notAllSaved,
  saveText,
  shownHistory,
} from '../state/exports.ts';
import { unsavedEdits } from '../state/openWorkspace.ts';
import { problemsFound } from '../state/planProblems.ts';
import { granted } from '../state/problems.ts';
import { shownName } from '../state/shown.ts';
import { getState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { runWhatRests } from '../ui/atRest.ts';

/** The plan that the user works on, also what is not on disk yet. */
export async function savePlanCopy(note?: string): Promise<void> {
  const { saved } = getState();
  const history = await keptHistory();
  const about = granted(await ask.about(null));
  const name = fileName(`${saved.consortium.profile.name} plan`, 'json');
  await saveText(name, planJson(saved, about?.version ?? 'unknown', history), note);
}

/** With its history where that can still be read, and without it where it cannot: both with all edits. */
export async function saveElsewhere(): Promise<void> {
  const copy = granted(
    await ask.saveElsewhere({ opening: getState().opening, edits: unsavedEdits() }),
  );
  if (copy === null) return;
  if ('unread' in copy) await savePlanCopy(`, without its history. ${copy.unread.why}`);
  else announceWritten(copy.written);
}

/** The workbook, or the workspace with its history: both are written as they are saved. */
export async function exportAs(kind: 'workbook' | 'workspace'): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  announceWritten(granted(await ask.exportAs({ kind, asOf: getState().viewSettings.asOf })));
}

export async function writeBoardPack(): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  const { year, asOf } = getState().viewSettings;
  const paths = granted(await ask.writeBoardPack({ year, asOf }));
  const [first = ''] = paths ?? [];
  const folder = first.replace(/[\\/][^\\/]*$/, '');
  if (paths !== null)
    announce(`Exported the board pack: ${counted(paths.length, 'file')} in ${folder}`);
}

function footerOf(history: HistoryMark | null): string {
  const { name } = getState().plan.consortium.profile;
  const other = shownName(getState());
  const of = other === null ? name : `${name}, ${other}`;
  if (history === null) return `${of}. Some edits are not saved yet.`;
  const { hex, words } = history.fingerprint;
  return `${of}. Edit ${history.entries}, fingerprint ${hex} (${words})`;
}

/** Two frames: the second one shows what the first has laid out. */
async function drawnAnew(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
}

/** The page as it is shown: by the dialog of the system, or a PDF where it has no printer. */
export async function printPage(): Promise<void> {
  await problemsFound();
  runWhatRests();
  await drawnAnew();
  const { plan, page } = getState();
  const title = `${plan.consortium.profile.name} ${pages[page].label}`;
  const history = await shownHistory();
  const name = fileName(title, 'pdf', history);
  const path = granted(await ask.printPage({ name, footer: footerOf(history) }));
  if (path !== null) announce(`Saved ${path}`);
}
