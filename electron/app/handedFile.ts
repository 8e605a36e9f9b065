// The file that the system opens with the application: from a double click or the start arguments.
import { resolve } from 'node:path';

let handed: string | null = null;

/** The last argument that names a workspace as one file; `folder` is where the program was started. */
export function fileAmong(given: readonly string[], folder: string): string | null {
  const named = given.findLast((argument) => /^[^-].*\.treekeeper$/i.test(argument));
  return named === undefined ? null : resolve(folder, named);
}

/** Kept until the window asks for it: at the start it is not there yet. */
export function keepHandedFile(path: string): void {
  handed = path;
}

export function hasHandedFile(): boolean {
  return handed !== null;
}

export function takeHandedFile(): string | null {
  const path = handed;
  handed = null;
  return path;
}
