// Where things lie: the project, and the one cache folder that all its copies share.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = join(project, 'node_modules');

/** Ends in words where the system names no home: a folder that others share could hold their programs. */
function home() {
  try {
    if (homedir() !== '') return homedir();
  } catch {
    // As for a user who is not in the list of users.
  }
  console.error(
    '\nThis user has no home folder. Name one in HOME, then run the same command again.',
  );
  return process.exit(1);
}

const caches = join(home(), '.cache');

/** Runtimes are large and never change: one folder for each user, not for each copy of the project. */
export const cache = join(process.env.XDG_CACHE_HOME || caches, 'treekeeper');

/** Ends in words where this folder cannot be written, before a tool ends with a trace of its own. */
export function needToWrite(folder) {
  accessSync(folder, constants.W_OK);
}

/** False where this user may not write there. */
export function canWrite(folder) {
  try {
    needToWrite(folder);
    return true;
  } catch {
    return false;
  }
}

const day = 24 * 60 * 60 * 1000;

/** What a set-up has left in the cache that was ended by force: hundreds of megabytes that nobody would look for. */
function removeLeftOvers() {
  const names = readdirSync(cache).filter((name) => /^(?:node|electron)-\w{6}$/.test(name));
  const old = names
    .map((name) => join(cache, name))
    .filter((folder) => statSync(folder).mtimeMs < Date.now() - day);
  for (const folder of old) rmSync(folder, { recursive: true, force: true });
}

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a folder and those that hold it. Node's own way says of a disk that is read-only that there is
 * no such folder.
 */
export function makeFolder(folder) {
  if (isFolder(folder)) return;
  try {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  } catch (error) {
    // Another command may have made it meanwhile. Named is what was wanted.
    if (!isFolder(folder)) throw Object.assign(error, { path: folder });
  }
}

const isFree = (path) => !existsSync(path) || (isFolder(path) && readdirSync(path).length === 0);

/** What was written before is not written over: the next one has a number, as the window gives it. */
export function freeName(path) {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${path} (${number})`;
    if (isFree(free)) return free;
  }
}

/** A new folder that is gone when this process ends. */
export function temporaryFolder(name, parent = tmpdir()) {
  makeFolder(parent);
  const folder = mkdtempSync(join(parent, `${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes something of the cache in a folder in it, which is gone afterwards, also by Ctrl+C. */
export async function inCache(name, make) {
  mkdirSync(cache, { recursive: true });
  removeLeftOvers();
  const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const end = () => process.exit(1);
  for (const signal of endings) process.once(signal, end);
  const folder = temporaryFolder(name, cache);
  await make(folder);
  rmSync(folder, { recursive: true, force: true });
  for (const signal of endings) process.off(signal, end);
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
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    // Anything else is as good as none.
    return typeof stamp === 'object' && stamp !== null ? stamp : {};
  } catch {
    return {};
  }
}

export function writeStamp(part) {
  makeFolder(dirname(stampFile));
  writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...part }, null, 2));
}
