// The npm packages of the lock file: installed where the lock or Node has changed, or one is not whole.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizesOf } from './contents.mjs';
import { modules, needToWrite, project, readStamp, writeStamp } from './places.mjs';
import { npmScript } from './registry.mjs';
import { quietly, say, since, stop } from './run.mjs';

function wanted() {
  const path = join(project, 'package-lock.json');
  if (!existsSync(path)) {
    stop(
      `${path} is missing: it says which packages belong to the project. Restore it (git checkout package-lock.json), then run the same command again.`,
    );
  }
  const lock = readFileSync(path);
  return createHash('sha256').update(process.versions.node).update(lock).digest('hex');
}

function names() {
  if (!existsSync(modules)) return [];
  const all = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const within = (scope) => readdirSync(join(modules, scope)).map((name) => join(scope, name));
  return all.flatMap((name) => (name.startsWith('@') ? within(name) : [name]));
}

/** By name, without the program that Electron fetches into its own folder: that is looked after by itself. */
function installed() {
  const without = ['dist', 'path.txt'];
  const sizes = (name) => sizesOf(join(modules, name), name === 'electron' ? without : []);
  return Object.fromEntries(names().map((name) => [name, sizes(name)]));
}

/** The packages that are not what was installed. */
function damagedOf(known) {
  const now = installed();
  return Object.keys(known).filter((name) => now[name] !== known[name]);
}

// Written by npm when everything is there.
const list = join(modules, '.package-lock.json');

/** npm takes what lies there for whole, so what is not is removed first. */
function remove(damaged) {
  say(`Incomplete, and installed again: ${damaged.join(', ')}.`);
  for (const name of damaged) rmSync(join(modules, name), { recursive: true, force: true });
  rmSync(list, { force: true });
}

/** An installation that did not come to its end may have cut any file, and nobody knows which. */
function removeUnfinished() {
  if (names().length === 0 || (existsSync(list) && !readStamp().installing)) return;
  say('The packages were not installed completely: they are removed and installed again.');
  rmSync(modules, { recursive: true, force: true });
}

/** Three signs that mean something else in an address, as which some of the tools take a path. */
function needPlainPath() {
  if (!/[#?%]/.test(project)) return;
  stop(
    `${project}: the path holds a #, a ? or a %, which the tools cannot read. Rename the folder.`,
  );
}

/**
 * `install --no-save` rather than `ci`: it follows the lock file as strictly, but does not refuse a
 * lock that lacks the optional programs of a platform which the registry at hand does not offer.
 */
export function ensurePackages() {
  needPlainPath();
  const stamp = wanted();
  const { packages, sizes } = readStamp();
  const damaged = packages === stamp && sizes ? damagedOf(sizes) : null;
  if (damaged?.length === 0) return;
  needToWrite(project);
  if (damaged) remove(damaged);
  const npm = npmScript();
  if (!damaged) removeUnfinished();
  writeStamp({ installing: true });
  const start = Date.now();
  say('Installing the packages of package-lock.json ...');
  quietly(process.execPath, [npm, 'install', '--no-save', '--loglevel=error']);
  writeStamp({ packages: stamp, sizes: installed(), installing: false });
  say(`Packages installed in ${since(start)}.`);
}
