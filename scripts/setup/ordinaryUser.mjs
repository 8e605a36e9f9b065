// An ordinary user for tests that root starts: a copy it may read, and a home of its own.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { modules, project, temporaryFolder } from './places.mjs';
import { quietly } from './run.mjs';

const id = 65534;
export const identity = [`--reuid=${id}`, `--regid=${id}`, '--clear-groups'];

/** Hard links where the file system allows them: the same bytes, readable under another path. */
function copyLarge(from, to) {
  const linked = spawnSync('cp', ['-rl', from, to], { stdio: 'ignore' });
  if (linked.status === 0) return;
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  quietly('chmod', ['-R', 'a+rX', to]);
}

function copySources(folder) {
  const parts = [
    'out',
    'shared',
    'electron',
    'renderer',
    'test',
    'scripts',
    'LICENSE',
    'package.json',
    'tsconfig.base.json',
    'playwright.config.ts',
  ];
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  quietly('chmod', ['-R', 'a+rX', ...parts.map((part) => join(folder, part))]);
}

function ownFolder(path, mode) {
  mkdirSync(path, { recursive: true });
  chownSync(path, id, id);
  chmodSync(path, mode);
  return path;
}

/** Everything that a home is asked for; a home that it may not read ends Electron with a trap. */
function homeOf(folder) {
  const home = ownFolder(join(folder, 'home'), 0o700);
  const within = (name) => ownFolder(join(home, name), 0o700);
  return {
    HOME: home,
    USER: 'nobody',
    LOGNAME: 'nobody',
    XDG_CONFIG_HOME: within('config'),
    XDG_CACHE_HOME: within('cache'),
    XDG_DATA_HOME: within('data'),
    XDG_RUNTIME_DIR: within('run'),
    TMPDIR: within('tmp'),
  };
}

/**
 * Stages the project, this Node and `electron` in a temporary folder. `env` leads everything there;
 * `output` is a folder that the user may make; `remove` takes it all away.
 */
export function stageForOrdinaryUser(electron) {
  const folder = temporaryFolder('treekeeper-stories');
  chmodSync(folder, 0o755);
  copySources(folder);
  copyLarge(modules, join(folder, 'node_modules'));
  const dist = join(folder, 'electron-dist');
  copyLarge(electron.dist, dist);
  mkdirSync(join(folder, 'bin'));
  const node = join(folder, 'bin', basename(process.execPath));
  cpSync(process.execPath, node);
  const env = {
    ...process.env,
    ...homeOf(folder),
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
  };
  // The runner empties its output folder by removing it, so it stands inside one of the user's.
  const output = join(ownFolder(join(folder, 'results'), 0o755), 'test-results');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, node, env, output, remove };
}

export function giveTo(path) {
  chownSync(path, id, id);
}
