// The location of the library: the chosen folder, one beside the program, or the default.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../shared/bridge/library.ts';
import type { Program } from '../settings/program.ts';
import { readSetting } from '../settings/readSetting.ts';

const name = 'workspaces';

/** What decides the library location. */
export type Folders = Pick<Program, 'dataFolder' | 'programFolder'>;

export function usualFolder({ dataFolder }: Folders): string {
  return join(dataFolder, name);
}

/** For a stick that is carried from one computer to another; null where the program is not packed. */
export function besideFolder({ programFolder }: Folders): string | null {
  return programFolder === null ? null : join(programFolder, name);
}

/** A library beside the program is used without being chosen: another computer has other settings. */
export function libraryPlace(folders: Folders): { readonly place: Place; readonly folder: string } {
  const beside = besideFolder(folders);
  const chosen = readSetting(folders.dataFolder, 'library');
  if (chosen !== null) return { place: placeOf(folders, chosen), folder: chosen };
  if (beside !== null && existsSync(beside)) return { place: 'beside', folder: beside };
  return { place: 'usual', folder: usualFolder(folders) };
}

function placeOf(folders: Folders, folder: string): Place {
  if (folder === besideFolder(folders)) return 'beside';
  return folder === usualFolder(folders) ? 'usual' : 'chosen';
}
