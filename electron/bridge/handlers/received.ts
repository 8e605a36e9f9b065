// Handlers of received files: chosen in a dialog, opened by the system, or dropped on the window.
import { basename } from 'node:path';
import type { Problem } from '../../../shared/bridge/problem.ts';
import { no, ok } from '../../../shared/values/result.ts';
import { openReceived } from '../../received/openReceived.ts';
import { type HandlersFor, handler } from '../channels.ts';
import type { HandlerContext } from '../desktop.ts';
import { readDroppedFile, readNothing, readOptionalText } from '../requests.ts';
import { libraryIn } from './library.ts';

export type ReceivedChannel = 'openReceived' | 'openHandedFile' | 'openDropped';

export function receivedHandlers(context: HandlerContext): HandlersFor<ReceivedChannel> {
  const { program, desktop, work, session, reader } = context;
  const open = async (path: string | null, bytes?: Uint8Array) => {
    if (path === null) return ok(null);
    const library = await libraryIn(context);
    return work.run(`Reading ${basename(path)}`, (control) =>
      openReceived(library, program, { path, reader, control, ...(bytes ? { bytes } : {}) }),
    );
  };
  const openKept = async (path: string) => {
    const found = (await session()).workspace?.findings ?? [];
    const isTold = found.some(({ version }) => version === path);
    return isTold ? open(path) : no(noVersion(path));
  };
  return {
    openReceived: handler(readOptionalText, async (kept) =>
      kept === null ? open(await desktop.dialogs.askForFile()) : openKept(kept),
    ),
    openHandedFile: handler(readNothing, async () => open(desktop.takeHandedFile())),
    openDropped: handler(readDroppedFile, ({ name, bytes }) => open(name, bytes)),
  };
}

/** The window names no other file than one that the opening has told of. */
function noVersion(path: string): Problem {
  return {
    kind: 'problem',
    what: 'The kept version was not opened.',
    why: 'It does not belong to the open workspace.',
    remedy: 'Open that workspace again, and choose it in its report.',
    safe: 'Nothing was written; your workspace is unchanged.',
    path,
  };
}
