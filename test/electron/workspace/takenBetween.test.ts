// Who is taken over between two steps of an opening or a save writes over nothing that the other one saves.
import { expect, test } from 'vitest';
import type { FilePort } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { add, fill, openWords, options, wordsTo } from './counter.ts';
import { MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const journal = '/w/journal-00000001.log';

function ada(token: string) {
  return { name: 'Ada', host: 'here', pid: process.pid, token };
}

test.each(['before its file is opened', 'before it is written to'])(
  'who is replaced between the beginning of a file and its first entry, %s, writes over nothing',
  async (when) => {
    const disk = new MemoryDisk();
    let replace: (() => Promise<void>) | null = null;
    const replaced = async () => {
      const now = replace;
      replace = null;
      await now?.();
    };
    const open: FilePort['open'] = async (path, how) => {
      const isJournal = how === 'update' && path === journal;
      if (isJournal && when === 'before its file is opened') await replaced();
      const file = await disk.files.open(path, how);
      const write: typeof file.write = async (bytes, at) => {
        if (isJournal) await replaced();
        return file.write(bytes, at);
      };
      return { ...file, write };
    };
    const files = { ...disk.files, open };
    const first = await openWords({ files, folder, owner: ada('first') });
    replace = async () => {
      const takeOver = { token: 'first' };
      const second = await openWords({ files: disk.files, folder, owner: ada('2'), takeOver });
      await fill(second, 1, 2);
      await second.close();
    };
    const late = await add(first, 'late 1');
    expect(replace).toBeNull();
    expect(late.ok).toBe(false);
    await first.close();
    const after = await openWords({ files: disk.files, folder });
    expect([after.readOnly, after.state]).toEqual([null, wordsTo(2)]);
  },
);

test('who is replaced before the first file of a new workspace is there begins none over it', async () => {
  for (const call of ['list', 'link'] as const) {
    const disk = new MemoryDisk();
    let isFirst = true;
    const replaced = async () => {
      if (!isFirst || !disk.paths().includes('/w/lock')) return;
      isFirst = false;
      const takeOver = { token: 'first' };
      const second = await openWords({ files: disk.files, folder, owner: ada('2'), takeOver });
      await fill(second, 1, 2);
      await second.close();
    };
    const link: FilePort['link'] = async (from, to) => {
      if (call === 'link' && to === journal) await replaced();
      await disk.files.link(from, to);
    };
    const list: FilePort['list'] = async (path) => {
      const names = await disk.files.list(path);
      if (call === 'list') await replaced();
      return names;
    };
    const files = { ...disk.files, link, list };
    const first = await openWorkspace(options({ files, folder, owner: ada('first') }));
    expect(isFirst, call).toBe(false);
    if (first.ok) await first.value.close();
    const after = await openWords({ files: disk.files, folder });
    expect([after.readOnly, after.state], call).toEqual([null, wordsTo(2)]);
  }
});

test('a begun file of whoever takes over is not taken for ours, although it holds the same', async () => {
  const disk = new MemoryDisk();
  let isArmed = false;
  let second: Promise<void> = Promise.resolve();
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const replace = async () => {
    const open: FilePort['open'] = async (path, how) => {
      const file = await disk.files.open(path, how);
      const write: typeof file.write = async (bytes, at) => {
        if (how === 'update') {
          begun.resolve();
          await goOn.promise;
        }
        return file.write(bytes, at);
      };
      return { ...file, write };
    };
    const files = { ...disk.files, open };
    const takeOver = { token: 'first' };
    const workspace = await openWords({ files, folder, owner: ada('2'), takeOver });
    await fill(workspace, 1, 2);
    await workspace.close();
  };
  const facts: FilePort['facts'] = async (path) => {
    if (isArmed && path === journal) {
      isArmed = false;
      second = replace();
      await begun.promise;
    }
    return disk.files.facts(path);
  };
  const open: FilePort['open'] = async (path, how) => {
    const file = await disk.files.open(path, how);
    const write: typeof file.write = async (bytes, at) => {
      if (how === 'update') {
        goOn.resolve();
        await second;
      }
      return file.write(bytes, at);
    };
    return { ...file, write };
  };
  const first = await openWords({
    files: { ...disk.files, facts, open },
    folder,
    owner: ada('first'),
  });
  isArmed = true;
  expect((await add(first, 'late 1')).ok).toBe(false);
  goOn.resolve();
  await second;
  await first.close();
  const after = await openWords({ files: disk.files, folder });
  expect([after.readOnly, after.state]).toEqual([null, wordsTo(2)]);
});
