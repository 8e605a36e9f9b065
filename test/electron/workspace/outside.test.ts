// Other programs at the files of an open workspace: what hinders nothing goes on, what is damage stops.
import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type FilePort, patient } from '../../../electron/workspace/filePort.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { add, fill, openWords, type Words, wordsTo } from './counter.ts';
import { failure, MemoryDisk } from './memoryDisk.ts';
import { newFolder, openReal } from './realDisk.ts';

const folder = '/w';
const journal = '/w/journal-00000001.log';

async function opened(count: number, some: Partial<FilePort> = {}) {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: { ...disk.files, ...some }, folder });
  await fill(workspace, 1, count);
  return { disk, workspace };
}

/** What stands in the journal, with other bytes of the same length: written into the same file. */
async function spoil(disk: MemoryDisk, path: string, from: string, to: string): Promise<void> {
  const bytes = Buffer.from(disk.bytes(path).toString().replace(from, to));
  expect(bytes.equals(disk.bytes(path))).toBe(false);
  const file = await disk.files.open(path, 'update');
  await file.write(bytes, 0);
}

async function allIsThere(disk: MemoryDisk, workspace: Workspace<Words>): Promise<void> {
  await workspace.close();
  const again = await openWords({ files: disk.files, folder });
  expect([again.readOnly, again.state, again.findings]).toEqual([null, workspace.state, []]);
}

test('a lock whose file was deleted is taken again, and saving goes on by itself', async () => {
  const { disk, workspace } = await opened(2);
  await disk.files.remove('/w/lock');
  expect(await add(workspace, 'word 3')).toMatchObject({ ok: true });
  expect(JSON.parse(disk.bytes('/w/lock').toString())).toMatchObject({ name: 'Ada' });
  const second = await openWords({ files: disk.files, folder });
  expect(second.readOnly?.because).toBe('held');
  await allIsThere(disk, workspace);
});

test('a lock that is gone is taken again also while nothing is saved', async () => {
  const { disk, workspace } = await opened(2);
  await disk.files.remove('/w/lock');
  expect(await workspace.outsideChange()).toBeNull();
  expect((await openWords({ files: disk.files, folder })).readOnly?.because).toBe('held');
});

test('a lock that somebody took meanwhile stays theirs, and so does what they have written', async () => {
  const { disk, workspace } = await opened(2);
  await disk.files.remove('/w/lock');
  const other = await openWords({ files: disk.files, folder });
  expect(await add(workspace, 'late')).toMatchObject({ no: { code: 'TAKEN' } });
  await fill(other, 3, 3);
  await allIsThere(disk, other);
});

test.each([
  ['in the same journal', false],
  ['in a new one', true],
])('who came and went without a lock is not built upon: %s', async (_, isNew) => {
  const { disk, workspace } = await opened(2);
  await disk.files.remove('/w/lock');
  const other = await openWords({ files: disk.files, folder });
  if (isNew) await other.setMark();
  await fill(other, 3, 3);
  await other.close();
  expect(await workspace.outsideChange()).toMatchObject({ code: 'CHANGED' });
  expect(await add(workspace, 'late')).toMatchObject({ no: { code: 'CHANGED' } });
  expect(disk.paths()).not.toContain('/w/lock');
  await workspace.close('as it is');
  expect((await openWords({ files: disk.files, folder })).state).toEqual(wordsTo(3));
});

test('after a write that failed the lock is taken again as well', async () => {
  let isFailing = false;
  const disk = new MemoryDisk();
  const open: FilePort['open'] = async (path, how) => {
    const file = await disk.files.open(path, how);
    const sync = () => (isFailing ? Promise.reject(failure('EIO')) : file.sync());
    return { ...file, sync, truncate: () => Promise.reject(failure('EIO')) };
  };
  const workspace = await openWords({ files: { ...disk.files, open }, folder });
  await fill(workspace, 1, 2);
  isFailing = true;
  expect((await add(workspace, 'word 3')).ok).toBe(false);
  isFailing = false;
  await disk.files.remove('/w/lock');
  expect(await add(workspace, 'word 3')).toMatchObject({ ok: true });
  await workspace.close();
  expect((await openWords({ files: disk.files, folder })).state).toEqual(wordsTo(3));
});

