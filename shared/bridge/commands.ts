// The commands of the window: one list for the native menu, the keys, the palette and the shortcut sheet.

import {
  type PageGroup,
  pageGroups,
  type RegisteredPageName,
  registeredPages,
} from '../registry/pages.ts';

/** `Mod` is Ctrl, on a Mac Command. Null keys: menu and palette only. */
export interface CommandWords {
  readonly label: string;
  readonly keys: string | null;
  readonly menu: MenuName;
  /** The letter that does it after G, outside fields. */
  readonly jump?: string;
}

export type MenuName = 'file' | 'edit' | 'view' | 'visited' | 'group' | 'go' | 'help';

export type GoCommandName = `go:${RegisteredPageName}`;
export type GroupCommandName = `group:${PageGroup}`;

/** A command for each page: it goes there. */
const goWords = Object.fromEntries(
  registeredPages.map(({ name, label, keys, jump }) => [
    `go:${name}`,
    { label, keys, menu: 'go', jump },
  ]),
) as Readonly<Record<GoCommandName, CommandWords>>;

/** A command for each group of pages: it goes to the page of it that was open last. */
const groupWords = Object.fromEntries(
  pageGroups.map((group, at) => [
    `group:${group}`,
    { label: group, keys: `Mod+${at + 1}`, menu: 'group' },
  ]),
) as Readonly<Record<GroupCommandName, CommandWords>>;

const words = {
  startEmpty: { label: 'New empty workspace', keys: 'Mod+N', menu: 'file' },
  startExample: { label: 'Open the OpenSFS example', keys: null, menu: 'file' },
  openReceived: { label: 'Open workspace file…', keys: 'Mod+O', menu: 'file' },
  saveWorkspaceCopy: { label: 'Export workspace file…', keys: null, menu: 'file' },
  tellSaved: { label: 'Check that everything is saved', keys: 'Mod+S', menu: 'file' },
  verify: { label: 'Verify a report…', keys: null, menu: 'file' },
  preferences: { label: 'Preferences…', keys: null, menu: 'file' },
  planSettings: { label: 'Plan settings…', keys: 'Mod+,', menu: 'file' },
  writeBoardPack: { label: 'Export board pack…', keys: 'Mod+P', menu: 'file' },
  printPage: { label: 'Print this page…', keys: 'Mod+Shift+P', menu: 'file' },
  exportTable: { label: 'Export page as CSV…', keys: 'Mod+Shift+S', menu: 'file' },
  exportWorkbook: { label: 'Export workbook (Excel)…', keys: null, menu: 'file' },
  exportMarkdown: { label: 'Export board pack as Markdown…', keys: null, menu: 'file' },
  exportPlan: { label: 'Export plan as JSON…', keys: null, menu: 'file' },
  recoveryReport: { label: 'Recovery report…', keys: null, menu: 'file' },
  import: { label: 'Import…', keys: 'Mod+I', menu: 'file' },
  undo: { label: 'Undo', keys: 'Mod+Z', menu: 'edit' },
  redo: { label: 'Redo', keys: 'Mod+Shift+Z', menu: 'edit' },
  palette: { label: 'Search or run…', keys: 'Mod+K', menu: 'view' },
  leaveShown: { label: 'Back to current plan', keys: 'Mod+Shift+L', menu: 'view' },
  themeSystem: { label: 'Use system theme', keys: null, menu: 'view' },
  themeLight: { label: 'Light', keys: null, menu: 'view' },
  themeDark: { label: 'Dark', keys: null, menu: 'view' },
  goBack: { label: 'Back', keys: 'Alt+Left', menu: 'visited' },
  goForward: { label: 'Forward', keys: 'Alt+Right', menu: 'visited' },
  ...groupWords,
  ...goWords,
  shortcuts: { label: 'Keyboard shortcuts', keys: 'Mod+/', menu: 'help' },
  about: { label: 'About Treekeeper', keys: null, menu: 'help' },
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
