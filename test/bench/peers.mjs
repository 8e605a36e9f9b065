// The peers that are no part of the application: they are fetched for the measurement alone. One of them
// may only be passed on under the GPL, so it stands in no list of ours and in no lock file.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const versions = { hyperformula: '3.5.0', jstat: '1.9.6' };

/** Each package, or null where it cannot be fetched here; `folder` holds them. */
export function peersIn(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const load = createRequire(join(folder, 'package.json'));
  const found = {};
  for (const [name, version] of Object.entries(versions)) {
    const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
    const { status } = spawnSync('npm', words, { cwd: folder, timeout: 120_000 });
    found[name] = status === 0 ? load(name) : null;
  }
  return found;
}
