// One file from the npm registry, checked against its known hash before it is used.
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npmScript } from './places.mjs';
import { quietly } from './run.mjs';

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
  if (!archive) throw new Error(`${name}@${version} came without an archive.`);
  const file = join(folder, archive);
  const found = await hashOf(file);
  if (found !== hash)
    throw new Error(`${name}@${version} has the hash ${found}, expected ${hash}.`);
  return file;
}
