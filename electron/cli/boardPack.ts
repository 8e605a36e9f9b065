// The board pack without a display: opens the last workspace, writes its pack, and exits.
import { startingPoint } from '../../shared/consortium/figures.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import { type PackSource, writeBoardPack } from '../output/boardPack.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';

/** Throws on a problem. */
export async function writeWithoutDisplay(
  session: WorkspaceSession,
  means: Pick<PackSource, 'pages' | 'write'>,
  folder: string,
): Promise<void> {
  const opened = await session.open();
  if (!opened.ok) throw new Error(`${opened.no.what} ${opened.no.why} ${opened.no.remedy}`);
  const { plan, reached, program } = session;
  const view = startingPoint(plan.consortium.profile, dayOf(program.now()));
  await writeBoardPack({ ...means, plan, reached }, folder, view);
  await session.close();
}
