// The production build, made again only when a source of it has changed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, filesUnder } from './contents.mjs';
import { modules, needToWrite, project, readStamp, writeStamp } from './places.mjs';
import { quietly, say, since } from './run.mjs';

const sources = ['shared', 'electron', 'renderer', 'package.json', 'electron.vite.config.ts'];

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
  const out = join(project, 'out');
  const { build, built } = readStamp();
  if (build === stamp && built === contentsOf(out)) return;
  needToWrite(project);
  const start = Date.now();
  say('Building ...');
  const tool = join(modules, 'electron-vite', 'bin', 'electron-vite.js');
  quietly(process.execPath, [tool, 'build', '--logLevel', 'warn']);
  writeStamp({ build: stamp, built: contentsOf(out) });
  say(`Built in ${since(start)}.`);
}
