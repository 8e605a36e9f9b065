// What one may do with the workspaces of the library: label, duplicate, trash, save; and where it lies.
import { app, dialog, shell } from 'electron';
import type { Received, WorkspaceLabel } from '../../shared/bridge/channels.ts';
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
import type { Drawer } from '../drawer.ts';
import { askAndWriteFile } from '../papers.ts';
import { readSetting } from '../readSetting.ts';
import { errorCode, realFiles } from '../workspace/filePort.ts';
import { identityOf } from '../workspace/journal.ts';
import { readCard } from './card.ts';
import { byUse, type OpenNow, workspaceAt, workspacesIn } from './list.ts';
import { besideFolder, libraryPlace, usualFolder } from './place.ts';
import { noTrash, notLabelled, notListed, notPlaced, notRead, stillOpen } from './problems.ts';

type Answer<T> = Promise<Result<T, Problem>>;

export interface LibraryActs {
  list(): Promise<Library>;
  place(place: Place): Answer<Library | null>;
  label(asked: WorkspaceLabel): Answer<null>;
  duplicate(asked: WorkspaceLabel): Answer<string>;
  trash(folder: string): Answer<null>;
  saveAs(folder: string): Answer<string | null>;
  show(folder: string): Answer<null>;
  /** Does it only with a folder that the library lists: the window names no other. */
  inLibrary<T>(folder: string, act: (found: ListedWorkspace) => Answer<T>): Answer<T>;
  /** Begins a workspace from a proven journal, unless one with the same history is there. */
  take(journal: Uint8Array): Answer<Received>;
}

export function libraryOf(drawer: Drawer): LibraryActs {
  const list = () => listed(drawer.openNow);
  const inLibrary: LibraryActs['inLibrary'] = async (folder, act) => {
    const found = await workspaceAt(realFiles, folder, drawer.openNow);
    const { here, elsewhere } = await list();
    const isKnown = [...here, ...elsewhere].some((one) => one.folder === folder);
    return found && isKnown ? act(found) : no(notListed(folder));
  };
  return {
    list,
    inLibrary,
    place: async (place) => {
      const done = await put(place);
      return done.ok ? ok(done.value ? await list() : null) : done;
    },
    label: ({ folder, label }) => inLibrary(folder, () => relabel(drawer, folder, label)),
    duplicate: ({ folder, label }) => inLibrary(folder, () => drawer.duplicate(folder, label)),
    trash: (folder) => inLibrary(folder, trash),
    saveAs: (folder) => inLibrary(folder, (found) => saveAs(drawer, found)),
    show: (folder) =>
      inLibrary(folder, async () => {
        shell.showItemInFolder(folder);
        return ok(null);
      }),
    take: (journal) => take(drawer, journal),
  };
}

async function listed(open: OpenNow | null): Promise<Library> {
  const { folder, place } = libraryPlace();
  const [{ here, problem }, usual] = await Promise.all([
    listedIn(folder, place, open),
    place === 'usual' ? null : listedIn(usualFolder(), 'usual', open),
  ]);
  const left = usual?.here ?? [];
  const known = new Set([...here, ...left].map((one) => one.folder));
  const recent = readSetting(app.getPath('userData'), 'recent').filter((one) => !known.has(one));
  const others = await Promise.all(recent.map((one) => workspaceAt(realFiles, one, open)));
  const elsewhere = byUse([...left, ...others.filter((one) => one !== null)]);
  const mayLieBeside = besideFolder() !== null;
  return {
    folder,
    problem: problem ?? usual?.problem ?? null,
    place,
    mayLieBeside,
    here,
    elsewhere,
  };
}

async function listedIn(
  folder: string,
  place: Place,
  open: OpenNow | null,
): Promise<Pick<Library, 'here' | 'problem'>> {
  try {
    return { here: await workspacesIn(realFiles, folder, open), problem: null };
  } catch (error) {
    // Before the first workspace it is not there. One that was chosen was there once.
    const isYetToBe = place !== 'chosen' && errorCode(error) === 'ENOENT';
    return { here: [], problem: isYetToBe ? null : notRead(error, folder) };
  }
}

/** False where the user thought better of it. Nothing is moved: what lies elsewhere is still listed. */
async function put(place: Place): Answer<boolean> {
  const folder =
    place === 'chosen' ? await askForFolder() : place === 'beside' ? besideFolder() : usualFolder();
  if (folder === null) return ok(false);
  try {
    await realFiles.makeFolder(folder);
  } catch (error) {
    return no(notPlaced(error, folder));
  }
  const settings = app.getPath('userData');
  const { openSettings } = await import('../settings.ts');
  openSettings(settings).set('library', folder);
  const isKept = readSetting(settings, 'library') === folder;
  return isKept ? ok(true) : no(notPlaced('The choice was not kept', settings));
}

async function askForFolder(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Folder for your workspaces',
    defaultPath: libraryPlace().folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

async function relabel(drawer: Drawer, folder: string, label: string): Answer<null> {
  try {
    await drawer.label(folder, label.trim() === '' ? null : label.trim());
    return ok(null);
  } catch (error) {
    return no(notLabelled(error, folder));
  }
}

async function trash(found: ListedWorkspace): Answer<null> {
  const { folder, mark } = found;
  if (mark === 'open' || mark === 'held') return no(stillOpen(found));
  try {
    await shell.trashItem(folder);
    return ok(null);
  } catch (error) {
    return no(noTrash(error, folder));
  }
}

async function saveAs(drawer: Drawer, found: ListedWorkspace): Answer<string | null> {
  const text = await drawer.fileOf(found.folder);
  if (!text.ok) return text;
  return askAndWriteFile({ name: fileName(calledOf(found), 'treekeeper'), text: text.value });
}

async function take(drawer: Drawer, journal: Uint8Array): Answer<Received> {
  const already = await sameAs(drawer, journal);
  if (already) return ok({ already });
  const opened = await drawer.startFrom(journal);
  return opened.ok ? ok({ opened: opened.value }) : opened;
}

/** By lineage and head: the open one as it is now, the others as they were last closed. */
async function sameAs(drawer: Drawer, journal: Uint8Array): Promise<AlreadyThere | null> {
  const identity = identityOf(journal);
  const { here, elsewhere } = await listed(drawer.openNow);
  for (const one of [...here, ...elsewhere]) {
    const isOpen = one.folder === drawer.folder;
    const held = isOpen ? drawer.workspace : await readCard(realFiles, one.folder);
    if (held?.lineage !== identity.lineage || held.head !== identity.head) continue;
    return { folder: one.folder, called: calledOf(one) };
  }
  return null;
}
