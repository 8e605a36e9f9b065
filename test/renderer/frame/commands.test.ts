// Each command does what its words say, by key, by the menu, and only when it can.
// @vitest-environment jsdom
import './platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { canRun, commands, runCommand } from '../../../renderer/frame/commands.ts';
import { useFrame } from '../../../renderer/frame/useFrame.ts';
import { pageNames, pages } from '../../../renderer/registry.ts';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { commandNames, commandsIn, commandWords } from '../../../shared/bridge/commands.ts';
import { tableDefinitions } from '../../../shared/kernel/reports.ts';
import { pageGroups } from '../../../shared/registry/pages.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { stateIs } from '../stateIs.ts';
import { bridge } from './platform.ts';

function FrameEffects() {
  useFrame();
  return createElement('input', { 'aria-label': 'Draft' });
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
  render(createElement(FrameEffects));
});

describe('a command', () => {
  test('exists for each name, and each page has one', () => {
    expect(Object.keys(commands)).toEqual(commandNames);
    expect(commandsIn('group').map((name) => commandWords[name].label)).toEqual(pageGroups);
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
    press('F1', { ctrlKey: false });
    expect(getState().overlay).toBe('shortcuts');
    setState({ overlay: null });
    press('F1', { altKey: true });
    expect(getState().overlay).toBeNull();
  });

  test('tells in an open dialog too whether all is saved, and does nothing else there', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    onTestFinished(() => dialog.remove());
    announcements.clear();
    const told = new Promise<void>((done) => {
      onTestFinished(announcements.subscribe(done));
    });
    press('k');
    press('s');
    await told;
    expect(announcements.current()?.text).toMatch(/^All changes are saved/);
    expect(getState().overlay).toBeNull();
  });

  test('cannot undo what was not done', () => {
    expect(canRun('undo')).toBe(false);
    rename('First');
    expect(canRun('undo')).toBe(true);
    expect(canRun('redo')).toBe(false);
  });

  test('undoes and redoes by both of its keys', async () => {
    rename('First');
    const becomes = (name: string) => stateIs(() => nameOf() === name);
    press('z');
    await becomes('OpenSFS');
    press('Z', { shiftKey: true });
    await becomes('First');
    press('z');
    await becomes('OpenSFS');
    press('y');
    await becomes('First');
    expect(getState().entries).toHaveLength(5);
  });

  test('leaves undo to a field with a draft', () => {
    rename('First');
    screen.getByLabelText('Draft').setAttribute('data-draft', 'true');
    screen.getByLabelText('Draft').focus();
    expect(press('z')).toBe(true);
    expect(nameOf()).toBe('First');
  });

  test('comes from the native menu, and other names do nothing', () => {
    act(() => bridge.command('go:cost'));
    expect(getState().page).toBe('cost');
    act(() => bridge.command('toString'));
    expect(getState().page).toBe('cost');
  });

  test('does nothing behind an open dialog', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    act(() => bridge.command('go:cost'));
    press(',', { code: 'Comma' });
    expect(getState().overlay).toBe(null);
    expect(getState().page).toBe('overview');
    dialog.remove();
  });

  test('asks main for the colors and the board pack', async () => {
    runCommand('themeDark');
    runCommand('writeBoardPack');
    expect(bridge.asked).toContainEqual({ channel: 'setTheme', request: 'dark' });
    const request = { year: 2012, asOf: '2012-01-31' };
    expect(await bridge.askedFor('writeBoardPack')).toEqual(request);
  });
});

describe('the frame', () => {
  test('tells the menu the names of undo and redo', async () => {
    act(() => void rename('First'));
    const undo = 'Set the name of the consortium to “First”';
    await bridge.askedFor('tellState', (request) => Reflect.get(Object(request), 'undo') === undo);
    const told = bridge.asked.filter(({ channel }) => channel === 'tellState').at(-1);
    expect(told?.request).toEqual({ undo, redo: null });
  });

  test('names the page and the consortium in the title', () => {
    act(() => setState({ page: 'cost' }));
    expect(document.title).toBe('Cost model · OpenSFS · Treekeeper');
  });
});

test('each page saves tables that there are', () => {
  const known = tableDefinitions().map(({ name }) => name);
  const tables = pageNames.flatMap((name) => pages[name].tables);
  expect(known).toEqual(expect.arrayContaining(tables));
  const without = pageNames.filter((name) => pages[name].tables.length === 0);
  expect(without).toEqual(['history', 'reports', 'workspaces']);
});
