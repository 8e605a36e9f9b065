// Taking over a lock by hand, and what an opening records of what it did.
import { expect, test } from 'vitest';
import type { FilePort } from '../../../electron/workspace/filePort.ts';
import { releaseAllLocks } from '../../../electron/workspace/lock.ts';
import type { SnapshotWriter } from '../../../electron/workspace/snapshotFork.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { add, entry, fill, kinds, openWords, type Words, wordsTo } from './counter.ts';
import { failure, MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const journal = '/w/journal-00000001.log';

async function made(count: number): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder });
  await fill(workspace, 1, count);
  await disk.files.remove('/w/lock');
  return disk.afterCut('all');
}

const bob = '{"name":"Bob","host":"there","pid":1,"token":"b","time":"t","started":null}';

test.each([
  ['a holder on another host', bob, 'b'],
  ['an unreadable lock', '{"name":', null],
])(
  '%s is replaced once the user agrees, and the work goes on in a new file',
  async (_, lock, token) => {
    const disk = await made(2);
    const before = disk.bytes(journal);
    disk.put('/w/lock', Buffer.from(lock));
    const takeOver = { token };
    const notes: string[] = [];
    const workspace = await openWords({
      files: disk.files,
      folder,
      takeOver,
      notes: ({ repaired }) => {
        notes.push(...repaired.map(({ what }) => what));
        return [entry('word 3')];
      },
    });
    expect([workspace.readOnly, kinds(workspace)]).toEqual([null, ['lock-taken']]);
    expect(notes.join()).toMatch(
      token === null ? /could not be read/ : /Bob had it open on the computer “there” since t/,
    );
    expect(workspace.state).toEqual(wordsTo(3));
    expect(disk.bytes(journal)).toEqual(before);
    expect(disk.paths()).toContain('/w/journal-00000003.log');
    await workspace.close();
    const again = await openWords({ files: disk.files, folder });
    expect([again.state, again.findings]).toEqual([wordsTo(3), []]);
  },
);

test('who took the lock after the user agreed is asked about anew', async () => {
  const disk = await made(1);
  disk.put('/w/lock', Buffer.from(bob.replace('"b"', '"other"')));
  const workspace = await openWords({ files: disk.files, folder, takeOver: { token: 'b' } });
  expect(workspace.readOnly?.holder?.token).toBe('other');
});

test('who was replaced writes nothing more, and is told', async () => {
  const disk = await made(2);
  const first = await openWords({ files: disk.files, folder, owner: ada('first') });
  const second = await openWords({ files: disk.files, folder, takeOver: { token: 'first' } });
  await fill(second, 3, 3);
  const bytes = disk.bytes('/w/journal-00000003.log');
  const late = await add(first, 'late');
  expect(late.ok || late.no.code).toBe('TAKEN');
  expect((await add(first, 'later')).ok).toBe(false);
  await first.close();
  expect(disk.bytes('/w/journal-00000003.log')).toEqual(bytes);
  await fill(second, 4, 4);
  await second.close();
  expect((await openWords({ files: disk.files, folder })).state).toEqual(wordsTo(4));
});

function ada(token: string) {
  return { name: 'Ada', host: 'here', pid: process.pid, token };
}

test('what was put in order is told once, and stands in the history', async () => {
  const disk = await made(6);
  disk.put(
    journal,
    Buffer.from(`${disk.bytes(journal).toString().split('\n').slice(0, 4).join('\n')}\n`),
  );
  const notes = () => [entry('word 4')];
  const without = { known: 6, here: 3 };
  const first = await openWords({ files: disk.files, folder, notes, without });
  expect(kinds(first)).toEqual(['missing-tail']);
  expect(first.state).toEqual(wordsTo(4));
  await first.close();
  expect((await openWords({ files: disk.files, folder })).findings).toEqual([]);
});

test('where what was done cannot be noted, the workspace opens read-only and says why', async () => {
  const disk = await made(3);
  disk.put(journal, Buffer.concat([disk.bytes(journal), Buffer.from('torn')]));
  const full = () => Promise.reject(Object.assign(new Error('played'), { code: 'ENOSPC' }));
  const open: FilePort['open'] = async (path, how) => {
    const file = await disk.files.open(path, how);
    return path === journal ? { ...file, write: full } : file;
  };
  const files = { ...disk.files, open };
  const opened = await openWords({ files, folder, notes: () => [entry('word 4')] });
  expect(opened.readOnly?.problem.code).toBe('ENOSPC');
  expect(opened.state).toEqual(wordsTo(3));
});

