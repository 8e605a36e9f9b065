// What a folder holds, file by file: whether something that is about to be started is whole.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';

// Inside the folder, so that both arrive by the same renaming; `sha256sum -c` reads it too.
const record = 'contents.sha256';

/** The paths of every file under `folder`, sorted; none where the folder is missing. */
export function filesUnder(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

function linesOf(folder) {
  const files = filesUnder(folder).filter((file) => relative(folder, file) !== record);
  const lines = files.map((file) => `${hashOf(readFileSync(file))}  ${relative(folder, file)}\n`);
  return lines.join('');
}

/** One hash over the names and the bytes of every file under `folder`. */
export const contentsOf = (folder) => hashOf(linesOf(folder));

/**
 * One hash over the names and the sizes of every file under `folder`, but for the entries of it that
 * are named in `without`: notices what is missing or cut, quicker than by the bytes.
 */
export function sizesOf(folder, without = []) {
  const files = filesUnder(folder).map((file) => ({ path: relative(folder, file), file }));
  const counted = files.filter(({ path }) => !without.includes(path.split(sep)[0]));
  return hashOf(counted.map(({ path, file }) => `${statSync(file).size}  ${path}\n`).join(''));
}

/** Remembers in `folder` what it holds now, for `isWhole`. */
export function recordContents(folder) {
  writeFileSync(join(folder, record), linesOf(folder));
}

/** True where it was remembered what `folder` holds. */
export const hasRecord = (folder) => existsSync(join(folder, record));

// A record that is a folder says nothing either.
const missing = ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'ELOOP'];

/** True where `folder` holds what was recorded, to the byte; false where it has no record or may not be read. */
export function isWhole(folder) {
  try {
    return readFileSync(join(folder, record), 'utf8') === linesOf(folder);
  } catch (error) {
    if (missing.includes(error.code)) return false;
    throw error;
  }
}

/** True where `folder` is whole and this user may start `program` in it. */
export function isReady(folder, program) {
  if (!isWhole(folder)) return false;
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isInPlace(folder) {
  try {
    return Boolean(lstatSync(folder, { throwIfNoEntry: false }));
  } catch {
    return false;
  }
}

/**
 * Puts `made`, a whole folder beside it, in the place of `folder`: in one step, and never over one that
 * another set-up has put there meanwhile and may be running from.
 */
export function putInPlace(made, folder, isGood) {
  if (isGood()) return;
  // Also a link that leads nowhere, or to itself.
  if (isInPlace(folder)) renameSync(folder, `${made}-before`);
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!isGood()) throw error;
  }
}