test('a journal that is written anew with the same bytes is not changed', async () => {
  const { disk, workspace } = await opened(2);
  for (const count of [3, 4]) {
    disk.put('/w/journal', disk.bytes(journal));
    await disk.files.rename('/w/journal', journal);
    expect(await workspace.outsideChange()).toBeNull();
    disk.put('/w/journal', disk.bytes(journal));
    await disk.files.rename('/w/journal', journal);
    expect(await add(workspace, `word ${count}`)).toMatchObject({ ok: true });
  }
  await allIsThere(disk, workspace);
});

test('a change of the same size is noticed before anything is saved behind it', async () => {
  const { disk, workspace } = await opened(3);
  await spoil(disk, journal, 'word 1', 'word X');
  expect(await add(workspace, 'word 4')).toMatchObject({ no: { code: 'CHANGED' } });
  expect(workspace.state).toEqual(wordsTo(3));
  expect(disk.bytes(journal).toString()).not.toContain('word 4');
  await spoil(disk, journal, 'word X', 'word 1');
  expect(await add(workspace, 'word 4')).toMatchObject({ ok: true });
  await allIsThere(disk, workspace);
});

test('a change of the same size is noticed where the opening read it and nothing was saved since', async () => {
  const { disk, workspace } = await opened(3);
  await workspace.close();
  const again = await openWords({ files: disk.files, folder });
  await spoil(disk, journal, 'word 2', 'word X');
  expect(await add(again, 'word 4')).toMatchObject({ no: { code: 'CHANGED' } });
});

test('a change of the last bytes is noticed although the time of the file says nothing', async () => {
  const disk = new MemoryDisk();
  const facts: FilePort['facts'] = async (path) => {
    const found = await disk.files.facts(path);
    return found && { ...found, written: 0, changed: 0 };
  };
  const workspace = await openWords({ files: { ...disk.files, facts }, folder });
  await fill(workspace, 1, 3);
  await spoil(disk, journal, 'word 3', 'word X');
  expect(await add(workspace, 'word 4')).toMatchObject({ no: { code: 'CHANGED' } });
  await spoil(disk, journal, 'word X', 'word 3');
  await workspace.close();
  const again = await openWords({ files: { ...disk.files, facts }, folder });
  await spoil(disk, journal, 'word 3', 'word X');
  expect(await add(again, 'word 4')).toMatchObject({ no: { code: 'CHANGED' } });
});

/** Other bytes of the same length into the same file of a real disk, whose time is then put back. */
function spoilUnseen(path: string, from: string, to: string): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  const file = openSync(path, 'r+');
  writeSync(file, to, bytes.indexOf(from));
  closeSync(file);
  utimesSync(path, atime, mtime);
}

test.each([
  ['right after a save', false],
  ['of what was looked at since', true],
])(
  'a change of the same size is noticed with the time of the file put back: %s',
  async (_, isSeen) => {
    const place = newFolder();
    const workspace = await openReal(place);
    for (let count = 1; count <= 100; count += 1) await add(workspace, `word ${count}`);
    const path = join(place, 'journal-00000001.log');
    if (isSeen) {
      // A time can be put back to the millisecond only.
      utimesSync(path, new Date(), new Date());
      await workspace.outsideChange();
    }
    // For longer than a clock may be off.
    await setTimeout(50);
    spoilUnseen(path, '"word 1"', '"word X"');
    expect(await add(workspace, 'late')).toMatchObject({ no: { code: 'CHANGED' } });
    expect(readFileSync(path, 'utf8')).not.toContain('late');
    spoilUnseen(path, '"word X"', '"word 1"');
    expect(await add(workspace, 'word 101')).toMatchObject({ ok: true });
    await workspace.close();
    rmSync(join(place, '..'), { recursive: true });
  },
);

test('damage in a journal before the last one stops the saving until it is mended', async () => {
  const { disk, workspace } = await opened(2);
  await workspace.setMark();
  await fill(workspace, 3, 4);
  expect(await workspace.outsideChange()).toBeNull();
  await spoil(disk, journal, 'word 1', 'word X');
  expect(await workspace.outsideChange()).toMatchObject({ code: 'CHANGED', path: journal });
  expect(await add(workspace, 'word 5')).toMatchObject({ no: { code: 'CHANGED' } });
  await spoil(disk, journal, 'word X', 'word 1');
  expect(await workspace.outsideChange()).toBeNull();
  expect(await add(workspace, 'word 5')).toMatchObject({ ok: true });
  await allIsThere(disk, workspace);
});

