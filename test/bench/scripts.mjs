// What is read before the application shows: its entry, and all scripts that this imports at once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { project } from '../../scripts/setup/places.mjs';

const folder = join(project, 'out', 'renderer', 'assets');

function follow(name, found) {
  if (found.has(name)) return;
  const text = readFileSync(join(folder, name), 'utf8');
  found.set(name, gzipSync(text).length);
  for (const [, next] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    follow(next, found);
  }
}

function firstFiles() {
  const found = new Map();
  for (const name of readdirSync(folder)) {
    if (/^(index|main)-.*\.js$/.test(name)) follow(name, found);
  }
  return found;
}

/** The first in bytes, compressed; of each page, how many more files it asks for when it is opened. */
export function scriptsRead() {
  const first = firstFiles()
    .values()
    .reduce((sum, size) => sum + size, 0);
  const names = readdirSync(folder).filter((name) => /Page-.*\.js$/.test(name));
  const pages = names.map((page) => {
    const found = firstFiles();
    const before = found.size;
    follow(page, found);
    return { page, files: found.size - before };
  });
  return { first, pages };
}
