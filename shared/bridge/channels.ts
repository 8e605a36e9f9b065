// The bridge: the whole contract between the window and the main process, one row for each channel.

import type { CsvForm } from '../export/csvForm.ts';
import type { Actor } from '../history/history.ts';
import type { HistoryAnswer, HistoryQuery } from '../history/rows.ts';
import type { Stacks } from '../history/undoSteps.ts';
import type { Carried, Verdict } from '../history/verify.ts';
import type { Template } from '../presets/templates.ts';
import type { Result } from '../values/result.ts';
import type { ExportRequest, ReportView, WrittenFile } from './exportRequest.ts';
import type { LeftOver, TypedIn } from './leftOver.ts';
import type { AlreadyThere, Library, Place } from './library.ts';
import type { LastVisit, NavigationSettings } from './navigation.ts';
import type { OpenedWorkspace, PlanToPrint } from './openedWorkspace.ts';
import type { Paper } from './paper.ts';
import type { Problem } from './problem.ts';
import type { Agreed } from './restriction.ts';
import type { AskedSave, OfOpening, RecoveryCopy, SaveRequest, Unsaved } from './saveRequest.ts';
import type { SpreadsheetSheet } from './spreadsheet.ts';
import type { WindowPart } from './windowPart.ts';

export type {
  AskedSave,
  ExportRequest,
  OpenedWorkspace,
  PlanToPrint,
  ReportView,
  SaveRequest,
  WrittenFile,
};

/** What the window may know of the machine it runs on. */
export interface About {
  readonly version: string;
  readonly platform: string;
  /** Of what it runs on: `Electron 33.2.1, Chromium 130.0`. */
  readonly runsOn: string;
  /** The folder of the settings, and of the workspaces that are not kept elsewhere. */
  readonly dataFolder: string;
  /** The instant that a test sets instead of the clock, as ISO text. */
  readonly now: string | null;
  /** A file that the system handed over waits for `openHandedFile`. */
  readonly arrived: boolean;
}

/**
 * *saved*: on disk and synced. *differs*: main's pure function refused what the window's accepted;
 * both plans are kept as recovery copies and the window reopens the workspace. *elsewhere*: the workspace
 * that it was made in is not open any more; nothing was written.
 */
export type Saved =
  | { readonly state: 'saved'; readonly seq: number; readonly at: string }
  | { readonly state: 'differs'; readonly why: string }
  | { readonly state: 'elsewhere' };

/** Work that goes on beside the window. */
export interface RunningWork {
  readonly id: number;
  /** What it does, as it is shown: “Writing the workbook”. */
  readonly what: string;
  /** From 0 to 1; null where that cannot be told. */
  readonly share: number | null;
}

export type Theme = 'system' | 'light' | 'dark';

