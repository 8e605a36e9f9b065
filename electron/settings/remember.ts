// What the drawer leaves in the settings: loaded when there is something new, for that takes long.
import { app } from 'electron';
import { readSetting } from './readSetting.ts';

/** Only what is new since the last start; what is open for reading only is not gone back to. */
export async function rememberUse(
  installation: string,
  folder: string,
  canWrite: boolean,
): Promise<void> {
  const data = app.getPath('userData');
  const isKnown = readSetting(data, 'installation') === installation;
  if (isKnown && (!canWrite || readSetting(data, 'workspace') === folder)) return;
  const { openSettings } = await import('./settingsStore.ts');
  const settings = openSettings(data);
  settings.set('installation', installation);
  if (canWrite) settings.remember(folder);
}

/** Null where nothing but space was typed. */
export async function keepPerson(typed: string): Promise<string | null> {
  const name = typed.trim() === '' ? null : typed.trim();
  const { openSettings } = await import('./settingsStore.ts');
  openSettings(app.getPath('userData')).set('person', name);
  return name;
}
