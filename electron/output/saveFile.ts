// Saves an export: asks where, has it written, and reports what went wrong.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Mark } from '../workspace/anchor.ts';
import type { HiddenPages, PackView } from './boardPack.ts';
import type { Control, ExportProcess } from './exportFork.ts';
import type { ExportTask } from './exportTask.ts';
import { insideWorkspace, notWritten } from './problems.ts';
import { writeWholeFile } from './wholeFileWriter.ts';
import { workspaceAround } from './workspaceAround.ts';

/** The dialogs of the system; null where the user thought better of it. */
export interface FileDialogs {
  askForFile(): Promise<string | null>;
  askWhereToSave(name: string): Promise<string | null>;
  /** Begins where the user last chose something, unless told. */
  askForFolder(title: string, startAt?: string): Promise<string | null>;
}

/** Runs work that the window shows as `what`, with a way to stop it. */
export type Running = <T>(what: string, act: (control: Control) => Promise<T>) => Promise<T>;

/** What saves an export. */
export interface Saving {
  readonly dialogs: Pick<FileDialogs, 'askWhereToSave' | 'askForFolder'>;
  readonly write: ExportProcess;
  readonly run: Running;
}

/** The path that was written, or null where the user thought better of it. */
export async function saveFile(
  dialogs: Pick<FileDialogs, 'askWhereToSave'>,
  file: { readonly name: string; readonly text: string | Uint8Array },
): Promise<Result<string | null, Problem>> {
  const path = await dialogs.askWhereToSave(file.name);
  if (path === null) return ok(null);
  return await writing(path, null, async () => {
    await writeWholeFile(path, file.text);
    return path;
  });
}

/** An export without its place. */
export interface Proposed {
  /** Shown while it is written: “Writing the workbook”. */
  readonly what: string;
  /** That of the file, as it is proposed. */
  readonly name: string;
  readonly task: (path: string) => ExportTask | Promise<ExportTask>;
}

/** Asks where, and has it written in a process of its own; null where the user thought better of it. */
export async function saveExport(
  { dialogs, write, run }: Saving,
  { what, name, task }: Proposed,
): Promise<Result<WrittenFile | null, Problem>> {
  const path = await dialogs.askWhereToSave(name);
  if (path === null) return ok(null);
  return run(what, (control) =>
    writing(path, control.signal, async () => {
      const { warning } = await write(await task(path), control);
      return { path, warning };
    }),
  );
}

/** A plan as it is saved, and the history that led to it. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly reached: Mark;
}

/** The paths of the pack in the folder that the user chose, or null. */
export async function saveBoardPack(
  { dialogs, write, run }: Saving,
  pages: HiddenPages,
  saved: SavedPlan,
  view: PackView,
): Promise<Result<readonly string[] | null, Problem>> {
  const chosen = await dialogs.askForFolder('Folder for the board pack');
  if (chosen === null) return ok(null);
  const { writeBoardPack } = await import('./boardPack.ts');
  // A folder of its own: its tables have names that files of the user may have too.
  const pack = await freeName(join(chosen, `Board pack ${view.asOf}`));
  // As it is now: while the folder was chosen, edits may have come.
  const { plan, reached } = saved;
  return run('Writing the board pack', (control) =>
    writing(pack, control.signal, () =>
      writeBoardPack({ plan, reached, pages, write, control }, pack, view),
    ),
  );
}

/** A pack that was handed around is not written over: the next one of its day has a number. */
async function freeName(path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${path} (${number})`;
    const names = await readdir(free).catch(() => []);
    if (names.length === 0) return free;
  }
}

/** Null where it was stopped. */
async function writing<T>(
  path: string,
  signal: AbortSignal | null,
  write: () => Promise<T>,
): Promise<Result<T | null, Problem>> {
  const folder = await workspaceAround(path);
  if (folder !== null) return no(insideWorkspace(path, folder));
  try {
    return ok(await write());
  } catch (error) {
    return signal?.aborted ? ok(null) : no(notWritten(path, error));
  }
}
