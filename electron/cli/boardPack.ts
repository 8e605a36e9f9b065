// The main job where nobody looks: opens the workspace, writes its board pack, and ends.
import { nativeTheme } from 'electron';
import { startingPoint } from '../../shared/consortium/figures.ts';
import { writeBoardPack } from '../output/boardPack.ts';
import type { Drawer } from '../session/workspaceSession.ts';

/** `now` is an instant in UTC. Throws on a problem. */
export async function writeWithoutDisplay(
  drawer: Drawer,
  folder: string,
  now: string,
): Promise<void> {
  const opened = await drawer.open();
  if (!opened.ok) throw new Error(`${opened.no.what} ${opened.no.why} ${opened.no.remedy}`);
  nativeTheme.themeSource = 'light';
  const view = startingPoint(drawer.plan.consortium.profile, now.slice(0, 10));
  await writeBoardPack(folder, drawer.plan, view, drawer.reached);
  await drawer.close();
}
