// The files that the system opens with the application: from a double click or the start arguments.
import { resolve } from 'node:path';

const handed: string[] = [];

/** The arguments that name a workspace as one file, in order; `folder` is where the program was started. */
export function filesAmong(given: readonly string[], folder: string): readonly string[] {
  const named = given.filter((argument) => /^[^-].*\.treekeeper$/i.test(argument));
  return named.map((one) => resolve(folder, one));
}

/** Kept until the window asks for it: at the start it is not there yet. */
export function keepHandedFile(path: string): void {
  handed.push(path);
}

export function hasHandedFile(): boolean {
  return handed.length > 0;
}

/** The first of those that wait, once; null where none does. */
export function takeHandedFile(): string | null {
  return handed.shift() ?? null;
}

/** What Chromium takes from a second start, with room for what it adds: it ends a first one that gets more. */
const mostBytes = 30_000;

/** Whether the words of this start are more than a running Treekeeper can be handed. */
export function areTooLong(given: readonly string[], folder: string): boolean {
  const bytes = [folder, ...given].map((word) => Buffer.byteLength(word) + 1);
  return bytes.reduce((sum, length) => sum + length, 0) > mostBytes;
}

/** Says so in the terminal, where such a start comes from; the exit code of invalid arguments. */
export function refuseLongWords(): number {
  console.error('The arguments are too long. Name one file at most.');
  return 2;
}
