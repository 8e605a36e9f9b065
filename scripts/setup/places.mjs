// Where things lie: the project, and the one cache folder that all its copies share.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = join(project, 'node_modules');

/** Runtimes are large and never change: one folder for each user, not for each copy of the project. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'treekeeper');

export function temporaryFolder(name, parent = tmpdir()) {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}

/** The path of a program, or null; reads PATH itself, because `which` is not on every machine. */
export function program(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found ?? null;
}

/** npm's own script, to run it under the Node of our choice. */
export function npmScript() {
  const known = process.env.npm_execpath;
  if (known?.endsWith('npm-cli.js')) return known;
  const npm = program('npm');
  const beside = npm && join(dirname(realpathSync(npm)), 'npm-cli.js');
  if (beside && existsSync(beside)) return beside;
  throw new Error('npm was not found. Install npm, then run the same command again.');
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
