// What each command does, and when it can be done: for the native menu, the keys and the palette.
import type { Theme } from '../../shared/bridge/channels.ts';
import type { CommandName, GoCommandName, GroupCommandName } from '../../shared/bridge/commands.ts';
import { pageGroups } from '../../shared/registry/pages.ts';
import { pageNames, pages } from '../registry.ts';
import { afterTyping } from '../state/afterTyping.ts';
import { ask } from '../state/bridge.ts';
import { goTo } from '../state/navigation.ts';
import { openReceived, startWorkspace } from '../state/opening.ts';
import { granted } from '../state/problems.ts';
import { leave } from '../state/shown.ts';
import { stepsNow } from '../state/steps.ts';
import { getState, type OverlayName, setState } from '../state/store.ts';
import { draftHasFocus } from '../ui/useDraft.ts';

export interface Command {
  run(): void;
  /** Without it the command can always be run. */
  when?(): boolean;
}

const open = (overlay: OverlayName): Command => ({ run: () => setState({ overlay }) });
const start = (kind: 'empty' | 'example'): Command => ({ run: () => void startWorkspace(kind) });
const paint = (theme: Theme): Command => ({
  run: () => void ask.setTheme(theme).then(granted),
});

// Loaded at first use: who reads needs neither the rules of changing nor what writes files.
type Exports = typeof import('../state/planExports.ts');
type TableExports = typeof import('./tableExports.ts');
// What is typed belongs to what is exported: it is taken first.
const withExports = (run: (exports: Exports) => Promise<void>) => () =>
  afterTyping(() => void import('../state/planExports.ts').then(run), 'goOn');
const withTableExports = (run: (tables: TableExports) => unknown) => () =>
  afterTyping(() => void import('./tableExports.ts').then(run), 'goOn');

/** A text that is being typed has an undo of its own. */
const step = (which: 'undo' | 'redo'): Command => ({
  run: () =>
    draftHasFocus()
      ? void document.execCommand(which)
      : void import('../state/dispatch.ts').then((edit) => edit[which]()),
  when: () => draftHasFocus() || stepsNow(getState())[which] !== null,
});

type Trail = typeof import('./trail.ts');
const withTrail = (run: (trail: Trail) => void) => () => void import('./trail.ts').then(run);

const groups = Object.fromEntries(
  pageGroups.map((group) => [
    `group:${group}`,
    { run: withTrail(({ openGroup }) => openGroup(group)) },
  ]),
) as Readonly<Record<GroupCommandName, Command>>;

const goes = Object.fromEntries(
  pageNames.map((page) => [`go:${page}`, { run: () => goTo(page) }]),
) as Readonly<Record<GoCommandName, Command>>;

export const commands: Readonly<Record<CommandName, Command>> = {
  startEmpty: start('empty'),
  startExample: start('example'),
  openReceived: { run: () => void openReceived() },
  saveWorkspaceCopy: { run: withExports(({ exportAs }) => exportAs('workspace')) },
  tellSaved: { run: () => void import('./tellSaved.ts').then(({ tellSaved }) => tellSaved()) },
  verify: open('verify'),
  preferences: open('preferences'),
  planSettings: open('planSettings'),
  writeBoardPack: { run: withExports(({ writeBoardPack }) => writeBoardPack()) },
  printPage: { run: withExports(({ printPage }) => printPage()) },
  exportTable: {
    run: withTableExports(({ exportPage }) => exportPage()),
    when: () => pages[getState().page].tables.length > 0,
  },
  exportWorkbook: { run: withExports(({ exportAs }) => exportAs('workbook')) },
  exportMarkdown: {
    run: () =>
      void import('../state/tableExports.ts').then(({ exportMarkdown }) => exportMarkdown()),
  },
  exportPlan: { run: withExports(({ savePlanCopy }) => savePlanCopy()) },
  recoveryReport: open('recoveryReport'),
  import: open('import'),
  undo: step('undo'),
  redo: step('redo'),
  palette: open('palette'),
  leaveShown: { run: leave, when: () => getState().shown.kind !== 'saved' },
  themeSystem: paint('system'),
  themeLight: paint('light'),
  themeDark: paint('dark'),
  goBack: {
    run: withTrail(({ goBack }) => goBack()),
    when: () => getState().behind.length > 0,
  },
  goForward: {
    run: withTrail(({ goForward }) => goForward()),
    when: () => getState().ahead.length > 0,
  },
  ...groups,
  ...goes,
  shortcuts: open('shortcuts'),
  about: open('about'),
};

export function canRun(name: CommandName): boolean {
  return commands[name].when?.() ?? true;
}

export function runCommand(name: CommandName): void {
  if (canRun(name)) commands[name].run();
}
