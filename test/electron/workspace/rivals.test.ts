// Two processes on one workspace, in many orders: one writes, and nothing that was saved is lost.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dice, diceOf } from '../../shared/kernel/dice.ts';
import { counted, times } from './counts.ts';
import { newFolder, openReal } from './realDisk.ts';
import type { Done, Order } from './rival.ts';

const script = fileURLToPath(new URL('./rival.ts', import.meta.url));
const interleavings = times(15, 1_000);
let rivals: ChildProcess[] = [];

beforeAll(() => {
  rivals = [1, 2].map(() => fork(script, { execArgv: [] }));
});
afterAll(async () => {
  const ends = rivals.map((each) => once(each, 'exit'));
  for (const each of rivals) each.kill();
  await Promise.all(ends);
});

async function tell(which: Which, order: Order): Promise<Done> {
  const child = rivals[which];
  if (!child) throw new Error('There is no such process');
  const answer = once(child, 'message');
  child.send(order);
  const [done] = await answer;
  return done;
}

/** One time that a process has the workspace open; it is another object for the next one. */
interface Opening {
  /** Whether it may write, as it has answered. */
  writes: boolean;
  /** The other one has asked to take over since: then it may have lost the lock without knowing. */
  inDoubt: boolean;
}

const notOpen = (): Opening => ({ writes: false, inDoubt: false });

/** What the two have been told and have answered so far; the same for both. */
interface Played {
  readonly folder: string;
  readonly saved: string[];
  readonly openings: [Opening, Opening];
  both: number;
  words: number;
}

type Which = 0 | 1;
const otherOf = (which: Which): Which => (which === 0 ? 1 : 0);

/** It surely has the lock. */
const holds = ({ writes, inDoubt }: Opening) => writes && !inDoubt;

async function open(which: Which, played: Played, takeOver: boolean): Promise<void> {
  const { folder, openings } = played;
  const own = notOpen();
  openings[which] = own;
  const theirs = openings[otherOf(which)];
  const mayHaveLost = () => {
    if (takeOver) openings[otherOf(which)].inDoubt = true;
  };
  mayHaveLost();
  const held = holds(theirs);
  own.writes = (await tell(which, { do: 'open', folder, takeOver })).writes;
  // The other may have opened it anew while it was being taken over.
  mayHaveLost();
  // It had the lock all the while: then nobody else can have it.
  const isHeld = held && holds(theirs) && openings[otherOf(which)] === theirs;
  if (isHeld && own.writes) played.both += 1;
}

async function save(which: Which, played: Played, count: number): Promise<void> {
  const words = Array.from({ length: count }, () => {
    played.words += 1;
    return `${which}-${played.words}`;
  });
  played.saved.push(...(await tell(which, { do: 'save', words })).saved);
}

async function close(which: Which, played: Played): Promise<void> {
  played.openings[which] = notOpen();
  await tell(which, { do: 'close' });
}

/** Some orders in a row; the other one gets its own meanwhile. */
async function goOn(which: Which, played: Played, dice: Dice): Promise<void> {
  for (let round = 1 + dice.int(2); round > 0; round -= 1) {
    await open(which, played, dice.chance(0.3));
    for (let saves = dice.int(4); saves > 0; saves -= 1) {
      await save(which, played, 1 + dice.int(3));
    }
    await close(which, played);
  }
}

test(`in ${interleavings} interleavings one writes, and all that was saved is there`, async () => {
  let [saved, lost, twoWrite, taken] = [0, 0, 0, 0];
  for (let seed = 1; seed <= interleavings; seed += 1) {
    const folder = newFolder();
    const openings: Played['openings'] = [notOpen(), notOpen()];
    const played: Played = { folder, saved: [], openings, both: 0, words: 0 };
    const both = [0, 1] as const;
    await Promise.all(both.map((which) => goOn(which, played, diceOf(seed * 2 + which))));
    const after = await openReal(folder);
    expect(after.readOnly, `seed ${seed}`).toBeNull();
    expect(new Set(after.state).size, `seed ${seed}: twice`).toBe(after.state.length);
    const missing = played.saved.filter((word) => !after.state.includes(word));
    expect(missing, `seed ${seed}`).toEqual([]);
    const history = await after.entries(1, after.seq);
    expect(history.ok && history.value.length, `seed ${seed}`).toBe(after.seq);
    saved += played.saved.length;
    lost += missing.length;
    twoWrite += played.both;
    taken += after.findings.some(({ kind }) => kind === 'superseded-tail') ? 1 : 0;
    await after.close();
    rmSync(join(folder, '..'), { recursive: true });
  }
  expect(twoWrite).toBe(0);
  const more = `${saved} changes saved, ${taken} times a replaced one came late and was kept aside`;
  counted({
    fault: 'Two processes on one workspace',
    played: interleavings,
    lost,
    silent: twoWrite,
    more,
  });
}, 1_200_000);