/** What the window asks (`request`) and what main answers where nothing went wrong (`result`). */
export interface Channels {
  about: { request: null; result: About };
  /** An https address for the user's browser; main asks the user first. True: it was opened. */
  openLink: { request: string; result: boolean };
  /** The workspace used last; at the first start the OpenSFS example. */
  openWorkspace: { request: null; result: OpenedWorkspace };
  /** The plan to print: the plan as it stood when it was asked for, whatever is edited meanwhile. */
  planToPrint: { request: null; result: PlanToPrint };
  /** A new workspace in its own folder, opened instead of the present one. */
  startWorkspace: { request: Template; result: OpenedWorkspace };
  /** The workspace in a folder of the library, opened instead of the present one, or read anew. */
  openWorkspaceAt: { request: string; result: OpenedWorkspace };
  library: { request: null; result: Library };
  /** Where new workspaces go; asks for the folder where it is to be *chosen*, null as below. */
  placeLibrary: { request: Place; result: Library | null };
  /** What the library calls a workspace; an empty label is none. */
  labelWorkspace: { request: WorkspaceLabel; result: null };
  /** A copy with the same history and a label of its own; its folder. */
  duplicateWorkspace: { request: WorkspaceLabel; result: string };
  /** To the trash of the system, from where it can be brought back. */
  trashWorkspace: { request: string; result: null };
  /** Asks where, and writes a workspace of the library as one file; or null. */
  saveWorkspaceAs: { request: string; result: WrittenFile | null };
  showInFolder: { request: string; result: null };
  /** What another program has done to the files of the open workspace; null where it is as we left it. */
  checkOutsideChanges: { request: null; result: Problem | null };
  /** What the history calls the user from now on: a claim. Empty is the user name of the system. */
  nameActor: { request: string; result: Actor };
  /** The workspace that is open for reading only, once more: with what the user agrees to, or as it is. */
  openAgain: { request: Agreed | null; result: OpenedWorkspace };
  save: { request: AskedSave; result: Saved };
  /** An edit that waits behind others in the window: main keeps it, should the window end. */
  holdEdit: { request: AskedSave; result: null };
  /** What an earlier window or session could not save: of this workspace only. */
  leftOver: { request: OfOpening; result: LeftOver };
  /** It was put back, or is not wanted: it is not offered again. Its file stays. */
  putAway: { request: string; result: null };
  /** The answer to `leave`: what was typed and not taken. */
  tellTyped: { request: TypedIn; result: null };
  /** What stands typed now and is not taken: main keeps it, should the window's process end. */
  holdTyped: { request: TypedIn; result: null };
  /** Asks where; the workspace as one file, with what is not saved yet. */
  saveElsewhere: { request: Unsaved; result: CopyElsewhere };
  /** A part of the history as it is filtered, the newest first. */
  history: { request: HistoryQuery; result: HistoryAnswer };
  /** JSON of one entry, by its number. */
  entryAt: { request: number; result: string };
  /** JSON of the entries that an undo of this one needs: itself, and later ones near it. */
  neededToUndo: { request: string; result: string };
  /** The plan as it was right after an entry, by its number. */
  pastPlan: { request: number; result: PastPlan };
  /** Whether the history contains the state that a report names. */
  verify: { request: Carried; result: Verdict };
  /** What the user has done and undone before an entry, by its number. */
  stepsBefore: { request: number; result: Stacks };
  /** Keeps a text in a recovery folder: of the workspace, or of the settings where that cannot be; the path. */
  saveRecoveryCopy: { request: RecoveryCopy; result: string };
  /** Asks where, writes the text there; null where the user thought better of it. */
  saveFile: { request: { readonly name: string; readonly text: string }; result: string | null };
  /** Asks for a folder and writes the board pack; the paths, or null. */
  writeBoardPack: { request: ReportView; result: readonly string[] | null };
  /** Puts the picture of a part of the window on the clipboard. */
  copyPicture: { request: WindowPart; result: null };
  /** Prints the page that is shown; as a PDF where there is no printer: the path, or null. */
  printPage: { request: PrintedPage; result: string | null };
  /** Asks where, and writes it there; or null. */
  exportAs: { request: ExportRequest; result: WrittenFile | null };
  /** Asks which file, or takes the version that the last opening has kept; a new workspace from it, or null. */
  openReceived: { request: string | null; result: Received | null };
  /** The same for the file that the system handed over, by a double click or among the arguments. */
  openHandedFile: { request: null; result: Received | null };
  /** The same for a file that was dropped on the window. */
  openDropped: { request: DroppedFile; result: Received | null };
  /** The sheets of an Excel workbook, for the import. */
  readSpreadsheet: { request: DroppedFile; result: readonly SpreadsheetSheet[] };
  /** What was chosen at the last import of such a list, as it was kept; null where nothing is. */
  importChoices: { request: string; result: string | null };
  keepImportChoices: { request: ImportChoices; result: null };
  /** Ends work that goes on, by its id: nothing of it remains. */
  stopWork: { request: number; result: null };
  setTheme: { request: Theme; result: Theme };
  /** How tables are saved as CSV; a request other than null keeps that form from now on. */
  csvForm: { request: CsvForm | null; result: CsvForm };
  /** The paper of printed pages and of the board pack; null only asks which one it is. */
  choosePaper: { request: Paper | null; result: Paper };
  /** Where the user is now in a workspace: kept when the window closes. */
  noteVisit: { request: LastVisit; result: null };
  /** Where the user was last in the workspace of a folder; null where that is not known. */
  lastVisit: { request: string; result: LastVisit | null };
  /** How the sidebar and its keys are from now on. */
  keepNavigation: { request: NavigationSettings; result: null };
  /** The names of undo and redo for the native menu. */
  tellState: { request: WindowState; result: null };
}

