// What the handlers need of Electron, passed in, so that they also run in plain Node.
import type { PrintedPage, Theme, WindowState } from '../../shared/bridge/channels.ts';
import type { TypedIn } from '../../shared/bridge/leftOver.ts';
import type { Paper } from '../../shared/bridge/paper.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { WindowPart } from '../../shared/bridge/windowPart.ts';
import type { Result } from '../../shared/values/result.ts';
import type { HiddenPages } from '../output/boardPack.ts';
import type { ExportProcess } from '../output/exportFork.ts';
import type { FileDialogs, Saving } from '../output/saveFile.ts';
import type { Reader } from '../received/readerFork.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import type { Program } from '../settings/program.ts';
import type { Work } from './work.ts';

export interface Desktop {
  readonly dialogs: FileDialogs;
  /** Rejects where the system has no trash. */
  trash(path: string): Promise<void>;
  showInFolder(path: string): void;
  /** Asks the user first; true where the browser was asked. */
  openLink(address: string): Promise<boolean>;
  chooseTheme(theme: Theme): Promise<Theme>;
  /** Null only asks which one it is. */
  choosePaper(paper: Paper | null): Promise<Paper>;
  /** The names for the menu. */
  noteState(state: WindowState): void;
  /** What the window could not take of what was typed in it, when it was asked to leave. */
  noteTyped(typed: TypedIn): void;
  /** Why the window was loaded again, told once; null where it was not. */
  stopped(): Problem | null;
  /** Why no workspace is opened in a window that stopped again and again, told once. */
  stoppedAgain(): Problem | null;
  /** Whether the system has handed over a file. */
  hasHandedFile(): boolean;
  /** Its path, once; null where there is none. */
  takeHandedFile(): string | null;
  /** On the clipboard, as it is seen. */
  copyPicture(part: WindowPart): Promise<null>;
  /** The path of a PDF; null where it went to a printer, or nowhere. */
  printPage(asked: PrintedPage): Promise<Result<string | null, Problem>>;
  /** Loaded when something is drawn; without a paper, on that of the user. */
  hiddenPages(paper?: Paper): Promise<HiddenPages>;
}

/** What a handler answers from. */
export interface HandlerContext {
  readonly program: Program;
  /** The instant at which a test lets the clock stand still. */
  readonly fixedNow: string | null;
  readonly desktop: Desktop;
  /** Loaded when it is first asked, after the window has painted. */
  readonly session: () => Promise<WorkspaceSession>;
  /** Writes an export in a process of its own. */
  readonly write: ExportProcess;
  /** Reads what comes from outside in a process of its own. */
  readonly reader: Reader;
  /** What goes on beside the window: exports, and the reading of files. */
  readonly work: Work;
}

/** What saves an export here. */
export function savingIn({ desktop, write, work }: HandlerContext): Saving {
  return { dialogs: desktop.dialogs, write, run: (what, act) => work.run(what, act) };
}
