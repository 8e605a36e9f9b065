// The npm packages of the lock file, installed again only when the lock or Node has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, npmScript, project, readStamp, writeStamp } from './places.mjs';
import { quietly, say, since } from './run.mjs';

function wanted() {
  const lock = readFileSync(join(project, 'package-lock.json'));
  return createHash('sha256').update(process.versions.node).update(lock).digest('hex');
}

/**
 * `install --no-save` rather than `ci`: it follows the lock file as strictly, but does not refuse a
 * lock that lacks the optional programs of a platform which the registry at hand does not offer.
 */
export function ensurePackages() {
  const stamp = wanted();
  if (existsSync(join(modules, 'electron')) && readStamp().packages === stamp) return;
  const start = Date.now();
  say('Installing the packages of package-lock.json ...');
  quietly(process.execPath, [npmScript(), 'install', '--no-save', '--loglevel=error']);
  writeStamp({ packages: stamp });
  say(`Packages installed in ${since(start)}.`);
}
