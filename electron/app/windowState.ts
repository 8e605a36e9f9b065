// The window's last position and size, and how they fit the screens that there are now.
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

const firstSize = { width: 1280, height: 800 };

/** What the window needs to show its pages well; a smaller screen shows it whole all the same. */
export function leastSizeOn({ width, height }: Area): { minWidth: number; minHeight: number } {
  return { minWidth: Math.min(960, width), minHeight: Math.min(600, height) };
}

/** Where and how large the window opens: no edge of it lies beyond its screen. `screens` begin with the main one. */
export function placeOn(screens: readonly Area[], kept: Area | null): Partial<Area> {
  const [main] = screens;
  const screen = kept && screens.find((one) => isVisibleOn([one], kept));
  if (kept && screen) return within(screen, kept);
  if (!main) return firstSize;
  return {
    width: Math.min(firstSize.width, main.width),
    height: Math.min(firstSize.height, main.height),
  };
}

function within(screen: Area, kept: Area): Area {
  const width = Math.min(kept.width, screen.width);
  const height = Math.min(kept.height, screen.height);
  const x = Math.max(screen.x, Math.min(kept.x, screen.x + screen.width - width));
  const y = Math.max(screen.y, Math.min(kept.y, screen.y + screen.height - height));
  return { x, y, width, height };
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
