// The production build, made again only when a source of it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, project, readStamp, writeStamp } from './places.mjs';
import { quietly, say, since } from './run.mjs';

const sources = ['shared', 'electron', 'renderer', 'package.json', 'electron.vite.config.ts'];

function filesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function hashOfSources() {
  const hash = createHash('sha256').update(readStamp().packages ?? '');
  for (const source of sources) {
    const path = join(project, source);
    const files = source.includes('.') ? [path] : filesUnder(path);
    for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds to `out`, with what the packages of the lock file offer. */
export function ensureBuild() {
  const stamp = hashOfSources();
  const built = existsSync(join(project, 'out', 'renderer', 'index.html'));
  if (built && readStamp().build === stamp) return;
  const start = Date.now();
  say('Building ...');
  const tool = join(modules, 'electron-vite', 'bin', 'electron-vite.js');
  quietly(process.execPath, [tool, 'build', '--logLevel', 'warn']);
  writeStamp({ build: stamp });
  say(`Built in ${since(start)}.`);
}
