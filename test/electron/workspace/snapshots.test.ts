// Snapshots that are late, hang, are unreadable or vanish: the state is always there.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FilePort } from '../../../electron/workspace/filePort.ts';
import {
  type Child,
  forkedWriter,
  type SnapshotWriter,
} from '../../../electron/workspace/snapshotFork.ts';
import { add, entry, fill, kinds, openWords, wordsTo, writerOn } from './counter.ts';
import { failure, MemoryDisk } from './memoryDisk.ts';

const folder = '/w';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a process that neither answers nor ends holds nobody up for ever', async () => {
  const kill = vi.fn();
  const child: Child = { post: () => {}, onAnswer: () => {}, onExit: () => {}, kill };
  const header = { format: 1, writer: '', lineage: '', copy: '', seq: 1, head: '', made: '' };
  const written = forkedWriter(() => child)({ folder, header, base: 0, parts: [], digest: null });
  const failed = written.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await failed).toMatchObject({ code: 'LATE' });
  expect(kill).toHaveBeenCalledOnce();
});

test('a process that cannot be started is told', async () => {
  const start = () => {
    throw failure('ENOENT');
  };
  const header = { format: 1, writer: '', lineage: '', copy: '', seq: 1, head: '', made: '' };
  const task = { folder, header, base: 0, parts: [], digest: null };
  await expect(forkedWriter(start)(task)).rejects.toMatchObject({ code: 'ENOENT' });
});

/** Each snapshot is written only once it is let go. */
function slowly(files: FilePort): { writeSnapshot: SnapshotWriter; letGo: () => void } {
  const write = writerOn(files);
  const waiting: (() => void)[] = [];
  const writeSnapshot: SnapshotWriter = async (task) => {
    await new Promise<void>((go) => waiting.push(go));
    await write(task);
  };
  return { writeSnapshot, letGo: () => waiting.shift()?.() };
}

test('before a restore a snapshot is taken of what is there, also while another one is under way', async () => {
  const disk = new MemoryDisk();
  const { writeSnapshot, letGo } = slowly(disk.files);
  const workspace = await openWords({ files: disk.files, folder, snapshotEvery: 3, writeSnapshot });
  await fill(workspace, 1, 5);
  const marked = workspace.setMark();
  const until = setInterval(letGo, 1);
  await vi.advanceTimersByTimeAsync(50);
  clearInterval(until);
  expect(await marked).toMatchObject({ ok: true, value: { seq: 5 } });
  expect(disk.paths()).toContain('/w/snap-00000005.json');
});

async function made(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder, snapshotEvery: 2 });
  await fill(workspace, 1, 6);
  await workspace.close();
  return disk;
}

test('an unreadable one is moved and reported: the history gives the same state', async () => {
  const disk = await made();
  const read = (path: string) =>
    path === '/w/snap-00000006.json' ? Promise.reject(failure('EIO')) : disk.files.read(path);
  const workspace = await openWords({ files: { ...disk.files, read }, folder });
  expect([workspace.readOnly, workspace.state]).toEqual([null, wordsTo(6)]);
  expect(kinds(workspace)).toEqual(['bad-snapshot']);
  expect(workspace.findings[0]?.what).toContain('cannot be read (EIO)');
  expect(disk.paths()).toContain(workspace.findings[0]?.kept);
});

test('one that goes away while a past state is looked for is passed over', async () => {
  const disk = await made();
  const read = (path: string) =>
    path.includes('snap-') ? Promise.reject(failure('ENOENT')) : disk.files.read(path);
  const workspace = await openWords({ files: { ...disk.files, read }, folder });
  expect(await workspace.stateAt(5)).toEqual({ ok: true, value: wordsTo(5) });
});

describe('an entry that leads elsewhere than was held', () => {
  test('is found by the next snapshot, which is not kept; the older one is', async () => {
    const disk = new MemoryDisk();
    const workspace = await openWords({ files: disk.files, folder });
    await fill(workspace, 1, 2);
    expect((await workspace.snapshot()).ok).toBe(true);
    expect((await workspace.append(entry('word 3'), ['another'])).ok).toBe(true);
    expect(workspace.misled).toBeNull();
    expect(await workspace.snapshot()).toMatchObject({ no: { code: 'MISLED' } });
    expect(workspace.misled).toMatch(/^(What was read back|The history read back) .*\.$/);
    await workspace.close();
    expect(disk.paths().filter((path) => path.includes('snap-'))).toEqual([
      '/w/snap-00000002.json',
    ]);
    const again = await openWords({ files: disk.files, folder });
    expect([again.state, again.misled, again.findings]).toEqual([wordsTo(3), null, []]);
  });

  test('is found while nobody waits, and reported', async () => {
    const disk = new MemoryDisk();
    const told = Promise.withResolvers<void>();
    const trouble = vi.fn<() => void>(told.resolve);
    const workspace = await openWords({ files: disk.files, folder, snapshotEvery: 2, trouble });
    await workspace.append(entry('word 1'), ['another']);
    await add(workspace, 'word 2');
    await told.promise;
    expect(trouble.mock.calls).toMatchObject([[{ code: 'MISLED' }]]);
    expect(workspace.misled).not.toBeNull();
  });

  test('is found where it does not fit what came before it', async () => {
    const disk = new MemoryDisk();
    const workspace = await openWords({ files: disk.files, folder });
    await fill(workspace, 1, 2);
    await workspace.append('{"sound":"moo"}', [...wordsTo(2), 'moo']);
    expect(await workspace.snapshot()).toMatchObject({ no: { code: 'MISLED' } });
    await workspace.close();
    const again = await openWords({ files: disk.files, folder });
    expect([again.state, again.readOnly?.because]).toEqual([wordsTo(2), 'damaged']);
  });
});
