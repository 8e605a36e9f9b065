// The groups of rows that `npm run bench` measures, each by its name.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../scripts/setup/places.mjs';
import { say } from '../../scripts/setup/run.mjs';
import { timeKeys, timeUsualKeys } from './keys.mjs';
import { startApplication } from './running.mjs';
import { scriptsRead } from './scripts.mjs';
import { timeStarts, weighStarts } from './starts.mjs';
import { row } from './table.mjs';
import { buildUsual } from './usual.mjs';
import { makeLargeWorkspace } from './workspace.mjs';

const warmUps = 2;
export const rounds = { starts: 15, memory: 5, keys: 15 };
const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Made once in `work`, and used by all groups. */
async function workspaceOf(work, lines, sandbox) {
  const folder = join(work, `${lines}-lines`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  await makeLargeWorkspace(folder, lines, sandbox);
  return folder;
}

async function keysAt(application, time = timeKeys) {
  const running = await startApplication({
    ...application,
    args: [...application.args, ...unlimited],
  });
  try {
    return (await time(running, warmUps + rounds.keys)).slice(warmUps);
  } finally {
    await running.end();
  }
}

/** What is measured in rounds of our own and the peer: the first rounds only warm up. */
async function startsOf(ours, peer) {
  say(`Start: ${warmUps} rounds to warm up, ${rounds.starts} counted ...`);
  const starts = (await timeStarts(ours, peer, warmUps + rounds.starts)).slice(warmUps);
  say(`Memory: ${rounds.memory} rounds ...`);
  const memory = await weighStarts(ours, peer, rounds.memory);
  const of = (found, key) => found.map((each) => each.ours[key] / each.peer[key]);
  return [
    row('First paint', '1,000 lines on disk', 'bare window', of(starts, 'paint'), 1.1),
    row('First key in a cost cell', '1,000 lines', 'bare window', of(starts, 'interactive'), 1.25),
    row('Memory of all processes', '1,000 lines', 'bare window', of(memory, 'memory'), 1.12),
  ];
}

/** The long and the short plan are edited one after the other: their ratio is of their medians. */
async function keysOf(application, folders, work) {
  const found = {};
  for (const [lines, dataFolder] of Object.entries(folders)) {
    say(`Keystroke, ${lines} lines: ${warmUps} rounds to warm up, ${rounds.keys} counted ...`);
    found[lines] = await keysAt({ ...application, dataFolder });
  }
  const ratios = (lines) => found[lines].map(({ ours, peer }) => ours / peer);
  say('Keystroke, the usual way ...');
  const folder = await buildUsual(join(work, 'usual'));
  const usual = await keysAt({ ...application, folder, dataFolder: work }, timeUsualKeys);
  const faster = usual.map((milliseconds, at) => found[1000][at].ours / milliseconds);
  const short = found[100].map(({ ours }) => ours).toSorted((a, b) => a - b)[rounds.keys >> 1];
  const flat = found[10_000].map(({ ours }) => ours / short);
  return [
    row('Keystroke', '1,000 lines', 'repaint of one text in the same page', ratios(1000), 3.5),
    row('Keystroke', '1,000 lines', 'a table built the usual way', faster, 1 / 12),
    row('Flat in size', 'keystroke, 10,000 lines', 'keystroke, 100 lines', flat, 1.1),
  ];
}

/** `work` is a folder on the disk that is measured; each group answers with its rows. */
export function groupsOf({ electron, work, sandbox }) {
  const args = [...sandbox, '--log-level=3', '--disable-gpu'];
  const ours = { electron, folder: project, args };
  const bare = join(project, 'test', 'bench', 'bare');
  const peer = { electron, folder: bare, dataFolder: join(work, 'bare'), args };
  const folderOf = (lines) => workspaceOf(work, lines, sandbox);
  return {
    starts: async () => startsOf({ ...ours, dataFolder: await folderOf(1000) }, peer),
    keys: async () => {
      const folders = {};
      for (const lines of [100, 1000, 10_000]) folders[lines] = await folderOf(lines);
      return keysOf(ours, folders, work);
    },
    scripts: () => [
      row('First scripts', 'compressed', '120 KB', [scriptsRead().first / 120_000], 1),
    ],
    storage: async () => {
      say('Storage ...');
      const { storageRows } = await import('./storage.mjs');
      return storageRows(work);
    },
    model: async () => {
      say('Model ...');
      const { modelRows } = await import('./model.mjs');
      const folder = join(work, 'peers');
      mkdirSync(folder);
      return modelRows(folder);
    },
  };
}
