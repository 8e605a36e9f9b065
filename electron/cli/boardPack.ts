// The board pack without a display: opens the last workspace, writes its pack, and exits.
import type { Problem } from '../../shared/bridge/problem.ts';
import { startingPoint } from '../../shared/consortium/figures.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import { type PackSource, writeBoardPack } from '../output/boardPack.ts';
import { insideWorkspace, notWritten } from '../output/problems.ts';
import { workspaceAround } from '../output/workspaceAround.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';

/** Answers with what hinders it, or null. */
export async function writeWithoutDisplay(
  session: WorkspaceSession,
  means: Pick<PackSource, 'pages' | 'write' | 'control'>,
  folder: string,
): Promise<Problem | null> {
  const around = await workspaceAround(folder);
  if (around !== null) return insideWorkspace(folder, around);
  const opened = await session.open();
  if (!opened.ok) return opened.no;
  const { plan, reached, program } = session;
  const view = startingPoint(plan.consortium.profile, dayOf(program.now()));
  const written = writeBoardPack({ ...means, plan, reached }, folder, view);
  const hinders = await written.then(
    () => null,
    (error: unknown) => notWritten(folder, error),
  );
  await session.close();
  return hinders;
}
