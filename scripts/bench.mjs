// `npm run bench`: start, memory, keystroke, first screen, storage and the model, each beside its peer in
// one run; the table goes to the terminal, to test/bench/results.json and into the README. With the names
// of some groups (`npm run bench -- storage`) only their rows are measured anew.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeKeys, timeUsualKeys } from '../test/bench/keys.mjs';
import { startApplication } from '../test/bench/running.mjs';
import { firstScripts } from '../test/bench/scripts.mjs';
import { timeStarts, weighStarts } from '../test/bench/starts.mjs';
import { row, tableOf } from '../test/bench/table.mjs';
import { buildUsual } from '../test/bench/usual.mjs';
import { makeLargeWorkspace } from '../test/bench/workspace.mjs';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { say } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

const warmUps = 2;
const rounds = { starts: 15, memory: 5, keys: 15 };
const work = mkdtempSync(join(tmpdir(), 'treekeeper-bench-'));
const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function workspaceOf(lines, sandbox) {
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
async function keysOf(application, folders) {
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

const file = join(project, 'test', 'bench', 'results.json');

/** Rows that were not measured now stay as they were. */
function joined(rows, before) {
  const isOf = (one) => (other) => ['goal', 'work', 'peer'].every((key) => one[key] === other[key]);
  const kept = before.map((old) => rows.find(isOf(old)) ?? old);
  return [...kept, ...rows.filter((one) => !before.some(isOf(one)))];
}

function write(results) {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  const readme = join(project, 'README.md');
  const marks = /(?<=<!-- bench -->\n).*?(?=<!-- \/bench -->)/s;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(marks, () => `${tableOf(results.rows)}\n`),
  );
}

await underNewNode();
const electron = await setUp({ display: false });
ensureBuild();
const display = await startVirtualDisplay();
Object.assign(process.env, display.env);
try {
  const sandbox = sandboxArguments();
  const args = [...sandbox, '--log-level=3', '--disable-gpu'];
  const ours = { electron, folder: project, args };
  const bare = join(project, 'test', 'bench', 'bare');
  const peer = { electron, folder: bare, dataFolder: join(work, 'bare'), args };
  const groups = {
    starts: async () => startsOf({ ...ours, dataFolder: await workspaceOf(1000, sandbox) }, peer),
    keys: async () => {
      const folders = {};
      for (const lines of [100, 1000, 10_000]) folders[lines] = await workspaceOf(lines, sandbox);
      return keysOf(ours, folders);
    },
    scripts: () => [row('First scripts', 'compressed', '120 KB', [firstScripts() / 120_000], 1)],
    storage: async () => {
      say('Storage ...');
      const { storageRows } = await import('../test/bench/storage.mjs');
      return storageRows(work);
    },
    model: async () => {
      say('Model ...');
      const { modelRows } = await import('../test/bench/model.mjs');
      const folder = join(work, 'peers');
      mkdirSync(folder);
      return modelRows(folder);
    },
  };
  const asked = process.argv.slice(2);
  const rows = [];
  for (const [name, measure] of Object.entries(groups)) {
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure()));
  }
  const before = asked.length === 0 ? [] : JSON.parse(readFileSync(file, 'utf8')).rows;
  write({ runtime: `Electron ${electron.version}`, rounds, rows: joined(rows, before) });
  say(`\n${tableOf(rows)}\n\nWritten to test/bench/results.json and README.md.`);
} finally {
  display.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
