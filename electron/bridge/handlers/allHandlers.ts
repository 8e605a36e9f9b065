// The handler of each channel. Those that the first page does not need are loaded on first use.
import { type Handlers, whenAsked } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { WrittenFiles } from '../written.ts';
import { programHandlers } from './program.ts';
import { workspaceHandlers } from './workspace.ts';

export function allHandlers(context: HandlerContext): Handlers {
  const written = new WrittenFiles();
  const library = async () => (await import('./library.ts')).libraryHandlers(context, written);
  const history = async () => (await import('./history.ts')).historyHandlers(context);
  const output = async () => (await import('./output.ts')).outputHandlers(context, written);
  const importing = async () => (await import('./importing.ts')).importHandlers(context);
  const received = async () => (await import('./received.ts')).receivedHandlers(context);
  return {
    ...programHandlers(context, written),
    ...workspaceHandlers(context),
    openWorkspaceAt: whenAsked(library, 'openWorkspaceAt'),
    library: whenAsked(library, 'library'),
    placeLibrary: whenAsked(library, 'placeLibrary'),
    labelWorkspace: whenAsked(library, 'labelWorkspace'),
    duplicateWorkspace: whenAsked(library, 'duplicateWorkspace'),
    trashWorkspace: whenAsked(library, 'trashWorkspace'),
    saveWorkspaceAs: whenAsked(library, 'saveWorkspaceAs'),
    showInFolder: whenAsked(library, 'showInFolder'),
    history: whenAsked(history, 'history'),
    entryAt: whenAsked(history, 'entryAt'),
    neededToUndo: whenAsked(history, 'neededToUndo'),
    pastPlan: whenAsked(history, 'pastPlan'),
    stepsBefore: whenAsked(history, 'stepsBefore'),
    verify: whenAsked(history, 'verify'),
    saveFile: whenAsked(output, 'saveFile'),
    writeBoardPack: whenAsked(output, 'writeBoardPack'),
    exportAs: whenAsked(output, 'exportAs'),
    saveElsewhere: whenAsked(output, 'saveElsewhere'),
    csvForm: whenAsked(output, 'csvForm'),
    openReceived: whenAsked(received, 'openReceived'),
    openHandedFile: whenAsked(received, 'openHandedFile'),
    openDropped: whenAsked(received, 'openDropped'),
    readSpreadsheet: whenAsked(importing, 'readSpreadsheet'),
    importChoices: whenAsked(importing, 'importChoices'),
    keepImportChoices: whenAsked(importing, 'keepImportChoices'),
  };
}
