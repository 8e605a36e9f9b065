// Reads the settings without their store: loading the store takes longer than opening the window.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportChoices, Theme } from '../../shared/bridge/channels.ts';
import type { LastVisit } from '../../shared/bridge/navigation.ts';
import { isPaper, type Paper } from '../../shared/bridge/paper.ts';
import { type CsvForm, csvForms, usualForm } from '../../shared/export/csvForm.ts';
import { type PageGroup, pageGroups } from '../../shared/registry/pages.ts';
import { parsedJson } from '../../shared/values/json.ts';
import type { WindowState } from './windowState.ts';

export interface Settings {
  window: WindowState | null;
  /** The folder of the workspace used last. */
  workspace: string | null;
  /** Folders of workspaces, the newest first, at most ten. */
  recent: readonly string[];
  /** Chromium's zoom level: 0 is 100%. */
  zoom: number;
  /** Made at random at the first start: it tells installations apart, and names nobody. */
  installation: string | null;
  /** What the history calls this person; null is the user name of the system. */
  person: string | null;
  /** Where new workspaces go; null is the usual place, or beside the program. */
  library: string | null;
  theme: Theme;
  /** How tables are saved as CSV. */
  csvForm: CsvForm;
  /** What was chosen at imports, the newest first. */
  imports: readonly ImportChoices[];
  /** Null is the usual one where the user is. */
  paper: Paper | null;
  /** Where the user was last in each workspace, the newest first. */
  visits: readonly LastVisit[];
  /** The groups of the sidebar that are folded. */
  folded: readonly PageGroup[];
  /** Whether G and a letter go to a page. */
  jumpKeys: boolean;
}

export const defaultSettings: Settings = {
  window: null,
  workspace: null,
  recent: [],
  zoom: 0,
  installation: null,
  person: null,
  library: null,
  theme: 'system',
  csvForm: usualForm,
  imports: [],
  paper: null,
  visits: [],
  folded: [],
  jumpKeys: true,
};

const isText = (value: unknown) => typeof value === 'string';
const isChoices = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  isText(Reflect.get(value, 'key')) &&
  isText(Reflect.get(value, 'chosen'));

const isVisit = (value: unknown) => {
  if (typeof value !== 'object' || value === null) return false;
  const [folder, pages, scroll] = ['folder', 'pages', 'scroll'].map((key) =>
    Reflect.get(value, key),
  );
  return (
    isText(folder) && Array.isArray(pages) && pages.every(isText) && Number.isSafeInteger(scroll)
  );
};
const isGroup = (value: unknown) => pageGroups.some((group) => group === value);

/** What a field must be to be believed. The window is checked where it is placed. */
const believable: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  window: (value) => typeof value === 'object',
  workspace: isText,
  recent: (value) => Array.isArray(value) && value.every(isText),
  zoom: (value) => typeof value === 'number' && Math.abs(value) <= 9,
  installation: isText,
  person: isText,
  library: isText,
  theme: (value) => value === 'light' || value === 'dark' || value === 'system',
  csvForm: (value) => csvForms.some((form) => form === value),
  imports: (value) => Array.isArray(value) && value.every(isChoices),
  paper: isPaper,
  visits: (value) => Array.isArray(value) && value.every(isVisit),
  folded: (value) => Array.isArray(value) && value.every(isGroup),
  jumpKeys: (value) => typeof value === 'boolean',
};

/** A field that makes no sense falls back alone. */
export function settingIn<K extends keyof Settings>(
  held: Partial<Settings> | null,
  key: K,
): Settings[K] {
  const value = held?.[key];
  return value != null && believable[key](value) ? value : defaultSettings[key];
}

/** Throws where they are no object: a text and a list are JSON too. */
export function settingsFrom(text: string): Partial<Settings> {
  const raw = parsedJson(text);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Error('No settings');
  return raw;
}

/** From `settings.json` in `dataFolder`, as it is on the disk; its default where that cannot be read. */
export function readSetting<K extends keyof Settings>(dataFolder: string, key: K): Settings[K] {
  try {
    const text = readFileSync(join(dataFolder, 'settings.json'), 'utf8');
    return settingIn(settingsFrom(text), key);
  } catch {
    return defaultSettings[key];
  }
}
