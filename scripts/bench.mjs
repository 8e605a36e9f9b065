// `npm run bench`: start, memory, keystroke and first screen, each beside its peer in one run.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  memoryOf,
  millisecondsForKey,
  millisecondsTo,
  millisecondsToPaint,
  startApplication,
  timeKeys,
} from '../test/bench/running.mjs';
import { makeLargeWorkspace } from '../test/bench/workspace.mjs';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { say } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

const warmUps = 2;
const rounds = 15;
const keyRounds = 24;
const work = mkdtempSync(join(tmpdir(), 'treekeeper-bench-'));
const bare = join(project, 'test', 'bench', 'bare');

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return [at(0.25), at(0.75)];
}

/** Enough for the page to have settled: memory is read of a window that rests. */
const settle = () => new Promise((done) => setTimeout(done, 1500));

async function measureStart(application, ready) {
  const running = await startApplication(application);
  try {
    const paint = await millisecondsToPaint(running);
    const interactive = await millisecondsTo(running, ready);
    await settle();
    return { paint, interactive, memory: memoryOf(running) };
  } finally {
    await running.end();
  }
}

/** Both cases in each round, in turning order; ratios are taken within a round. */
async function measureStarts(ours, peer) {
  const counted = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const cases = [
      ['ours', () => measureStart(ours, 'nav')],
      ['peer', () => measureStart(peer, 'h1')],
    ];
    const found = {};
    for (const [name, measure] of round % 2 ? cases.toReversed() : cases)
      found[name] = await measure();
    if (round >= warmUps) counted.push(found);
  }
  return counted;
}

const openCostCell = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = async (find) => {
    for (const end = Date.now() + 10000; Date.now() < end; await frame()) {
      const found = find();
      if (found) return found;
    }
    throw new Error('The cost page shows no cell with a number to type in.');
  };
  const link = [...document.querySelectorAll('nav button')].find((each) => each.innerText === 'Cost model');
  link.click();
  const grid = await until(() => document.querySelector('[role=grid]'));
  const cell = await until(() => [...grid.querySelectorAll('[role=gridcell]:not([aria-readonly=true])')]
    .find((each) => /^[0-9]+\\.[0-9]+$/.test(each.innerText.trim())));
  const at = { bubbles: true, cancelable: true, button: 0 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) cell.dispatchEvent(new MouseEvent(type, at));
  cell.focus();
  return cell.innerText;
})()`;

/** One start, and in it `turn` for each round; the first rounds only warm up. */
async function inOneStart(application, ready, begin, turn) {
  const running = await startApplication(application);
  try {
    await millisecondsTo(running, ready);
    const given = await begin(running);
    await timeKeys(running);
    const found = [];
    for (let at = 0; at < warmUps + keyRounds; at += 1) found.push(await turn(running, at, given));
    return found.slice(warmUps);
  } finally {
    await running.end();
  }
}

/** Types another number over the cell and times the Enter, which recomputes and repaints. */
async function typeAndEnter(running, at, shown) {
  const number = (Number(shown) + (at % 2 ? 0 : 0.01)).toFixed(2);
  for (const key of number) await millisecondsForKey(running, key);
  const time = await millisecondsForKey(running, 'Enter');
  await millisecondsForKey(running, 'ArrowUp');
  return time;
}

/** One window after the other: a window that is covered draws no frames. */
async function measureKeys(ours, peer) {
  const openCell = ({ page }) => page.evaluate(openCostCell);
  const nothing = async () => null;
  const repaint = (running) => millisecondsForKey(running, 'a');
  return {
    ours: await inOneStart(ours, 'nav', openCell, typeAndEnter),
    peer: await inOneStart(peer, 'h1', nothing, repaint),
  };
}

function row(goal, peer, ratios, target) {
  const [low, high] = quartiles(ratios);
  const ratio = median(ratios);
  return { goal, peer, ratio, spread: [low, high], target, met: ratio <= target };
}

const ratiosOf = (counted, key) => counted.map(({ ours, peer }) => ours[key] / peer[key]);

/** What is read before the application shows: its entry, and all that this imports at once. */
function firstScripts() {
  const folder = join(project, 'out', 'renderer', 'assets');
  const entry = readdirSync(folder).filter((name) => /^(index|main)-.*\.js$/.test(name));
  const found = new Set();
  const follow = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      follow(next);
  };
  entry.forEach(follow);
  const sizes = [...found].map((name) => gzipSync(readFileSync(join(folder, name))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function show(rows) {
  const words = rows.map(({ goal, peer, ratio, spread, target, met }) => [
    goal,
    peer,
    `${ratio.toFixed(2)} (${spread.map((each) => each.toFixed(2)).join(' to ')})`,
    `<= ${target}`,
    met ? 'met' : 'not met',
  ]);
  const table = [
    ['Goal', 'Peer', 'Ratio', 'Target', ''],
    ['---', '---', '---', '---', '---'],
    ...words,
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

await underNewNode();
const electron = await setUp({ display: false });
ensureBuild();
const display = await startVirtualDisplay();
Object.assign(process.env, display.env);
try {
  const sandbox = sandboxArguments();
  const args = [...sandbox, '--log-level=3', '--disable-gpu'];
  const folderOf = (name) => join(work, name);
  for (const name of ['ours', 'peer']) mkdirSync(folderOf(name));
  await makeLargeWorkspace(folderOf('ours'), sandbox);
  const ours = { electron, folder: project, dataFolder: folderOf('ours'), args };
  const peer = { electron, folder: bare, dataFolder: folderOf('peer'), args };
  say(`Start and memory: ${warmUps} rounds to warm up, ${rounds} counted ...`);
  const starts = await measureStarts(ours, peer);
  say('Keystroke ...');
  const free = [...args, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const keys = await measureKeys({ ...ours, args: free }, { ...peer, args: free });
  const keyRatios = keys.ours.map((each) => each / median(keys.peer));
  const rows = [
    row('First paint, 1,000 lines on disk', 'bare window', ratiosOf(starts, 'paint'), 1.1),
    row('Frame with its pages', 'bare window', ratiosOf(starts, 'interactive'), 1.25),
    row('Memory of all processes', 'bare window', ratiosOf(starts, 'memory'), 1.12),
    row('Keystroke, 1,000 lines', 'repaint of one text', keyRatios, 3.5),
    row('First scripts, gzip', '120 KB', [firstScripts() / 120_000], 1),
  ];
  const results = { runtime: `Electron ${electron.version}`, rounds, rows };
  writeFileSync(
    join(project, 'test', 'bench', 'results.json'),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  say(`\n${show(rows)}\n\nWritten to test/bench/results.json.`);
} finally {
  display.close();
  rmSync(work, { recursive: true, force: true });
}
