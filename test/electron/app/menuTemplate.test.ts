// The native menu of each platform: what stands in it, its names, and that no key fires twice.
import type { BaseWindow, MenuItem, MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuFacts, menuTemplate } from '../../../electron/app/menuTemplate.ts';
import { commandNames } from '../../../shared/bridge/commands.ts';

const quiet: MenuFacts = {
  platform: 'linux',
  undo: null,
  redo: null,
  theme: 'system',
  send: () => {},
};

type Item = MenuItemConstructorOptions;
const under = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);
const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...all(under(item))]);
const itemsOf = (some: Partial<MenuFacts> = {}) => all(menuTemplate({ ...quiet, ...some }));
const item = (id: string, some: Partial<MenuFacts> = {}) =>
  itemsOf(some).find((one) => one.id === id);

describe('the menu', () => {
  test.each(['darwin', 'win32', 'linux'] as const)('holds every command on %s', (platform) => {
    const ids = itemsOf({ platform }).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...commandNames]));
  });

  test('of a Mac begins with the application and has its windows', () => {
    const tops = menuTemplate({ ...quiet, platform: 'darwin' }).map(
      ({ role, label }) => role ?? label,
    );
    expect(tops).toEqual(['appMenu', '&File', '&Edit', '&View', '&Go', 'windowMenu', '&Help']);
    const others = menuTemplate(quiet).map(({ label }) => label);
    expect(others).toEqual(['&File', '&Edit', '&View', '&Go', '&Help']);
  });

  test('names what is undone, shortened, with its & as a sign', () => {
    expect(item('undo')).toMatchObject({ label: 'Undo', enabled: false });
    expect(item('undo', { undo: 'Added “R & D”' })?.label).toBe('Undo: Added “R && D”');
    expect(item('redo', { redo: 'x'.repeat(100) })?.label).toBe(`Redo: ${'x'.repeat(59)}…`);
  });

  test('marks the colors that are chosen', () => {
    const chosen = itemsOf({ theme: 'dark' }).filter(({ checked }) => checked);
    expect(chosen.map(({ id }) => id)).toEqual(['themeDark']);
  });

  test('only shows the keys that the window handles', () => {
    for (const name of commandNames) expect(item(name)?.registerAccelerator).toBe(false);
    const edits = itemsOf().filter(({ role }) => role === 'copy' || role === 'paste');
    expect(edits.map((one) => one.registerAccelerator)).toEqual([false, false]);
    expect(item('redo')?.accelerator).toBe('CmdOrCtrl+Shift+Z');
  });

  test('sends the command to the window that it belongs to', () => {
    const sent: unknown[] = [];
    const window = { id: 1 } as BaseWindow;
    const { click } = item('go:cost', { send: (...told) => sent.push(told) }) ?? {};
    click?.({} as MenuItem, window, {});
    expect(sent).toEqual([['go:cost', window]]);
  });
});
