// Handlers of the library: listing workspaces, and operations on one of them.
import { longestName } from '../../../shared/values/lengths.ts';
import { ok } from '../../../shared/values/result.ts';
import { libraryOf, type WorkspaceLibrary } from '../../library/library.ts';
import { saveExport } from '../../output/saveFile.ts';
import { historyAt, type WriteHistory } from '../../session/copies.ts';
import { librarySession } from '../../session/librarySession.ts';
import { type HandlersFor, handler } from '../channels.ts';
import { type HandlerContext, savingIn } from '../desktop.ts';
import { readNothing, readOneOf, readRecord, readText, readTextUpTo } from '../requests.ts';
import type { WrittenFiles } from '../written.ts';

export type LibraryChannel =
  | 'openWorkspaceAt'
  | 'library'
  | 'placeLibrary'
  | 'labelWorkspace'
  | 'duplicateWorkspace'
  | 'trashWorkspace'
  | 'saveWorkspaceAs'
  | 'showInFolder';

const readPlace = readOneOf(['usual', 'beside', 'chosen']);
const readLabel = readRecord({ folder: readText, label: readTextUpTo(longestName) });

export async function libraryIn(context: HandlerContext): Promise<WorkspaceLibrary> {
  const { desktop, work, write } = context;
  const { dialogs, trash, showInFolder } = desktop;
  const session = await context.session();
  const writeDuplicate: WriteHistory = (history, path) =>
    work.run('Duplicating the workspace', (control) => write({ ...history, path }, control));
  return libraryOf(librarySession(session, writeDuplicate), {
    askForFolder: (title, startAt) => dialogs.askForFolder(title, startAt),
    saveWorkspace: async (folder, name) => {
      const history = await historyAt(session, folder);
      if (!history.ok) return history;
      const task = (path: string) => ({ ...history.value, path });
      return saveExport(savingIn(context), { what: 'Writing the workspace', name, task });
    },
    trash,
    showInFolder,
  });
}

export function libraryHandlers(
  context: HandlerContext,
  written: WrittenFiles,
): HandlersFor<LibraryChannel> {
  const { session, desktop } = context;
  const library = () => libraryIn(context);
  return {
    openWorkspaceAt: handler(readText, async (folder) =>
      (await library()).inLibrary(folder, async () => (await session()).openAt(folder)),
    ),
    library: handler(readNothing, async () => ok(await (await library()).list())),
    placeLibrary: handler(readPlace, async (place) => (await library()).place(place)),
    labelWorkspace: handler(readLabel, async (asked) => (await library()).label(asked)),
    duplicateWorkspace: handler(readLabel, async (asked) => (await library()).duplicate(asked)),
    trashWorkspace: handler(readText, async (folder) => (await library()).trash(folder)),
    saveWorkspaceAs: handler(readText, async (folder) =>
      written.note((await library()).saveAs(folder), ({ path }) => [path]),
    ),
    showInFolder: handler(readText, async (path) =>
      written.has(path) ? written.show(path, desktop.showInFolder) : (await library()).show(path),
    ),
  };
}
