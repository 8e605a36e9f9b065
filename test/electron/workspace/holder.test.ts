// Whether a holder is provably gone: only by proof, also where its number was given to another process.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  type Holder,
  holderOf,
  isGone,
  readHolder,
  startedAt,
  startedByList,
} from '../../../electron/workspace/holder.ts';
import { thisMachine } from '../../../electron/workspace/machine.ts';
import { openWords } from './counter.ts';
import { MemoryDisk } from './memoryDisk.ts';

const gone = spawnSync(process.execPath, ['--version']).pid;
const hasList = spawnSync('ps', ['-p', String(process.pid)]).status === 0;

/** Outside of containers, as most desks are. */
const here = { host: 'here', machine: 'm1', boot: 'b1', space: 'pid:[4026531836]' };
const container = { ...here, space: 'pid:[4026532000]' };

function holder(some: Partial<Holder> = {}): Holder {
  return { ...here, name: 'Ada', pid: process.pid, token: 't', time: 't', started: null, ...some };
}

test('a process that runs is not gone, and one that has ended is', () => {
  expect(isGone(holder({ started: startedAt(process.pid) }), here)).toBe(false);
  expect(isGone(holder({ pid: gone }), here)).toBe(true);
  expect(isGone(holder({ ...container, pid: gone }), container)).toBe(true);
});

test('another process under the same number is not the holder', () => {
  const isKnown = startedAt(process.pid) !== null;
  expect(isGone(holder({ started: 'at another time' }), here)).toBe(isKnown);
});

test('on another host, or without a start, nothing is proven', () => {
  expect(isGone(holder({ pid: gone, host: 'there' }), here)).toBe(false);
  expect(isGone(holder(), here)).toBe(false);
});

test('on another computer or in another container of the same name nothing is proven', () => {
  const elsewhere: readonly Partial<Holder>[] = [
    { machine: 'm2', boot: 'b2' },
    { machine: null, boot: 'b2' },
    { machine: 'm2', boot: null },
    { space: 'pid:[4026532001]' },
    { space: null },
  ];
  for (const each of elsewhere) {
    expect(isGone(holder({ ...each, pid: gone }), here), JSON.stringify(each)).toBe(false);
  }
});

test('after another start of the same computer a holder is gone, but in a container it may not be', () => {
  expect(isGone(holder({ boot: 'before' }), here)).toBe(true);
  expect(isGone(holder({ ...container, boot: 'before' }), container)).toBe(false);
  expect(isGone(holder({ boot: 'before' }), container)).toBe(false);
});

test('the list of processes says the same each time, and nothing of one that is gone', () => {
  const listed = startedByList(process.pid);
  expect(listed === null).toBe(!hasList);
  expect(startedByList(process.pid)).toBe(listed);
  expect(startedByList(gone)).toBeNull();
});

test('the lock of an older version is read, and does not prove in which container it was', () => {
  const boot = '0b7e4f1a-1c2d-4e3f-8a5b-6c7d8e9f0a1b';
  const { name, host, pid, token, time } = holder({ pid: gone });
  const older = { name, host, pid, token, time, started: `${boot}:90210` };
  const read = readHolder(Buffer.from(JSON.stringify(older)));
  expect(read).toEqual({ ...older, boot, machine: null, space: null });
  expect(read && isGone(read, { ...here, boot })).toBe(false);
});

test('this process tells its computer, and can be proven gone where it says so', async () => {
  const machine = await thisMachine();
  const own = await holderOf({ name: 'Ada', host: 'desk', pid: gone, token: 't' }, 'now');
  expect(own).toMatchObject({ ...machine, host: 'desk', pid: gone, started: null });
  expect(isGone(own, { ...machine, host: 'desk' })).toBe(true);
  expect(machine.space?.startsWith('pid:') ?? false).toBe(process.platform === 'linux');
});

const folder = '/w';
const owner = { name: 'Ada', host: 'desk', pid: gone, token: 'first' };

test.each([
  ['another computer', { machine: 'another', boot: 'another' }],
  ['another container', { space: 'pid:[4026532001]' }],
])('a holder of the same name on %s is asked about, never replaced', async (_, elsewhere) => {
  const disk = new MemoryDisk();
  await openWords({ files: disk.files, folder, owner: { ...owner, ...elsewhere } });
  const second = { ...owner, pid: process.pid, token: 'second' };
  const asked = await openWords({ files: disk.files, folder, owner: second });
  expect(asked.readOnly?.because).toBe('held');
  expect(asked.readOnly?.problem.why).toContain('on the computer “desk”. Treekeeper');
  expect(asked.readOnly?.problem.why).toContain('can’t tell whether it is still open there');
  const taken = await openWords({
    files: disk.files,
    folder,
    owner: { ...second, token: 'third' },
    takeOver: { token: 'first' },
  });
  expect(taken.readOnly).toBeNull();
});
