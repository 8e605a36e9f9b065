// What an export is: handed to the process that writes it, and what that answers.
import type { CsvForm } from '../../shared/export/csvForm.ts';
import type { Reached } from '../../shared/history/fingerprint.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import type { HistorySource } from '../workspace/historyCopy.ts';

/** A plan as JSON, and the history that it is of. */
interface OfPlan {
  readonly plan: string;
}

interface View {
  readonly year: number;
  readonly asOf: PlainDate;
}

/** One file under `path`. */
interface OneFile {
  readonly path: string;
}

export interface WorkbookTask extends OfPlan, OneFile {
  readonly kind: 'workbook';
  readonly asOf: PlainDate;
  readonly reached: Reached;
}

/** Every table, and a note of what they are of, into `path`, which is a folder of theirs alone. */
export interface TablesTask extends OfPlan, OneFile {
  readonly kind: 'tables';
  readonly view: View;
  readonly form: CsvForm;
  readonly reached: Reached;
}

export interface TableTask extends OfPlan, OneFile {
  readonly kind: 'table';
  readonly table: string;
  readonly view: View;
  readonly form: CsvForm;
}

export interface MarkdownTask extends OfPlan, OneFile {
  readonly kind: 'markdown';
  readonly settings: ViewSettings;
  readonly reached: Reached;
}

export interface JsonTask extends OfPlan, OneFile {
  readonly kind: 'json';
  /** The version of this program. */
  readonly writer: string;
  readonly reached: Reached;
}

/** A history as it lies on the disk, and entries that are not saved yet behind it. */
export interface HistoryTask extends OneFile {
  readonly kind: 'history';
  readonly source: HistorySource;
  readonly rest: { readonly lines: readonly string[]; readonly seq: number; readonly head: string };
  readonly writer: string;
  /** *file*: to be carried elsewhere; *journal*: that of a new workspace, which is the copy of that id. */
  readonly as: { readonly form: 'file' } | { readonly form: 'journal'; readonly copy: string };
}

export type ExportTask =
  | WorkbookTask
  | TablesTask
  | TableTask
  | MarkdownTask
  | JsonTask
  | HistoryTask;

/** What was written, and what whoever opens it should know. */
export interface Written {
  /** Names of files in the folder of *tables*; otherwise none. */
  readonly names: readonly string[];
  readonly warning: string | null;
}

/** `token` names what is unfinished. */
export interface Told {
  readonly token: string;
  readonly task: ExportTask;
}

/** The text of a plan goes before in pieces, and is empty in the task: all at once it would hold up who sends. */
export type Handed = { readonly piece: string } | Told;

export type ExportMessage =
  | { readonly share: number }
  | { readonly written: Written }
  | { readonly code: string; readonly why: string };
