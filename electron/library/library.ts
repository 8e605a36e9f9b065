// Operations on the workspaces of the library: label, duplicate, trash, save; and its location.
import type {
  OpenedWorkspace,
  Received,
  WorkspaceLabel,
  WrittenFile,
} from '../../shared/bridge/channels.ts';
import {
  type AlreadyThere,
  calledOf,
  type Library,
  type ListedWorkspace,
  type Place,
} from '../../shared/bridge/library.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { fileName } from '../../shared/export/fileName.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { readSetting } from '../settings/readSetting.ts';
import { realFiles } from '../workspace/filePort.ts';
import { leadsTo } from '../workspace/leadsTo.ts';
import { liesIn } from '../workspace/samePlace.ts';
import { readCard } from './card.ts';
import { libraryNow } from './listing.ts';
import type { ProvenJournal } from './newFolder.ts';
import { besideFolder, type Folders, libraryPlace, usualFolder } from './place.ts';
import { noTrash, notLabeled, notListed, notPlaced, stillOpen } from './problems.ts';
import { type OpenNow, workspaceAt } from './scan.ts';

type Answer<T> = Promise<Result<T, Problem>>;

/** What the library needs of the session. */
export interface LibrarySession {
  readonly folders: Folders;
  /** The workspace that is open, as the library tells of it. */
  openNow(): OpenNow | null;
  /** The same, as its history is told apart from others. */
  identity(): { readonly folder: string; readonly lineage: string; readonly head: string } | null;
  /** Null is no label. Rejects where the disk refuses. */
  label(folder: string, label: string | null): Promise<void>;
  duplicate(folder: string, label: string): Answer<string>;
  /** After all that was asked for before: nothing is opened or copied meanwhile. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Null where it is not wanted any more. */
  startFrom(journal: ProvenJournal, signal: AbortSignal): Answer<OpenedWorkspace | null>;
}

/** What the library needs of the desktop. */
export interface LibraryDesktop {
  /** Null where the user thought better of it. */
  askForFolder(title: string, startAt: string): Promise<string | null>;
  /** Asks where, and writes the workspace in `folder` there as one file; null as above. */
  saveWorkspace(folder: string, name: string): Answer<WrittenFile | null>;
  /** Rejects where the system has none. */
  trash(path: string): Promise<void>;
  showInFolder(path: string): void;
}

export interface WorkspaceLibrary {
  list(): Promise<Library>;
  place(place: Place): Answer<Library | null>;
  label(asked: WorkspaceLabel): Answer<null>;
  duplicate(asked: WorkspaceLabel): Answer<string>;
  trash(folder: string): Answer<null>;
  saveAs(folder: string): Answer<WrittenFile | null>;
  show(folder: string): Answer<null>;
  /** Does it only with a folder that the library lists: the window names no other. */
  inLibrary<T>(folder: string, work: (found: ListedWorkspace) => Answer<T>): Answer<T>;
  /** Begins a workspace from a proven journal, unless one with the same history is there. Null where `signal` says first that nobody wants it. */
  take(journal: ProvenJournal, signal: AbortSignal): Answer<Received | null>;
}

export function libraryOf(session: LibrarySession, desktop: LibraryDesktop): WorkspaceLibrary {
  const list = () => libraryNow(session.folders, session.openNow());
  const inLibrary: WorkspaceLibrary['inLibrary'] = async (folder, work) => {
    const found = await workspaceAt(realFiles, folder, session.openNow());
    const { here, elsewhere } = await list();
    const isKnown = [...here, ...elsewhere].some((one) => one.folder === folder);
    return found && isKnown ? work(found) : no(notListed(folder));
  };
  return {
    list,
    inLibrary,
    place: async (place) => {
      const done = await put(session.folders, place, desktop);
      return done.ok ? ok(done.value ? await list() : null) : done;
    },
    label: ({ folder, label }) => inLibrary(folder, () => relabel(session, folder, label)),
    duplicate: ({ folder, label }) => inLibrary(folder, () => session.duplicate(folder, label)),
    trash: (folder) =>
      session.inTurn(() => inLibrary(folder, (found) => trash(session, found, desktop))),
    saveAs: (folder) =>
      inLibrary(folder, (found) =>
        desktop.saveWorkspace(folder, fileName(calledOf(found), 'treekeeper')),
      ),
    show: (folder) =>
      inLibrary(folder, async () => {
        desktop.showInFolder(folder);
        return ok(null);
      }),
    take: (journal, signal) => take(session, journal, list, signal),
  };
}

/** False where the user thought better of it. Nothing is moved: what lies elsewhere is still listed. */
async function put(folders: Folders, place: Place, desktop: LibraryDesktop): Answer<boolean> {
  const folder = await folderFor(folders, place, desktop);
  if (folder === null) return ok(false);
  try {
    await realFiles.makeFolder(folder);
  } catch (error) {
    return no(notPlaced(error, folder));
  }
  const { dataFolder } = folders;
  const { openSettings } = await import('../settings/settingsStore.ts');
  openSettings(dataFolder).set('library', folder);
  const isKept = readSetting(dataFolder, 'library') === folder;
  return isKept ? ok(true) : no(notPlaced('The choice was not kept', dataFolder));
}

async function folderFor(
  folders: Folders,
  place: Place,
  { askForFolder }: LibraryDesktop,
): Promise<string | null> {
  if (place === 'usual') return usualFolder(folders);
  if (place === 'beside') return besideFolder(folders);
  return askForFolder('Folder for your workspaces', libraryPlace(folders).folder);
}

async function relabel(session: LibrarySession, folder: string, label: string): Answer<null> {
  try {
    await session.label(folder, label.trim() === '' ? null : label.trim());
    return ok(null);
  } catch (error) {
    return no(notLabeled(error, folder));
  }
}

async function trash(
  session: LibrarySession,
  found: ListedWorkspace,
  desktop: LibraryDesktop,
): Answer<null> {
  const { folder, mark } = found;
  if (mark === 'open' || mark === 'held') return no(stillOpen(found));
  const open = session.openNow();
  if (open && (await liesIn(realFiles, open.folder, folder))) {
    return no(stillOpen({ ...found, mark: 'open' }));
  }
  try {
    await desktop.trash(folder);
    return ok(null);
  } catch (error) {
    return no(noTrash(error, folder));
  }
}

async function take(
  session: LibrarySession,
  journal: ProvenJournal,
  list: () => Promise<Library>,
  signal: AbortSignal,
): Answer<Received | null> {
  const already = await sameAs(session, journal, await list());
  if (already) return ok({ already });
  const opened = await session.startFrom(journal, signal);
  if (!opened.ok) return opened;
  return ok(opened.value && { opened: opened.value });
}

/** By lineage and head, and proven on the disk. */
async function sameAs(
  session: LibrarySession,
  journal: ProvenJournal,
  { here, elsewhere }: Library,
): Promise<AlreadyThere | null> {
  for (const one of [...here, ...elsewhere]) {
    const open = session.identity();
    const held = open?.folder === one.folder ? open : await readCard(realFiles, one.folder);
    if (held?.lineage !== journal.lineage || held.head !== journal.head) continue;
    // Both only say what was there once: where the disk has it no more, the file is the backup.
    const isThere = await leadsTo(realFiles, one.folder, journal);
    if (isThere) return { folder: one.folder, called: calledOf(one) };
  }
  return null;
}
