// Where the user was last in each workspace: noted while the window is open, written when it closes.
import type { LastVisit } from '../../shared/bridge/navigation.ts';
import { readSetting } from './readSetting.ts';

const most = 20;
const noted = new Map<string, LastVisit>();
let isNew = false;

export function noteVisit(visit: LastVisit): void {
  noted.delete(visit.folder);
  noted.set(visit.folder, visit);
  isNew = true;
}

/** Null where nobody was in the workspace of `folder` yet. */
export function visitIn(dataFolder: string, folder: string): LastVisit | null {
  const kept = () => readSetting(dataFolder, 'visits').find((one) => one.folder === folder);
  return noted.get(folder) ?? kept() ?? null;
}

/** Those of this session before the kept ones, the newest first. The store is loaded only where one is new. */
export async function keepVisits(dataFolder: string): Promise<void> {
  if (!isNew) return;
  isNew = false;
  const others = readSetting(dataFolder, 'visits').filter(({ folder }) => !noted.has(folder));
  const visits = [...[...noted.values()].reverse(), ...others].slice(0, most);
  const { openSettings } = await import('./settingsStore.ts');
  openSettings(dataFolder).set('visits', visits);
}
