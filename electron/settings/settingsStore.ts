// The settings store: what is kept apart from any workspace; losing it costs nothing.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { type Settings, settingIn } from './readSetting.ts';

const recentCount = 10;

export interface SettingsStore {
  get<K extends keyof Settings>(key: K): Settings[K];
  /** Writes the whole file in one step; never throws: what cannot be kept is logged. */
  set<K extends keyof Settings>(key: K, value: Settings[K]): void;
  /** Makes a folder the current workspace and the newest of the recent ones. */
  remember(workspace: string): void;
}

type Log = (line: string) => void;

/** `settings.json` in `dataFolder`; an unreadable one is put aside beside it, and defaults are used. */
export function openSettings(dataFolder: string, log: Log = console.warn): SettingsStore {
  const store = openStore(dataFolder, log);
  const get = <K extends keyof Settings>(key: K): Settings[K] =>
    settingIn(
      attempt(() => store?.store ?? null, log),
      key,
    );
  const set = <K extends keyof Settings>(key: K, value: Settings[K]) => {
    const some: Partial<Settings> = {};
    some[key] = value;
    attempt(() => store?.set(some), log);
  };
  const remember = (workspace: string) => {
    const others = get('recent').filter((each) => each !== workspace);
    set('recent', [workspace, ...others].slice(0, recentCount));
    set('workspace', workspace);
  };
  return { get, set, remember };
}

function openStore(folder: string, log: Log): Store<Settings> | null {
  const options = { cwd: folder, name: 'settings', configFileMode: 0o600 };
  const open = () => {
    const store = new Store<Settings>({ ...options, accessPropertiesByDotNotation: false });
    // Text and lists are JSON too; settings they are not.
    if (Array.isArray(store.store) || typeof store.store !== 'object')
      throw new Error('No settings');
    return store;
  };
  try {
    return open();
  } catch (error) {
    log(`The settings could not be read and are put aside: ${String(error)}`);
    const copy = `settings-unreadable-${Date.now()}.json`;
    attempt(() => renameSync(join(folder, 'settings.json'), join(folder, copy)), log);
  }
  return attempt(open, log);
}

function attempt<T>(work: () => T, log: Log): T | null {
  try {
    return work();
  } catch (error) {
    log(`The settings could not be kept: ${String(error)}`);
    return null;
  }
}
