// The commands of the window: one list for the native menu, the keys, the palette and the shortcut sheet.

import { type RegisteredPageName, registeredPages } from '../registry/pages.ts';

/** `Mod` is Ctrl, on a Mac Command. Null keys: menu and palette only. */
export interface CommandWords {
  readonly label: string;
  readonly keys: string | null;
  readonly menu: MenuName;
}

export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

export type GoCommandName = `go:${RegisteredPageName}`;

/** A command for each page: it goes there. */
const goWords = Object.fromEntries(
  registeredPages.map(({ name, label, keys }) => [`go:${name}`, { label, keys, menu: 'go' }]),
) as Readonly<Record<GoCommandName, CommandWords>>;

const words = {
  startEmpty: { label: 'New empty workspace', keys: null, menu: 'file' },
  startExample: { label: 'Open the OpenSFS example', keys: null, menu: 'file' },
  openReceived: { label: 'Open a received file…', keys: 'Mod+O', menu: 'file' },
  saveWorkspaceCopy: { label: 'Save the workspace as one file…', keys: null, menu: 'file' },
  verify: { label: 'Verify against a report…', keys: null, menu: 'file' },
  preferences: { label: 'Your settings…', keys: null, menu: 'file' },
  planSettings: { label: 'Settings of this plan…', keys: 'Mod+,', menu: 'file' },
  writeBoardPack: { label: 'Write the board pack…', keys: 'Mod+P', menu: 'file' },
  printPage: { label: 'Print this page…', keys: 'Mod+Shift+P', menu: 'file' },
  exportTable: { label: 'Save this page as CSV…', keys: 'Mod+Shift+S', menu: 'file' },
  exportWorkbook: { label: 'Save as a workbook (XLSX)…', keys: null, menu: 'file' },
  exportMarkdown: { label: 'Save the board pack as Markdown…', keys: null, menu: 'file' },
  exportPlan: { label: 'Save the plan as JSON…', keys: null, menu: 'file' },
  recoveryReport: { label: 'What was found at opening…', keys: null, menu: 'file' },
  import: { label: 'Import…', keys: 'Mod+I', menu: 'file' },
  undo: { label: 'Undo', keys: 'Mod+Z', menu: 'edit' },
  redo: { label: 'Redo', keys: 'Mod+Shift+Z', menu: 'edit' },
  palette: { label: 'Search or run…', keys: 'Mod+K', menu: 'view' },
  leaveShown: { label: 'Return to the present plan', keys: 'Mod+Shift+L', menu: 'view' },
  themeSystem: { label: 'Colours of the system', keys: null, menu: 'view' },
  themeLight: { label: 'Light colours', keys: null, menu: 'view' },
  themeDark: { label: 'Dark colours', keys: null, menu: 'view' },
  ...goWords,
  shortcuts: { label: 'Keyboard shortcuts', keys: 'Mod+/', menu: 'help' },
} as const satisfies Record<string, CommandWords>;

export type CommandName = keyof typeof words;
export const commandWords: Readonly<Record<CommandName, CommandWords>> = words;
export const commandNames = Object.keys(words) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(words, name);
}

export function commandsIn(menu: MenuName): readonly CommandName[] {
  return commandNames.filter((name) => commandWords[name].menu === menu);
}
