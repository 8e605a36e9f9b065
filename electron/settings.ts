// What Treekeeper remembers of itself, apart from any workspace; loaded after the window.
import Store from 'electron-store';
import type { WindowState } from './windowState.ts';

export interface Settings {
  window: WindowState | null;
}

/** `settings.json` in `dataFolder`; each set writes the whole file in one step. */
export function openSettings(dataFolder: string): Store<Settings> {
  return new Store<Settings>({ name: 'settings', cwd: dataFolder, defaults: { window: null } });
}
