// A file that the system hands over: by a double click, among the words of a start, or of a second one.
import { resolve } from 'node:path';

let arrived: string | null = null;

/** The last word that names a workspace as one file; `folder` is where the words were said. */
export function fileAmong(words: readonly string[], folder: string): string | null {
  const named = words.findLast((word) => /^[^-].*\.treekeeper$/i.test(word));
  return named === undefined ? null : resolve(folder, named);
}

/** Kept until the window asks for it: at the start it is not there yet. */
export function arrive(path: string): void {
  arrived = path;
}

export function hasArrived(): boolean {
  return arrived !== null;
}

export function takeArrived(): string | null {
  const path = arrived;
  arrived = null;
  return path;
}