/** Each call on the disk is refused the first times. */
function refusing(disk: MemoryDisk, code: string, times: number) {
  const tries = new Map<string, number>();
  const refuse = <T>(name: string, call: () => Promise<T>): Promise<T> => {
    const tried = (tries.get(name) ?? 0) + 1;
    tries.set(name, tried);
    return tried <= times ? Promise.reject(failure(code)) : call();
  };
  const { files } = disk;
  const held: FilePort = {
    makeFolder: (path) => refuse(`makeFolder ${path}`, () => files.makeFolder(path)),
    list: (path) => refuse(`list ${path}`, () => files.list(path)),
    facts: (path) => refuse(`facts ${path}`, () => files.facts(path)),
    read: (path) => refuse(`read ${path}`, () => files.read(path)),
    readPart: (path, from, to) => refuse(`part ${path}`, () => files.readPart(path, from, to)),
    open: (path, how) =>
      refuse(`open ${path}`, async () => {
        const file = await files.open(path, how);
        return {
          ...file,
          read: (from, to) => refuse(`read in ${path}`, () => file.read(from, to)),
          write: (bytes, at) => refuse(`write ${path}`, () => file.write(bytes, at)),
        };
      }),
    rename: (from, to) => refuse(`rename ${from}`, () => files.rename(from, to)),
    link: (from, to) =>
      code === 'EPERM' ? files.link(from, to) : refuse(`link ${to}`, () => files.link(from, to)),
    remove: (path) => refuse(`remove ${path}`, () => files.remove(path)),
    realPath: (path) => refuse(`real ${path}`, () => files.realPath(path)),
    syncFolder: (path) => refuse(`sync ${path}`, () => files.syncFolder(path)),
  };
  return { held, refused: () => tries.size };
}

test.each(['EBUSY', 'EACCES', 'EPERM'])(
  '%s for a moment, at any call, keeps nobody from opening or saving',
  async (code) => {
    const disk = new MemoryDisk();
    const { held, refused } = refusing(disk, code, 3);
    const waited: number[] = [];
    const files = patient(held, async (time) => void waited.push(time));
    const workspace = await openWords({ files, folder, snapshotEvery: 2 });
    expect(workspace.readOnly).toBeNull();
    await fill(workspace, 1, 5);
    expect(await workspace.outsideChange()).toBeNull();
    await allIsThere(disk, workspace);
    expect(refused()).toBeGreaterThan(15);
    expect(waited.length).toBeGreaterThanOrEqual(refused() * 3);
    expect(waited.slice(0, 3)).toEqual([10, 30, 90]);
  },
);

test('what stays refused is told after less than a second, and what is no such error at once', async () => {
  const disk = new MemoryDisk();
  for (const [code, waits] of [
    ['EACCES', 5],
    ['ENOSPC', 0],
  ] as const) {
    const waited: number[] = [];
    const { held } = refusing(disk, code, Number.POSITIVE_INFINITY);
    const files = patient(held, async (time) => void waited.push(time));
    await expect(files.read('/w/lock')).rejects.toMatchObject({ code });
    expect(waited).toHaveLength(waits);
    expect(waited.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_000);
  }
});

test('a workspace that was refused for longer says so, and can be written once that is over', async () => {
  const { disk, workspace } = await opened(2);
  await workspace.close();
  let isHeld = true;
  const open: FilePort['open'] = (path, how) =>
    isHeld ? Promise.reject(failure('EBUSY')) : disk.files.open(path, how);
  const files = patient({ ...disk.files, open }, async () => {});
  const first = await openWords({ files, folder });
  expect(first.readOnly).toMatchObject({
    because: 'cannot-write',
    problem: { why: 'Another program is using the file.', code: 'EBUSY' },
  });
  isHeld = false;
  const again = await openWords({ files, folder });
  expect(again.readOnly).toBeNull();
  isHeld = true;
  expect(await add(again, 'word 3')).toMatchObject({ no: { code: 'EBUSY' } });
  isHeld = false;
  expect(await add(again, 'word 3')).toMatchObject({ ok: true });
  await allIsThere(disk, again);
});
