// Papers that leave the application: asks where they go, writes them, and says what went wrong.
import { dirname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { PaperView } from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import { no, ok, type Result } from '../shared/values/result.ts';
import type { Drawer } from './drawer.ts';
import { writePaper } from './wholePaper.ts';
import { problemFrom } from './workspace/problems.ts';

/** Kept here, because newer systems open each dialog in Downloads again. */
let lastFolder: string | null = null;

const folder = () => lastFolder ?? app.getPath('documents');

/** The path of a file that the user chose, or null. */
export async function askForFile(): Promise<string | null> {
  const asked = { defaultPath: folder(), properties: ['openFile' as const] };
  const { canceled, filePaths } = await dialog.showOpenDialog(asked);
  const [chosen] = filePaths;
  if (canceled || !chosen) return null;
  lastFolder = dirname(chosen);
  return chosen;
}

/** The path that was written, or null where the user thought better of it. */
export async function askAndWriteFile(file: {
  readonly name: string;
  readonly text: string | Uint8Array;
}): Promise<Result<string | null, Problem>> {
  const asked = { defaultPath: join(folder(), file.name) };
  const { canceled, filePath } = await dialog.showSaveDialog(asked);
  if (canceled || !filePath) return ok(null);
  lastFolder = dirname(filePath);
  return await writing(filePath, async () => {
    await writePaper(filePath, file.text);
    return filePath;
  });
}

/** The paths of the pack in the folder that the user chose, or null. */
export async function askAndWriteBoardPack(
  drawer: Pick<Drawer, 'plan' | 'reached'>,
  view: PaperView,
): Promise<Result<readonly string[] | null, Problem>> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Folder for the board pack',
    defaultPath: folder(),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  if (canceled || !chosen) return ok(null);
  lastFolder = chosen;
  const { writeBoardPack } = await import('./report.ts');
  // A folder of its own: its tables have names that files of the user may have too.
  const pack = join(chosen, `Board pack ${view.asOf}`);
  // As it is now: while the folder was chosen, edits may have come.
  const { plan, reached } = drawer;
  return await writing(pack, () => writeBoardPack(pack, plan, view, reached));
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
