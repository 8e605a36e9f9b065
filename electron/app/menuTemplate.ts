// The template of the native menu on each platform; its items send the same commands as the keys.
import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import type { Theme } from '../../shared/bridge/channels.ts';
import {
  type CommandName,
  commandsIn,
  commandWords,
  type MenuName,
} from '../../shared/bridge/commands.ts';

type Item = MenuItemConstructorOptions;

export interface MenuFacts {
  readonly platform: NodeJS.Platform;
  /** What undo and redo would do next; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly theme: Theme;
  /** A Mac has a menu also where no window is open. */
  readonly send: (name: CommandName, window: BaseWindow | undefined) => void;
}

const line: Item = { type: 'separator' };
const longestName = 60;

const themes: readonly (readonly [CommandName, Theme])[] = [
  ['themeSystem', 'system'],
  ['themeLight', 'light'],
  ['themeDark', 'dark'],
];

/** For `Menu.buildFromTemplate`. The window handles the keys: here they are only shown. */
export function menuTemplate(facts: MenuFacts): Item[] {
  const isMac = facts.platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(facts, isMac) },
    { label: '&Edit', submenu: editMenu(facts) },
    { label: '&View', submenu: viewMenu(facts) },
    { label: '&Go', submenu: goMenu(facts) },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { label: '&Help', submenu: commandsIn('help').map((name) => item(facts, name)) },
  ];
}

function fileMenu(facts: MenuFacts, isMac: boolean): Item[] {
  const items = commandsIn('file').map((name) => item(facts, name));
  return [...items, line, { role: isMac ? 'close' : 'quit' }];
}

function editMenu(facts: MenuFacts): Item[] {
  return [
    named(facts, 'undo', facts.undo),
    named(facts, 'redo', facts.redo),
    line,
    ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(editRole),
  ];
}

/** The page already cuts, copies and pastes by these keys; a Mac needs them here, and ignores this. */
function editRole(role: 'cut' | 'copy' | 'paste' | 'selectAll'): Item {
  return { role, registerAccelerator: false };
}

function goMenu(facts: MenuFacts): Item[] {
  const items = (menu: MenuName) => commandsIn(menu).map((name) => item(facts, name));
  return [...items('visited'), line, ...items('group'), line, ...items('go')];
}

function viewMenu(facts: MenuFacts): Item[] {
  const themeItems = themes.map(([name, theme]): Item => {
    return { ...item(facts, name), type: 'radio', checked: theme === facts.theme };
  });
  return [
    item(facts, 'palette'),
    item(facts, 'leaveShown'),
    line,
    { label: 'Theme', submenu: themeItems },
    line,
    { role: 'resetZoom' },
    { id: 'zoomIn', role: 'zoomIn' },
    // The same key without Shift, where + and = share it.
    {
      role: 'zoomIn',
      accelerator: 'CmdOrCtrl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
    },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
  ];
}

function item({ send }: MenuFacts, name: CommandName): Item {
  const { label, keys } = commandWords[name];
  return {
    id: name,
    label,
    ...(keys === null ? {} : { accelerator: keys.replace('Mod', 'CmdOrCtrl') }),
    registerAccelerator: false,
    click: (_item, window) => send(name, window),
  };
}

function named(facts: MenuFacts, name: CommandName, what: string | null): Item {
  const { label } = commandWords[name];
  if (what === null) return { ...item(facts, name), enabled: false };
  return { ...item(facts, name), label: `${label}: ${shortened(what)}` };
}

function shortened(text: string): string {
  const short = text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
  // A single & marks the letter that the Alt key finds.
  return short.replaceAll('&', '&&');
}
