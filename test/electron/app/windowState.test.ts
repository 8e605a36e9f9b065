// The window's last position: read from the settings, and used only where it lies on a screen.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isVisibleOn, readWindowState } from '../../../electron/app/windowState.ts';

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
