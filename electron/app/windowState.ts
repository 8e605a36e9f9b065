// The window's last position and size, and whether they still lie on a screen.
import { readSetting } from '../settings/readSetting.ts';
import type { Area, WindowState } from '../settings/windowState.ts';

export function readWindowState(dataFolder: string): WindowState | null {
  return stateIn(readSetting(dataFolder, 'window'));
}

/** True where enough of the title bar lies on a screen for a hand to move the window. */
export function isVisibleOn(screens: readonly Area[], bounds: Area): boolean {
  return screens.some((screen) => {
    const right = Math.min(bounds.x + bounds.width, screen.x + screen.width);
    const width = right - Math.max(bounds.x, screen.x);
    const top = bounds.y - screen.y;
    return width >= 100 && top >= -8 && top <= screen.height - 40;
  });
}

function stateIn(window: unknown): WindowState | null {
  const { bounds, maximised } = recordIn({ window }, 'window') ?? {};
  const { x, y, width, height } = recordIn({ bounds }, 'bounds') ?? {};
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  return { bounds: { x, y, width, height }, maximised: maximised === true };
}

function recordIn(holder: unknown, key: string): Record<string, unknown> | null {
  if (typeof holder !== 'object' || holder === null) return null;
  const value: unknown = Reflect.get(holder, key);
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
