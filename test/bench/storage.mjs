// What saving and opening cost, beside the bare disk, electron-store and JSON.parse.
import { readdirSync, readFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { openSfs } from '../../shared/example/opensfs.ts';
import { largePlan } from './largePlan.ts';
import { entryFor, makeWorkspace, open } from './storedWorkspaces.mjs';
import { row } from './table.mjs';

/** What makes a plan of about so many bytes: the example, or so many cost lines. */
const sizes = { '10 KB': openSfs, '1 MB': largePlan(3_900), '10 MB': largePlan(41_000) };
const warmUps = 2;
const counted = 9;
const together = 20;

const renamed = (count) => ({ type: 'consortium/setProfile', set: { name: `Name ${count}` } });

async function milliseconds(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Times each case in each round, in turning order; the first rounds only warm up. */
async function inRounds(cases) {
  const rounds = [];
  for (let round = 0; round < warmUps + counted; round += 1) {
    const found = {};
    const names = Object.keys(cases);
    const turned = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of turned) found[name] = await cases[name]();
    rounds.push(found);
  }
  return rounds.slice(warmUps);
}

async function storeIn(folder, plan) {
  const { default: Store } = await import('electron-store');
  const store = new Store({ cwd: folder, name: 'store', accessPropertiesByDotNotation: false });
  store.store = { plan, name: '' };
  return store;
}

/** Edits one after the other, the same bytes on the bare disk, and the same edit in electron-store. */
async function durable(work, size) {
  const folder = await makeWorkspace(join(work, `durable-${size}`), sizes[size]);
  const workspace = await open(folder);
  const store = await storeIn(work, workspace.state);
  const raw = await openFile(join(work, 'raw'), 'w');
  let [count, end] = [0, 0];
  const many = async (act) => {
    let spent = 0;
    for (let at = 0; at < together; at += 1) {
      count += 1;
      const entry = entryFor(workspace.state, renamed(count));
      spent += await milliseconds(() => act(entry));
    }
    return spent;
  };
  const rounds = await inRounds({
    ours: () =>
      many(async ({ line, after }) => {
        const saved = await workspace.append(line, after);
        if (!saved.ok) throw new Error(saved.no.why);
      }),
    raw: () =>
      many(async ({ line }) => {
        const bytes = Buffer.from(`${'0'.repeat(64)} ${line}\n`);
        end += (await raw.write(bytes, 0, bytes.length, end)).bytesWritten;
        await raw.sync();
      }),
    store: () => many(async () => store.set('name', `Name ${count}`)),
  });
  await raw.close();
  await workspace.close();
  return rounds;
}

/** The longest time for which the process did nothing else. */
async function longestBlock(act) {
  let [longest, last] = [0, performance.now()];
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(look, 0);
  await act();
  look();
  clearInterval(timer);
  return longest;
}

/** Saves and a snapshot, while the process is watched. */
async function blockedBy(workspace) {
  const entries = [];
  for (let at = 0; at < together; at += 1) {
    const before = entries.at(-1)?.after ?? workspace.state;
    entries.push(entryFor(before, renamed(workspace.seq + at)));
  }
  return await longestBlock(async () => {
    for (const { line, after } of entries) await workspace.append(line, after);
    const taken = await workspace.snapshot();
    if (!taken.ok) throw new Error(taken.no.why);
  });
}

async function blocked(work) {
  const small = await open(await makeWorkspace(join(work, 'blocked-small'), sizes['10 KB']));
  const large = await open(await makeWorkspace(join(work, 'blocked-large'), sizes['10 MB']));
  const store = await storeIn(join(work, 'blocked-store'), large.state);
  let count = 0;
  const rounds = await inRounds({
    large: () => blockedBy(large),
    small: () => blockedBy(small),
    store: () =>
      longestBlock(async () => {
        count += 1;
        store.set('name', `Name ${count}`);
      }),
  });
  await large.close();
  await small.close();
  return rounds;
}

const totals = (plan) => coverOf(plan, 2012, 'likely', 'expected').gap;

/** Opened and proven, given to the window as text and read there, with its first totals. */
async function opening(work) {
  const folder = await makeWorkspace(join(work, 'opening'), sizes['10 MB']);
  const name = readdirSync(folder).findLast((each) => each.startsWith('snap-'));
  const read = () => readFileSync(join(folder, name), 'utf8').split('\n', 2)[1];
  const expected = totals(JSON.parse(read()));
  const ours = () =>
    milliseconds(async () => {
      const workspace = await open(folder);
      if (totals(workspace.state) !== expected) throw new Error('Other totals.');
      await workspace.close();
    });
  const text = read();
  const peer = () => milliseconds(() => JSON.parse(text));
  return await inRounds({ ours, peer });
}

/** `work` is a folder on the disk that is measured. */
export async function storageRows(work) {
  const little = await durable(work, '10 KB');
  const much = await durable(work, '1 MB');
  const blocks = await blocked(work);
  const opened = await opening(work);
  const of = (rounds, one, other) => rounds.map((each) => each[one] / each[other]);
  const store = 'electron-store’s set';
  return [
    row(
      'Durable edit',
      '10 KB plan',
      'the same bytes written and synced',
      of(little, 'ours', 'raw'),
      1.1,
    ),
    row('Durable edit', '10 KB plan', store, of(little, 'ours', 'store'), 1),
    row('Durable edit', '1 MB plan', store, of(much, 'ours', 'store'), 1 / 15),
    row(
      'Main process blocked by saves',
      '10 MB plan',
      '10 KB plan',
      of(blocks, 'large', 'small'),
      2,
    ),
    row('Main process blocked by saves', '10 MB plan', store, of(blocks, 'large', 'store'), 1),
    row(
      'Open',
      '10 MB plan, proven, with totals',
      'JSON.parse of its text',
      of(opened, 'ours', 'peer'),
      1.35,
    ),
  ];
}
