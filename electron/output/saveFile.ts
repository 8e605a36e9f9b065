// Saves an export: asks where, writes it, and reports what went wrong.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import type { Mark } from '../workspace/anchor.ts';
import { problemFrom } from '../workspace/problems.ts';
import type { HiddenPages, PackView } from './boardPack.ts';
import { writeWholeFile } from './wholeFileWriter.ts';

/** The dialogs of the system; null where the user thought better of it. */
export interface FileDialogs {
  askForFile(): Promise<string | null>;
  askWhereToSave(name: string): Promise<string | null>;
  /** Begins where the user last chose something, unless told. */
  askForFolder(title: string, startAt?: string): Promise<string | null>;
}

/** The path that was written, or null where the user thought better of it. */
export async function saveFile(
  dialogs: Pick<FileDialogs, 'askWhereToSave'>,
  file: { readonly name: string; readonly text: string | Uint8Array },
): Promise<Result<string | null, Problem>> {
  const path = await dialogs.askWhereToSave(file.name);
  if (path === null) return ok(null);
  return await writing(path, async () => {
    await writeWholeFile(path, file.text);
    return path;
  });
}

/** A plan as it is saved, and the history that led to it. */
export interface SavedPlan {
  readonly plan: Plan;
  readonly reached: Mark;
}

/** The paths of the pack in the folder that the user chose, or null. */
export async function saveBoardPack(
  dialogs: Pick<FileDialogs, 'askForFolder'>,
  pages: HiddenPages,
  saved: SavedPlan,
  view: PackView,
): Promise<Result<readonly string[] | null, Problem>> {
  const chosen = await dialogs.askForFolder('Folder for the board pack');
  if (chosen === null) return ok(null);
  const { writeBoardPack } = await import('./boardPack.ts');
  // A folder of its own: its tables have names that files of the user may have too.
  const pack = join(chosen, `Board pack ${view.asOf}`);
  // As it is now: while the folder was chosen, edits may have come.
  const { plan, reached } = saved;
  return await writing(pack, () => writeBoardPack(pages, pack, plan, view, reached));
}

async function writing<T>(path: string, write: () => Promise<T>): Promise<Result<T, Problem>> {
  try {
    return ok(await write());
  } catch (error) {
    return no(notWritten(path, error));
  }
}

function notWritten(path: string, error: unknown): Problem {
  const safe = 'The workspace is not touched by this.';
  const problem = problemFrom(error, 'The file could not be written.', path, safe);
  return { ...problem, remedy: 'Choose another place, or free some space there.' };
}
