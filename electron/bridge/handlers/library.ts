// Handlers of the library: listing workspaces, and operations on one of them.
import { ok } from '../../../shared/values/result.ts';
import { libraryOf, type WorkspaceLibrary } from '../../library/library.ts';
import { saveFile } from '../../output/saveFile.ts';
import { librarySession } from '../../session/librarySession.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readNothing, readOneOf, readRecord, readText } from '../requests.ts';

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
const readLabel = readRecord({ folder: readText, label: readText });

export async function libraryIn({ desktop, session }: HandlerContext): Promise<WorkspaceLibrary> {
  const { dialogs, trash, showInFolder } = desktop;
  return libraryOf(librarySession(await session()), {
    askForFolder: (title, startAt) => dialogs.askForFolder(title, startAt),
    saveFile: (file) => saveFile(dialogs, file),
    trash,
    showInFolder,
  });
}

export function libraryHandlers(context: HandlerContext): HandlersFor<LibraryChannel> {
  const { session } = context;
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
    saveWorkspaceAs: handler(readText, async (folder) => (await library()).saveAs(folder)),
    showInFolder: handler(readText, async (folder) => (await library()).show(folder)),
  };
}
