// Where the library lies: the folder that the user chose, one beside the program, or the usual place.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Place } from '../../shared/bridge/library.ts';
import { readSetting } from '../readSetting.ts';

const name = 'workspaces';

export function usualFolder(): string {
  return join(app.getPath('userData'), name);
}

/** For a stick that is carried from one computer to another; null where the program is not packed. */
export function besideFolder(): string | null {
  return app.isPackaged ? join(dirname(process.execPath), name) : null;
}

/** A library beside the program is used without being chosen: another computer has other settings. */
export function libraryPlace(): { readonly place: Place; readonly folder: string } {
  const beside = besideFolder();
  const chosen = readSetting(app.getPath('userData'), 'library');
  if (chosen !== null) return { place: placeOf(chosen), folder: chosen };
  if (beside !== null && existsSync(beside)) return { place: 'beside', folder: beside };
  return { place: 'usual', folder: usualFolder() };
}

function placeOf(folder: string): Place {
  if (folder === besideFolder()) return 'beside';
  return folder === usualFolder() ? 'usual' : 'chosen';
}
