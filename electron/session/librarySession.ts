// The session as the library needs it.

import { labelCard } from '../library/card.ts';
import type { LibrarySession } from '../library/library.ts';
import { realFiles } from '../workspace/filePort.ts';
import { duplicate, type WriteHistory } from './copies.ts';
import type { WorkspaceSession } from './workspaceSession.ts';

/** `write` writes the history of a duplicate. */
export function librarySession(session: WorkspaceSession, write: WriteHistory): LibrarySession {
  const { program } = session;
  return {
    folders: program,
    openNow: () => session.openNow,
    identity: () => {
      const { folder, workspace } = session.current ?? {};
      if (folder === undefined || workspace === undefined) return null;
      return { folder, lineage: workspace.lineage, head: workspace.head };
    },
    label: (folder, label) =>
      session.inTurn(() => labelCard(realFiles, folder, label, program.now())),
    inTurn: (work) => session.inTurn(work),
    duplicate: (folder, label) => duplicate(session, folder, label, write),
    startFrom: (journal, signal) => session.startFrom(journal, signal),
  };
}
