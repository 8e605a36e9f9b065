// Saves a table as CSV in the form that the user chose.
import { csvOf } from '../../shared/export/csv.ts';
import { type CsvForm, csvSigns, usualForm } from '../../shared/export/csvForm.ts';
import { fileName } from '../../shared/export/fileName.ts';
import type { HistoryMark } from '../../shared/history/fingerprint.ts';
import type { Table } from '../../shared/kernel/table.ts';
import { ask } from './bridge.ts';
import { saveText } from './exports.ts';
import { granted } from './problems.ts';

let chosen: CsvForm | null = null;

/** The form in which tables are saved: what was chosen last, here or before. */
export async function csvForm(): Promise<CsvForm> {
  chosen ??= granted(await ask.csvForm(null));
  return chosen ?? usualForm;
}

export async function chooseCsvForm(form: CsvForm): Promise<void> {
  chosen = form;
  granted(await ask.csvForm(form));
}

/** `title` becomes the name of the file, with the history that the table is of. */
export async function saveCsv(
  title: string,
  table: Table,
  history: HistoryMark | null,
): Promise<string | null> {
  const form = await csvForm();
  return saveText(
    `Table “${table.title}”`,
    fileName(title, csvSigns[form].ending, history),
    csvOf(table, form),
  );
}
