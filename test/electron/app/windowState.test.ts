// The window's last position: read from the settings, and used only where it lies on a screen.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  isVisibleOn,
  leastSizeOn,
  placeOn,
  readWindowState,
} from '../../../electron/app/windowState.ts';

const bounds = { x: 10, y: 20, width: 1000, height: 700 };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-settings-'));
  writeFileSync(join(folder, 'settings.json'), text);
  return folder;
}

test('what was kept is read', () => {
  const folder = folderWith(JSON.stringify({ window: { bounds, maximised: true } }));
  expect(readWindowState(folder)).toEqual({ bounds, maximised: true });
});

test.each([
  ['nothing', '{}'],
  ['null', '{"window":null}'],
  ['no JSON', '{"window":'],
  ['half a place', '{"window":{"bounds":{"x":1,"y":2}}}'],
  ['texts', '{"window":{"bounds":{"x":"1","y":2,"width":3,"height":4}}}'],
])('%s in the settings is no place', (_name, text) => {
  expect(readWindowState(folderWith(text))).toBeNull();
});

test('a missing file is no place', () => {
  expect(readWindowState('/nowhere')).toBeNull();
});

test.each([
  ['on the screen', bounds, true],
  ['half off to the right', { ...bounds, x: 1700 }, true],
  ['on a screen that is gone', { ...bounds, x: 2500 }, false],
  ['with its title bar above', { ...bounds, y: -300 }, false],
  ['below', { ...bounds, y: 1070 }, false],
])('a window %s', (_name, place, isVisible) => {
  expect(isVisibleOn([screen], place)).toBe(isVisible);
});

describe.each([
  ['1366 x 768 at 150%', { x: 0, y: 0, width: 910, height: 512 }, 910, 512],
  ['1920 x 1080 at 200%', { x: 0, y: 0, width: 960, height: 540 }, 960, 540],
  ['1280 x 720 below a bar', { x: 0, y: 30, width: 1280, height: 690 }, 1280, 690],
])('on a screen smaller than the window, %s', (_name, area, width, height) => {
  test('the window opens no larger than the screen, and may be as small', () => {
    expect(placeOn([area], null)).toEqual({ width, height });
    const { minWidth, minHeight } = leastSizeOn(area);
    expect(minWidth).toBe(Math.min(960, width));
    expect(minHeight).toBe(Math.min(600, height));
  });

  test('a window left on a larger screen is cut to it, with every edge in reach', () => {
    const left = { x: 10, y: 40, width: 3700, height: 2000 };
    expect(placeOn([area], left)).toEqual(area);
  });
});

test('a window is cut to the screen on which it is shown, not to the main one', () => {
  const second = { x: 1920, y: 0, width: 1366, height: 768 };
  const kept = { x: 2000, y: 100, width: 1600, height: 700 };
  expect(placeOn([screen, second], kept)).toEqual({ x: 1920, y: 68, width: 1366, height: 700 });
});

test('a window that fits stays where it was, and one that lies on no screen opens anew', () => {
  expect(placeOn([screen], bounds)).toEqual(bounds);
  expect(placeOn([screen], { ...bounds, x: 2500 })).toEqual({ width: 1280, height: 800 });
});
