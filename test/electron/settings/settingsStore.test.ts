// Settings survive a restart; an unreadable file is renamed and logged.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, readSetting } from '../../../electron/settings/readSetting.ts';

vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());
const { openSettings } = await import('../../../electron/settings/settingsStore.ts');

let folder = '';
let logged: string[] = [];
const log = (line: string) => logged.push(line);
const file = () => join(folder, 'settings.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-settings-'));
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is set is there after a restart', () => {
  const window = { bounds: { x: 10, y: -20, width: 900, height: 700 }, maximised: true };
  const settings = openSettings(folder, log);
  settings.set('window', window);
  settings.set('theme', 'dark');
  for (const each of ['/plans/a.b', '/plans/c', '/plans/a.b']) settings.remember(each);
  const again = openSettings(folder, log);
  expect(again.get('window')).toEqual(window);
  expect(again.get('theme')).toBe('dark');
  expect(again.get('workspace')).toBe('/plans/a.b');
  expect(again.get('recent')).toEqual(['/plans/a.b', '/plans/c']);
  expect(readSetting(folder, 'recent')).toEqual(['/plans/a.b', '/plans/c']);
  expect(logged).toEqual([]);
});

test.each(['{"window":', '\0\0\0', 'x'])('a file of %j is renamed and kept', (text) => {
  writeFileSync(file(), text);
  const settings = openSettings(folder, log);
  expect(settings.get('theme')).toBe(defaultSettings.theme);
  expect(logged).toHaveLength(1);
  const kept = readdirSync(folder).find((name) => name.includes('unreadable'));
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe(text);
  settings.set('zoom', 1);
  expect(openSettings(folder, log).get('zoom')).toBe(1);
});

test('a file that an editor saved with a byte order mark and other ends of lines is read', () => {
  const raw = JSON.stringify({ theme: 'dark', library: '/plans', recent: ['/a'] }, null, 2);
  writeFileSync(file(), `\uFEFF${raw.replaceAll('\n', '\r\n')}\r\n`);
  expect(readSetting(folder, 'library')).toBe('/plans');
  const settings = openSettings(folder, log);
  settings.set('zoom', 1);
  for (const key of ['library', 'theme', 'recent'] as const) {
    expect(settings.get(key), key).toEqual(JSON.parse(raw)[key]);
    expect(readSetting(folder, key), key).toEqual(JSON.parse(raw)[key]);
  }
  expect(logged).toEqual([]);
});

test('of a setting that is there twice the last counts, at both readers', () => {
  writeFileSync(file(), '{"theme":"dark","library":"/a","theme":"light"}');
  expect(readSetting(folder, 'theme')).toBe('light');
  expect(openSettings(folder, log).get('theme')).toBe('light');
  expect(openSettings(folder, log).get('library')).toBe('/a');
});

test.each(['[1]', '"text"', 'null'])('a file of %j starts with the defaults', (text) => {
  writeFileSync(file(), text);
  const settings = openSettings(folder, log);
  expect(settings.get('recent')).toEqual([]);
  expect(readSetting(folder, 'recent')).toEqual([]);
  settings.set('zoom', 1);
  expect(openSettings(folder, log).get('zoom')).toBe(1);
});

test('a field that makes no sense falls back alone', () => {
  const raw = { zoom: 99, theme: 'pink', recent: [1, '/a'], workspace: '/a', installation: 7 };
  writeFileSync(file(), JSON.stringify(raw));
  const settings = openSettings(folder, log);
  expect(settings.get('workspace')).toBe('/a');
  for (const key of ['zoom', 'theme', 'recent', 'installation'] as const) {
    expect(settings.get(key), key).toEqual(defaultSettings[key]);
    expect(readSetting(folder, key), key).toEqual(defaultSettings[key]);
  }
});

test('settings that cannot be written are logged, and stop nothing', () => {
  const settings = openSettings(folder, log);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file stands where the folder was');
  settings.set('zoom', 2);
  expect(logged.length).toBeGreaterThan(0);
});