test('what another has read by now is not cut back when a write fails', async () => {
  const disk = new MemoryDisk();
  let isFull = false;
  // Of the two lines that are written at once the disk takes one, and then somebody takes over.
  const open: FilePort['open'] = async (path, how) => {
    const file = await disk.files.open(path, how);
    const write = async (bytes: Uint8Array, at: number) => {
      if (isFull) throw failure('ENOSPC');
      const line = bytes.indexOf(10) + 1;
      isFull = line < bytes.length;
      if (isFull) disk.put('/w/lock', Buffer.from(bob));
      return await file.write(bytes.subarray(0, line), at);
    };
    return path === journal && how === 'update' ? { ...file, write } : file;
  };
  const workspace = await openWords({ files: { ...disk.files, open }, folder });
  const answers = [1, 2, 3].map((at) => add(workspace, `word ${at}`));
  expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, false, false]);
  expect(disk.bytes(journal).toString()).toContain('word 2');
  expect(await add(workspace, 'word 2')).toMatchObject({ no: { code: 'TAKEN' } });
});

test('a lock that could not be let go does not keep its own program out', async () => {
  const disk = new MemoryDisk();
  let isRefused = true;
  const remove = (path: string) =>
    isRefused && path === '/w/lock' ? Promise.reject(failure('EROFS')) : disk.files.remove(path);
  const files = { ...disk.files, remove };
  const first = await openWords({ files, folder });
  await fill(first, 1, 2);
  await first.close();
  isRefused = false;
  const again = await openWords({ files, folder });
  expect([again.readOnly, kinds(again)]).toEqual([null, ['stale-lock']]);
  const other = await openWords({ files, folder });
  expect(other.readOnly?.because).toBe('held');
});

test('what is cut in a repair is not history to whoever takes over meanwhile', async () => {
  const disk = await made(2);
  const whole = disk.bytes(journal);
  // Somebody who was replaced is still writing the second entry.
  disk.put(journal, whole.subarray(0, whole.length - 9));
  const takers: Promise<Workspace<Words>>[] = [];
  const meets = Promise.withResolvers<void>();
  // It meets the claim of the repair, and waits for that to go.
  const facts: FilePort['facts'] = (path) => {
    if (path.includes('-after-')) meets.resolve();
    return disk.files.facts(path);
  };
  const open: FilePort['open'] = async (path, how) => {
    if (path === journal && how === 'update' && takers.length === 0) {
      disk.put(journal, whole);
      const { token } = JSON.parse(disk.bytes('/w/lock').toString());
      takers.push(openWords({ files: { ...disk.files, facts }, folder, takeOver: { token } }));
      await meets.promise;
    }
    return disk.files.open(path, how);
  };
  await openWords({ files: { ...disk.files, open }, folder, without: { known: 2, here: 1 } });
  const [after] = await Promise.all(takers);
  if (!after) throw new Error('Nothing was repaired');
  await fill(after, after.seq + 1, after.seq + 1);
  await after.close();
  const again = await openWords({ files: disk.files, folder });
  expect([again.readOnly, again.state]).toEqual([null, wordsTo(again.seq)]);
});

test('a process that ends before a workspace is closed releases its locks, and none of others', async () => {
  const disk = new MemoryDisk();
  const never: SnapshotWriter = () => new Promise(() => {});
  const one = await openWords({ files: disk.files, folder: '/one', writeSnapshot: never });
  await openWords({ files: disk.files, folder: '/other' });
  await fill(one, 1, 2);
  // It waits for a snapshot that is never written.
  void one.close();
  disk.put('/other/lock', Buffer.from(bob));
  await releaseAllLocks();
  expect(disk.paths()).not.toContain('/one/lock');
  expect(disk.bytes('/other/lock').toString()).toBe(bob);
  const again = await openWords({ files: disk.files, folder: '/one' });
  expect([again.readOnly, again.state]).toEqual([null, wordsTo(2)]);
});
