// Writes one export: what it holds is worked out here, and stands under its name when it is whole.
import '../../shared/registry/reports.ts';
import '../../shared/registry/rules.ts';
import { join } from 'node:path';
import { csvOf } from '../../shared/export/csv.ts';
import { csvSigns } from '../../shared/export/csvForm.ts';
import { planJson } from '../../shared/export/json.ts';
import { markdownOf } from '../../shared/export/markdown.ts';
import { reportOf } from '../../shared/export/pack.ts';
import { workbookOf } from '../../shared/export/workbook/workbook.ts';
import { historyMarkOf } from '../../shared/history/fingerprint.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { tableDefinitions, tableFor, tableNamed } from '../../shared/kernel/reports.ts';
import type { ExportTask, TablesTask, Written } from './exportTask.ts';
import { aboutText } from './historyMark.ts';
import { writeWholeFile } from './wholeFileWriter.ts';
import { workbookBytes } from './workbookFile.ts';
import { writeHistory } from './writeHistory.ts';

type Progress = (share: number) => void;

const nothingMore: Written = { names: [], warning: null };

const planIn = ({ plan }: { readonly plan: string }): Plan => JSON.parse(plan);

/** Rejects with the error of the system. */
export async function writeExport(
  task: ExportTask,
  token: string,
  progress: Progress,
): Promise<Written> {
  if (task.kind === 'history') return await writeHistory(task, token, progress);
  if (task.kind === 'tables') return await writeTables(task, progress);
  await writeWholeFile(task.path, await contentOf(task), token);
  return nothingMore;
}

type OnePlanTask = Exclude<ExportTask, { kind: 'history' | 'tables' }>;

async function contentOf(task: OnePlanTask): Promise<string | Uint8Array> {
  const plan = planIn(task);
  switch (task.kind) {
    case 'workbook':
      return workbookBytes(workbookOf(plan, task.asOf, await historyMarkOf(task.reached)));
    case 'table':
      return csvOf(tableFor(tableNamed(task.table), plan, task.view), task.form);
    case 'markdown':
      return markdownOf(reportOf(plan, task.settings, await historyMarkOf(task.reached)));
    case 'json':
      return planJson(plan, task.writer, await historyMarkOf(task.reached));
  }
}

/** One table after the other: no two of them are held at once. */
async function writeTables(task: TablesTask, progress: Progress): Promise<Written> {
  const { path, view, form, reached } = task;
  const plan = planIn(task);
  const names: string[] = [];
  const write = async (name: string, text: string) => {
    await writeWholeFile(join(path, name), text);
    names.push(name);
  };
  const definitions = tableDefinitions();
  for (const [at, definition] of definitions.entries()) {
    const table = tableFor(definition, plan, view);
    await write(`${table.name}.${csvSigns[form].ending}`, csvOf(table, form));
    progress((at + 1) / definitions.length);
  }
  await write('about.txt', await aboutText(plan, view, reached));
  return { names, warning: null };
}
