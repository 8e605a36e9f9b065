// What the window asks to be written as a file, and what it is told of it.
import type { CsvForm } from '../export/csvForm.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import type { PlainDate } from '../values/date.ts';

/** The view of a page: the report is made for the same year and day. */
export interface ReportView {
  readonly year: number;
  readonly asOf: PlainDate;
}

/**
 * The workbook says on which day it was written; the workspace goes with its whole history; both and the
 * text of the board pack are of the plan that is saved. A table is of the plan that is shown, as JSON.
 */
export type ExportRequest =
  | { readonly kind: 'workbook' | 'workspace'; readonly asOf: PlainDate }
  | { readonly kind: 'markdown'; readonly settings: ViewSettings }
  | {
      readonly kind: 'table';
      /** That of the file. */
      readonly name: string;
      /** Its name among the tables. */
      readonly table: string;
      readonly plan: string;
      readonly view: ReportView;
      readonly form: CsvForm;
    };

/** The path of an export, and what whoever opens it should know. */
export interface WrittenFile {
  readonly path: string;
  readonly warning: string | null;
}
