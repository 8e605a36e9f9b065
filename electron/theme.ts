// The colours: those of the system, light or dark; what the user chose is remembered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { Theme } from '../shared/bridge.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Before the first window, so that it opens in its colours. */
export function applyTheme(dataFolder: string): void {
  nativeTheme.themeSource = themes.find((theme) => theme === remembered(dataFolder)) ?? 'system';
}

/** A read of our own: the import of the settings is too slow to stand before the first window. */
function remembered(dataFolder: string): unknown {
  try {
    const settings: unknown = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
    return typeof settings === 'object' && settings !== null && Reflect.get(settings, 'theme');
  } catch {
    return null;
  }
}

export async function chooseTheme(theme: Theme): Promise<Theme> {
  nativeTheme.themeSource = theme;
  const { openSettings } = await import('./settings.ts');
  openSettings(app.getPath('userData')).set('theme', theme);
  return theme;
}
