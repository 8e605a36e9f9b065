// The n-th file call fails, for every n and every error: a problem with its reason, nothing lost, retried.
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import type { Problem } from '../../../shared/bridge/problem.ts';
import { add, openWords, options, type Words, wordsTo } from './counter.ts';
import { counted, times } from './counts.ts';
import { errors, type Fault, type Faulty, faultyFiles } from './faultyFiles.ts';
import { MemoryDisk } from './memoryDisk.ts';

const length = times(14, 60);
const folder = '/w';
/** On another host nobody can be proven gone, so it only reads. */
const elsewhere = { name: 'Bob', host: 'there', pid: 1, token: 'reader' };
let pid = 2 ** 22;

function isTold(problem: Problem): void {
  for (const text of [problem.what, problem.why, problem.remedy, problem.safe]) {
    expect(text).toMatch(/\.$/);
  }
  expect(problem.path).toContain(folder);
  expect(problem.code).toBeTruthy();
}

/** Opens until it can be written: a fault that is gone must not keep anyone out. */
async function openUntilWritable(faulty: Faulty): Promise<Workspace<Words>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    pid += 1;
    const owner = { name: 'Ada', host: 'here', pid, token: `p${pid}` };
    const opened = await openWorkspace(
      options({ files: faulty.files, folder, snapshotEvery: 5, owner }),
    );
    if (!opened.ok) isTold(opened.no);
    else if (opened.value.readOnly === null) return opened.value;
    else isTold(opened.value.readOnly.problem);
  }
  throw new Error(`still not writable after ${faulty.played()}`);
}

/** Entries one by one and in pairs, each refused one sent again unchanged; the disk is looked at in between. */
async function play(disk: MemoryDisk, n: number, fault: Fault): Promise<Faulty> {
  const faulty = faultyFiles(disk.files, n, fault, (path) => disk.forgetUnsynced(path));
  for (const upTo of [length / 2, length]) {
    const workspace = await openUntilWritable(faulty);
    // A cut right after the opening and right after trouble is the one that later calls would hide.
    let troubled = false;
    for (let tries = 0; workspace.seq < upTo; tries += 1) {
      expect(tries, `${faulty.played()}: tried again without end`).toBeLessThan(length + 4);
      const group = [workspace.seq + 1, workspace.seq + 2].slice(0, 1 + (workspace.seq % 2));
      const answers = await Promise.all(group.map((i) => add(workspace, `word ${i}`)));
      for (const answer of answers) if (!answer.ok) isTold(answer.no);
      if (tries > 0 && !troubled && answers.every((answer) => answer.ok)) continue;
      troubled = answers.some((answer) => !answer.ok);
      const lasting = await openWords({ files: disk.afterCut('nothing').files, folder });
      expect(lasting.state, `${faulty.played()}: a cut now`).toEqual(wordsTo(workspace.seq));
      if (!troubled) continue;
      expect(workspace.state).toEqual(wordsTo(workspace.seq));
      const reader = await openWords({ files: disk.files, folder, owner: elsewhere });
      expect(reader.state, `${faulty.played()}: the file as before`).toEqual(workspace.state);
    }
    const closed = await workspace.close();
    if (!closed.ok) isTold(closed.no);
  }
  return faulty;
}

const faults: readonly Fault[] = [...errors, 'short', 'short-then-full'];

test.each(faults)(
  '%s at every call',
  async (fault) => {
    let lost = 0;
    const calls = (await play(new MemoryDisk(), Number.POSITIVE_INFINITY, fault)).calls();
    for (let n = 1; n <= calls; n += 1) {
      const disk = new MemoryDisk();
      const faulty = await play(disk, n, fault);
      const where = `${fault} at ${faulty.played()}`;
      for (const left of ['all', 'nothing'] as const) {
        const after = disk.afterCut(left);
        const again = await openWords({ files: after.files, folder });
        expect(again.readOnly, where).toBeNull();
        expect(again.state.slice(0, length), `${where}, ${left} left`).toEqual(wordsTo(length));
        const history = await again.entries(1, length);
        expect(history.ok && history.value.length, where).toBe(length);
        lost += length - (history.ok ? history.value.length : 0);
        await again.close();
      }
    }
    counted({ fault: `The n-th file call fails: ${fault}`, played: calls, lost, silent: 0 });
  },
  600_000,
);

test('after a failed fsync the work goes on in a new journal', async () => {
  const disk = new MemoryDisk();
  const faulty = faultyFiles(disk.files, 0, 'EIO');
  const workspace = await openWords({ files: faulty.files, folder });
  await add(workspace, 'word 1');
  let failing = true;
  const files = disk.files;
  const broken = {
    ...files,
    open: async (path: string, how: 'create' | 'update') => {
      const file = await files.open(path, how);
      const isJournal = path.endsWith('journal-00000001.log');
      const sync = async () => {
        if (!isJournal || !failing) return file.sync();
        disk.forgetUnsynced(path);
        throw Object.assign(new Error('played'), { code: 'EIO' });
      };
      return { ...file, sync };
    },
  };
  await workspace.close();
  const again = await openWords({ files: broken, folder });
  expect((await add(again, 'word 2')).ok).toBe(false);
  expect((await add(again, 'word 2')).ok).toBe(true);
  failing = false;
  expect(disk.paths()).toContain('/w/journal-00000002.log');
  const after = disk.afterCut('nothing');
  expect((await openWords({ files: after.files, folder })).state).toEqual(wordsTo(2));
});
