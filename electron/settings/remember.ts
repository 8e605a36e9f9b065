// What a session writes to the settings; the store is loaded only when something changed.

import type { ImportChoices } from '../../shared/bridge/channels.ts';
import type { NavigationSettings } from '../../shared/bridge/navigation.ts';
import type { CsvForm } from '../../shared/export/csvForm.ts';
import { readSetting } from './readSetting.ts';

/** Only what is new since the last start; what is open for reading only is not gone back to. */
export async function rememberUse(
  dataFolder: string,
  installation: string,
  folder: string,
  canWrite: boolean,
): Promise<void> {
  const isKnown = readSetting(dataFolder, 'installation') === installation;
  if (isKnown && (!canWrite || readSetting(dataFolder, 'workspace') === folder)) return;
  const { openSettings } = await import('./settingsStore.ts');
  const settings = openSettings(dataFolder);
  settings.set('installation', installation);
  if (canWrite) settings.remember(folder);
}

/** Null where nothing but space was typed. */
export async function keepPerson(dataFolder: string, typed: string): Promise<string | null> {
  const name = typed.trim() === '' ? null : typed.trim();
  const { openSettings } = await import('./settingsStore.ts');
  openSettings(dataFolder).set('person', name);
  return name;
}

/** Null keeps the present one. */
export async function keepCsvForm(dataFolder: string, form: CsvForm | null): Promise<CsvForm> {
  if (form === null) return readSetting(dataFolder, 'csvForm');
  const { openSettings } = await import('./settingsStore.ts');
  openSettings(dataFolder).set('csvForm', form);
  return form;
}

const mostImports = 50;
const longestChoices = 20_000;

/** Instead of those under the same key; the oldest give way. Too long ones are not kept. */
export async function keepImportChoices(dataFolder: string, choices: ImportChoices): Promise<void> {
  if (choices.key.length + choices.chosen.length > longestChoices) return;
  const others = readSetting(dataFolder, 'imports').filter(({ key }) => key !== choices.key);
  const { openSettings } = await import('./settingsStore.ts');
  openSettings(dataFolder).set('imports', [choices, ...others].slice(0, mostImports));
}

export function importChoices(dataFolder: string, key: string): string | null {
  return readSetting(dataFolder, 'imports').find((kept) => kept.key === key)?.chosen ?? null;
}

export async function keepNavigation(dataFolder: string, kept: NavigationSettings): Promise<void> {
  const { openSettings } = await import('./settingsStore.ts');
  const settings = openSettings(dataFolder);
  settings.set('folded', kept.folded);
  settings.set('jumpKeys', kept.jumpKeys);
}
