// What Treekeeper remembers of itself, apart from any workspace; losing it costs nothing.
import Store from 'electron-store';
import type { Theme } from '../shared/bridge.ts';
import type { WindowState } from './windowState.ts';

export interface Settings {
  window: WindowState | null;
  /** The folder of the workspace used last. */
  workspace: string | null;
  /** Made at random at the first start: it tells installations apart, and names nobody. */
  installation: string | null;
  theme: Theme;
}

const defaults: Settings = { window: null, workspace: null, installation: null, theme: 'system' };

/** `settings.json` in `dataFolder`; each set writes the whole file in one step. */
export function openSettings(dataFolder: string): Store<Settings> {
  return new Store<Settings>({
    name: 'settings',
    cwd: dataFolder,
    defaults,
    accessPropertiesByDotNotation: false,
  });
}
