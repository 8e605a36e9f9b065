// The color theme: system, light or dark; the user's choice is remembered.
import { app, nativeTheme } from 'electron';
import type { Theme } from '../../shared/bridge/channels.ts';
import { readSetting } from '../settings/readSetting.ts';

/** Before the first window, so that it opens in its colors. */
export function applyTheme(dataFolder: string): void {
  nativeTheme.themeSource = readSetting(dataFolder, 'theme');
}

export async function chooseTheme(theme: Theme): Promise<Theme> {
  nativeTheme.themeSource = theme;
  const { openSettings } = await import('../settings/settingsStore.ts');
  openSettings(app.getPath('userData')).set('theme', theme);
  return theme;
}