/** JSON of the plan after entry `seq`. */
export interface PastPlan {
  readonly seq: number;
  /** The head of the chain there. */
  readonly head: string;
  readonly at: string;
  readonly sentence: string;
  readonly plan: string;
}

/** `footer` stands at the end of each sheet: what it shows, and of which history. */
export interface PrintedPage {
  /** That of the PDF. */
  readonly name: string;
  readonly footer: string;
}

export interface WorkspaceLabel {
  readonly folder: string;
  readonly label: string;
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `key` names a list and the headers of its file. */
export interface ImportChoices {
  readonly key: string;
  readonly chosen: string;
}

/** Null where the user thought better of it; or why the history cannot be read for it. */
export type CopyElsewhere = { readonly written: WrittenFile | null } | { readonly unread: Problem };

/** What became of a received file. */
export type Received = { readonly opened: OpenedWorkspace } | { readonly already: AlreadyThere };

export interface WindowState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** What main tells the window unasked. */
export interface Events {
  /** The key of a command, chosen in the native menu. */
  command: string;
  /** The system handed over a file: `openHandedFile` opens it. */
  fileHandedOver: null;
  /** The computer woke from sleep. */
  awake: null;
  /** All that goes on beside the window now. */
  work: readonly RunningWork[];
  /** The window is to close: what is typed is taken, and what cannot be is told by `tellTyped`. */
  leave: null;
  /** Something went wrong in main that no question was about, in words. */
  failed: string;
}

export type ChannelName = keyof Channels;
export type EventName = keyof Events;
export type Request<C extends ChannelName> = Channels[C]['request'];
export type Answer<C extends ChannelName> = Result<Channels[C]['result'], Problem>;

/** What the window finds under `window.treekeeper`; an answer never rejects. */
export interface Bridge {
  readonly ask: {
    readonly [C in ChannelName]: (request: Request<C>) => Promise<Answer<C>>;
  };
  readonly on: {
    readonly [E in EventName]: (listener: (told: Events[E]) => void) => () => void;
  };
}

const channels: Record<ChannelName, true> = {
  about: true,
  openLink: true,
  openWorkspace: true,
  planToPrint: true,
  startWorkspace: true,
  openAgain: true,
  openWorkspaceAt: true,
  library: true,
  placeLibrary: true,
  labelWorkspace: true,
  duplicateWorkspace: true,
  trashWorkspace: true,
  saveWorkspaceAs: true,
  showInFolder: true,
  checkOutsideChanges: true,
  nameActor: true,
  save: true,
  holdEdit: true,
  leftOver: true,
  putAway: true,
  tellTyped: true,
  holdTyped: true,
  saveElsewhere: true,
  history: true,
  entryAt: true,
  neededToUndo: true,
  pastPlan: true,
  stepsBefore: true,
  verify: true,
  saveRecoveryCopy: true,
  saveFile: true,
  writeBoardPack: true,
  copyPicture: true,
  printPage: true,
  exportAs: true,
  openReceived: true,
  openHandedFile: true,
  openDropped: true,
  readSpreadsheet: true,
  importChoices: true,
  keepImportChoices: true,
  stopWork: true,
  setTheme: true,
  csvForm: true,
  choosePaper: true,
  noteVisit: true,
  lastVisit: true,
  keepNavigation: true,
  tellState: true,
};

/** The names as values: a row added above without its name here does not compile. */
export const channelNames = Object.keys(channels) as readonly ChannelName[];
