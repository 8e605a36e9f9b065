// Handlers of received files: chosen in a dialog, opened by the system, or dropped on the window.
import { basename } from 'node:path';
import { ok } from '../../../shared/values/result.ts';
import { openReceived } from '../../received/openReceived.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readDroppedFile, readNothing } from '../requests.ts';
import { libraryIn } from './library.ts';

export type ReceivedChannel = 'openReceived' | 'openHandedFile' | 'openDropped';

export function receivedHandlers(context: HandlerContext): HandlersFor<ReceivedChannel> {
  const { program, desktop, work } = context;
  const open = async (path: string | null, bytes?: Uint8Array) => {
    if (path === null) return ok(null);
    const library = await libraryIn(context);
    return work.run(`Reading ${basename(path)}`, (control) =>
      openReceived(library, program, { path, control, ...(bytes ? { bytes } : {}) }),
    );
  };
  return {
    openReceived: handler(readNothing, async () => open(await desktop.dialogs.askForFile())),
    openHandedFile: handler(readNothing, async () => open(desktop.takeHandedFile())),
    openDropped: handler(readDroppedFile, ({ name, bytes }) => open(name, bytes)),
  };
}
