// Another process takes over between two file calls: its files are not moved, overwritten or removed.
import { hostname } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { holderOf } from '../../../electron/workspace/holder.ts';
import { releaseLock, takeLock } from '../../../electron/workspace/lock.ts';
import { placeJournal } from '../../../electron/workspace/newJournal.ts';
import { MemoryDisk } from './memoryDisk.ts';

afterEach(() => {
  vi.useRealTimers();
});

const path = '/w/journal-00000004.log';
const ours = Buffer.from('ours\n');
const theirs = Buffer.from('theirs\n');

/** The lock is ours so many times that it is looked at, and then another's; without a number always. */
function maker(looks = Number.POSITIVE_INFINITY) {
  let left = looks;
  const lockIsOurs = async () => {
    left -= 1;
    if (left < 0) throw new Error('taken');
  };
  const isLeftByUs = async () => {};
  return { token: 'me', now: '2026-11-23T14:00:00.000Z', lockIsOurs, isLeftByUs };
}

async function diskWith(there: Buffer | null): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await disk.files.makeFolder('/w');
  if (there) disk.put(path, there);
  return disk;
}

test('a file under its name moves to the recovery folder, and the new one takes it', async () => {
  const disk = await diskWith(theirs);
  await placeJournal(disk.files, path, ours, maker());
  expect(disk.bytes(path)).toEqual(ours);
  const aside = disk.paths().filter((each) => each.startsWith('/w/aside/'));
  expect(aside.map((each) => disk.bytes(each))).toEqual([theirs]);
});

test('what is written late goes to the file that was begun, not to one that took its name', async () => {
  const disk = await diskWith(null);
  const file = await placeJournal(disk.files, path, ours, maker());
  await disk.files.rename(path, '/w/moved');
  disk.put(path, theirs);
  await file.write(Buffer.from('late\n'), ours.length);
  expect(disk.bytes(path)).toEqual(theirs);
  expect(disk.bytes('/w/moved').toString()).toBe('ours\nlate\n');
});

test.each([0, 1])(
  'after %i looks another has taken over: theirs is where it was',
  async (looks) => {
    const disk = await diskWith(theirs);
    await expect(placeJournal(disk.files, path, ours, maker(looks))).rejects.toThrow('taken');
    expect(disk.bytes(path)).toEqual(theirs);
    expect(disk.paths().filter((each) => each.includes('.tmp-'))).toEqual([]);
  },
);

test('a file of another computer under its name stays where it is', async () => {
  const disk = await diskWith(theirs);
  const isLeftByUs = () => Promise.reject(new Error('not ours'));
  const placed = placeJournal(disk.files, path, ours, { ...maker(), isLeftByUs });
  await expect(placed).rejects.toThrow('not ours');
  expect(disk.bytes(path)).toEqual(theirs);
});

test('one that came too late goes again, and theirs can stand there', async () => {
  const disk = await diskWith(null);
  await expect(placeJournal(disk.files, path, ours, maker(1))).rejects.toThrow('taken');
  expect(disk.paths()).not.toContain(path);
});

test('a name that was taken between two calls is not written over', async () => {
  const disk = await diskWith(null);
  const link = async (from: string, to: string) => {
    disk.put(path, theirs);
    await disk.files.link(from, to);
  };
  const files = { ...disk.files, link };
  await expect(placeJournal(files, path, ours, maker())).rejects.toThrow('EEXIST');
  expect(disk.bytes(path)).toEqual(theirs);
});

const holder = (token: string) => ({
  name: 'Ada',
  host: 'here',
  pid: 1,
  time: 't',
  started: null,
  machine: null,
  boot: null,
  space: null,
  token,
});
const lockOf = (token: string) => Buffer.from(JSON.stringify(holder(token)));

test('a lock that was taken over while it was let go stays, and is never away', async () => {
  const disk = await diskWith(null);
  disk.put('/w/lock', lockOf('mine'));
  const link = async (from: string, to: string) => {
    disk.put('/w/lock', lockOf('another'));
    await disk.files.link(from, to);
  };
  const rename = () => Promise.reject(new Error('It would be away for a moment'));
  await releaseLock({ ...disk.files, link, rename }, '/w', holder('mine'));
  expect(disk.bytes('/w/lock')).toEqual(lockOf('another'));
  expect(disk.paths()).toEqual(['/', '/w', '/w/lock']);
});

test('who is being replaced at this moment leaves the lock to the other', async () => {
  const disk = await diskWith(null);
  disk.put('/w/lock', lockOf('mine'));
  disk.put('/w/lock-after-mine', lockOf('another'));
  await releaseLock(disk.files, '/w', holder('mine'));
  expect(disk.bytes('/w/lock')).toEqual(lockOf('mine'));
});

test('the claim of a living process that waits for a busy machine is not taken for left over', async () => {
  const owner = { name: 'A', host: hostname(), pid: process.pid };
  const [living, own] = await Promise.all(
    ['living', 'own'].map((token) => holderOf({ ...owner, token }, '2026-11-23T14:00:00.000Z')),
  );
  if (!living || !own) throw new Error('There are two');
  const disk = await diskWith(null);
  disk.put('/w/lock', lockOf('replaced'));
  disk.put('/w/lock-after-replaced', Buffer.from(JSON.stringify(living)));
  vi.useFakeTimers();
  const answer = takeLock(disk.files, '/w', own, { token: 'replaced' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await answer).held).toBe(true);
  expect(disk.paths()).toContain('/w/lock-after-replaced');
  expect(disk.bytes('/w/lock')).toEqual(lockOf('replaced'));
});
