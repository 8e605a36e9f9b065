// Whether two paths lead to the same folder, or one lies inside the other, by links or without.
import { sep } from 'node:path';
import type { FilePort } from './filePort.ts';

/** A path that cannot be followed leads only to itself. */
function endOf(files: FilePort, path: string): Promise<string> {
  return files.realPath(path).catch(() => path);
}

export async function isSamePlace(files: FilePort, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = await Promise.all([endOf(files, one), endOf(files, other)]);
  return first === second;
}

/** The same place is inside, too. */
export async function liesIn(files: FilePort, path: string, folder: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([endOf(files, path), endOf(files, folder)]);
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
