// Where things lie: the project, and the one cache folder that all its copies share.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = join(project, 'node_modules');

/** Runtimes are large and never change: one folder for each user, not for each copy of the project. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'treekeeper');

/** Ends in words where this folder cannot be written, before a tool ends with a trace of its own. */
export function needToWrite(folder) {
  accessSync(folder, constants.W_OK);
}

/** A new folder that is gone when this process ends, however it ends. */
export function temporaryFolder(name, parent = tmpdir()) {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The path of a program, or null; reads PATH itself, because `which` is not on every machine. */
export function program(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found ?? null;
}

const stampFile = join(modules, '.cache', 'treekeeper', 'stamp.json');

/** What the last set-up did, so that a second start need not ask npm, apt or the network. */
export function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

export function writeStamp(part) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...part }, null, 2));
}
