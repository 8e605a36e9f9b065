// What leaves the window as a file or on a printer: a copy of the plan, the board pack, a page.
import { fileName } from '../../shared/export/fileName.ts';
import { planJson } from '../../shared/export/json.ts';
import type { HistoryMark } from '../../shared/history/fingerprint.ts';
import { registeredPages } from '../../shared/registry/pages.ts';
import { counted } from '../../shared/values/counted.ts';
import { announce } from '../ui/announce.ts';
import { runWhatRests } from '../ui/atRest.ts';
import { ask } from './bridge.ts';
import { announceWritten, keptHistory, notAllSaved, saveText, shownHistory } from './exports.ts';
import { goTo } from './navigation.ts';
import { unsavedEdits } from './openWorkspace.ts';
import type { PageName } from './pages.ts';
import { problemsFound } from './planProblems.ts';
import { granted } from './problems.ts';
import { shownName } from './shown.ts';
import { getState } from './store.ts';
import { heard, noteExport } from './written.ts';

/** The plan that the user works on, also what is not on disk yet. */
export async function savePlanCopy(note?: string): Promise<void> {
  const { saved } = getState();
  const history = await keptHistory();
  const about = granted(await ask.about(null));
  const name = fileName(`${saved.consortium.profile.name} plan`, 'json');
  const text = planJson(saved, about?.version ?? 'unknown', history);
  await saveText('Plan (JSON)', name, text, note);
}

/** With its history where that can still be read, and without it where it cannot: both with all edits. */
export async function saveElsewhere(): Promise<void> {
  const copy = granted(
    await ask.saveElsewhere({ opening: getState().opening, edits: unsavedEdits() }),
  );
  if (copy === null) return;
  if ('unread' in copy) await savePlanCopy(`, without its history. ${copy.unread.why}`);
  else announceWritten('Copy of the workspace', copy.written);
}

/** The workbook, or the workspace with its history: both are written as they are saved. */
export async function exportAs(kind: 'workbook' | 'workspace'): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  const what = kind === 'workbook' ? 'Workbook' : 'Workspace file';
  const answer = await ask.exportAs({ kind, asOf: getState().viewSettings.asOf });
  announceWritten(what, heard(what, answer));
}

export async function writeBoardPack(): Promise<void> {
  if (getState().queue.waiting > 0) return announce(notAllSaved);
  const { year, asOf } = getState().viewSettings;
  const what = 'Board pack';
  const paths = heard(what, await ask.writeBoardPack({ year, asOf }));
  if (paths === null) return;
  const [first = ''] = paths;
  const folder = first.replace(/[\\/][^\\/]*$/, '');
  noteExport({ what, path: first, note: `${counted(paths.length, 'file')} in its folder` });
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

const labelOf = (page: PageName) =>
  registeredPages.find(({ name }) => name === page)?.label ?? page;

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
  const label = labelOf(page);
  const title = `${plan.consortium.profile.name} ${label}`;
  const history = await shownHistory();
  const name = fileName(title, 'pdf', history);
  const what = `Page ${label} (PDF)`;
  const path = heard(what, await ask.printPage({ name, footer: footerOf(history) }));
  if (path === null) return;
  noteExport({ what, path });
  announce(`Saved ${path}`);
}

/** Goes to another page, prints it once all its parts are drawn, and comes back. */
export async function printOther(page: PageName): Promise<void> {
  const from = getState().page;
  goTo(page);
  await drawnAnew();
  while (document.querySelector('main [aria-busy=true], main[aria-busy=true]') !== null)
    await drawnAnew();
  await printPage();
  // Where the user has gone elsewhere meanwhile, that stays.
  if (getState().page === page) goTo(from);
}
