// One file from the npm registry, checked against its known hash before it is used.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { program } from './places.mjs';
import { quietly, stop } from './run.mjs';

/** npm's own script, to run it under the Node of our choice. */
export function npmScript() {
  const known = process.env.npm_execpath;
  if (known?.endsWith('npm-cli.js')) return known;
  const npm = program('npm');
  const beside = npm && join(dirname(realpathSync(npm)), 'npm-cli.js');
  if (beside && existsSync(beside)) return beside;
  return stop('npm was not found. Install npm, then run the same command again.');
}

async function hashOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Fetches `name@version` as an archive into `folder`, refusing any other content; returns its path. */
export async function fetchArchive({ name, version, hash }, folder) {
  // An own npm cache, removed with the folder: these archives are too large to be kept twice.
  const cache = join(folder, 'npm-cache');
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--cache', cache];
  quietly(process.execPath, [npmScript(), ...args], { cwd: folder });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (!archive) return stop(`${name}@${version} came without an archive from the npm registry.`);
  const file = join(folder, archive);
  const found = await hashOf(file);
  if (found === hash) return file;
  return stop(
    `${name}@${version} came from the npm registry with unexpected content, and was not used.\n\n` +
      `It has the hash\n  ${found}\ninstead of\n  ${hash}`,
  );
}
