// Each command does what its words say, by key, by the menu, and only when it can.
// @vitest-environment jsdom
import './desk/platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { canRun, commands, runCommand } from '../../renderer/commands.ts';
import { useDesk } from '../../renderer/desk/useDesk.ts';
import { dispatch } from '../../renderer/edit.ts';
import { show } from '../../renderer/opened.ts';
import { pageNames, pages } from '../../renderer/pages.ts';
import { getState, setState } from '../../renderer/store.ts';
import { commandNames, commandsIn, commandWords } from '../../shared/bridge/commands.ts';
import { tableDefinitions } from '../../shared/kernel/reports.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { bridge } from './desk/platform.ts';
import { opened } from './fakeBridge.ts';

function Desk() {
  useDesk();
  return createElement('input', { 'aria-label': 'Draft', 'data-draft': true });
}

const nameOf = () => getState().plan.consortium.profile.name;
const rename = (name: string) => dispatch({ type: 'consortium/setProfile', set: { name } });
const press = (key: string, some: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: true,
    bubbles: true,
    ...some,
  });

beforeEach(() => {
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  setState({ page: 'overview', overlay: null });
  render(createElement(Desk));
});

describe('a command', () => {
  test('exists for each name, and each page has one', () => {
    expect(Object.keys(commands)).toEqual(commandNames);
    expect(commandsIn('go').map((name) => commandWords[name].label)).toEqual(
      pageNames.map((name) => pages[name].label),
    );
  });

  test('goes to each page by its key', () => {
    const keyed = commandsIn('go').map((name, at) => [commandWords[name].keys, pageNames[at]]);
    for (const [keys, page] of keyed.filter(([each]) => each !== null)) {
      const last = keys?.at(-1) ?? '';
      const isDigit = /\d/.test(last);
      press(last, { code: `${isDigit ? 'Digit' : 'Key'}${last}`, shiftKey: !isDigit });
      expect(getState().page).toBe(page);
    }
  });

  test('opens the palette, the sheet and the settings by key', () => {
    for (const [key, overlay] of [
      ['k', 'palette'],
      ['/', 'shortcuts'],
      [',', 'planSettings'],
    ] as const) {
      press(key);
      expect(getState().overlay).toBe(overlay);
    }
  });

  test('cannot undo what was not done', () => {
    expect(canRun('undo')).toBe(false);
    rename('First');
    expect(canRun('undo')).toBe(true);
    expect(canRun('redo')).toBe(false);
  });

  test('undoes and redoes by both of its keys', async () => {
    rename('First');
    const becomes = (name: string) => vi.waitFor(() => expect(nameOf()).toBe(name));
    press('z');
    await becomes('OpenSFS');
    press('Z', { shiftKey: true });
    await becomes('First');
    press('z');
    await becomes('OpenSFS');
    press('y');
    await becomes('First');
  });

  test('leaves undo to a field with a draft', () => {
    rename('First');
    screen.getByLabelText('Draft').focus();
    expect(press('z')).toBe(true);
    expect(nameOf()).toBe('First');
  });

  test('comes from the native menu, and other names do nothing', () => {
    act(() => bridge.command('goCost'));
    expect(getState().page).toBe('cost');
    act(() => bridge.command('toString'));
    expect(getState().page).toBe('cost');
  });

  test('does nothing behind an open dialog', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    act(() => bridge.command('goCost'));
    press('4', { code: 'Digit4' });
    expect(getState().page).toBe('overview');
    dialog.remove();
  });

  test('asks main for the colours and the board pack', async () => {
    runCommand('themeDark');
    runCommand('writeBoardPack');
    expect(bridge.asked).toContainEqual({ channel: 'setTheme', request: 'dark' });
    const request = { year: 2012, asOf: '2012-01-31' };
    await vi.waitFor(() =>
      expect(bridge.asked).toContainEqual({ channel: 'writeBoardPack', request }),
    );
  });
});

describe('the desk', () => {
  test('tells the menu the names of undo and redo, and how much waits', async () => {
    act(() => void rename('First'));
    const told = () => bridge.asked.filter(({ channel }) => channel === 'tellState').at(-1);
    expect(told()?.request).toMatchObject({ waiting: 1 });
    await expect
      .poll(() => told()?.request)
      .toEqual({ waiting: 0, undo: 'Set the name of the consortium to “First”', redo: null });
  });

  test('names the page and the consortium in the title', () => {
    act(() => setState({ page: 'cost' }));
    expect(document.title).toBe('Cost model · OpenSFS · Treekeeper');
  });
});

test('each page saves tables that there are', () => {
  const known = tableDefinitions().map(({ name }) => name);
  for (const name of pageNames) {
    if (pages[name].group !== 'Record') expect(pages[name].tables.length).toBeGreaterThan(0);
    for (const table of pages[name].tables) expect(known).toContain(table);
  }
});
