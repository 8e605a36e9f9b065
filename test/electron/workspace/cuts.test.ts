// Power cuts at every file call of a session: what was confirmed as saved is there afterwards.
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { add, fill, openWords, options, wordsTo } from './counter.ts';
import { counted, times } from './counts.ts';
import { faultyFiles } from './faultyFiles.ts';
import { type Leaves, MemoryDisk } from './memoryDisk.ts';

const length = times(24, 200);
const folder = '/w';

/** Two openings, single entries, groups, snapshots on the way; answers how many were acknowledged. */
async function play(disk: MemoryDisk, n: number): Promise<{ saved: number; calls: number }> {
  const faulty = faultyFiles(disk.files, n, 'dies');
  let saved = 0;
  for (const part of [1, 2]) {
    const opened = await openWorkspace(
      options({ files: faulty.files, folder, snapshotEvery: 9, owner: gone(part) }),
    );
    if (!opened.ok || opened.value.readOnly) break;
    const upTo = (length / 2) * part;
    for (let next = opened.value.seq + 1; next <= upTo; next += 3) {
      const group = [next, next + 1, next + 2].filter((index) => index <= upTo);
      const answers = group.map((index) => add(opened.value, `word ${index}`));
      for (const answer of await Promise.all(answers)) saved += answer.ok ? 1 : 0;
    }
    await opened.value.close();
  }
  return { saved, calls: faulty.calls() };
}

/** A process that is certainly not running, so that its lock is stale. */
function gone(part: number) {
  return { name: 'Ada', host: 'here', pid: 2 ** 22 + part, token: `gone${part}` };
}

const leaves: readonly Leaves[] = ['all', 'nothing', 'half'];

test.each(leaves)(
  'a cut at every call, of the unsynced remains %s',
  async (left) => {
    const whole = await play(new MemoryDisk(), Number.POSITIVE_INFINITY);
    expect(whole.saved).toBe(length);
    let lost = 0;
    for (let n = 1; n <= whole.calls; n += 1) {
      const disk = new MemoryDisk();
      const { saved } = await play(disk, n);
      const after = disk.afterCut(left);
      const again = await openWords({ files: after.files, folder });
      expect(again.readOnly, `cut at call ${n}`).toBeNull();
      expect(again.seq, `cut at call ${n}`).toBeGreaterThanOrEqual(saved);
      expect(again.state, `cut at call ${n}`).toEqual(wordsTo(again.seq));
      const more = await add(again, `word ${again.seq + 1}`);
      expect(more.ok, `append after the cut at call ${n}`).toBe(true);
      await again.close();
      const last = await openWords({ files: after.files, folder });
      expect(last.state).toEqual(wordsTo(again.seq));
      expect(last.findings, `cut at call ${n}: put in order once`).toEqual([]);
      lost += Math.max(0, saved - again.seq);
    }
    const fault = `Power cut after each file call, of the unsynced remains ${left}`;
    counted({ fault, played: whole.calls, lost, silent: 0 });
  },
  600_000,
);

test.each(leaves)(
  'an unfinished line stands aside whole or not at all, cut at every call, of the unsynced remains %s',
  async (left) => {
    const torn = 'the beginning of a line '.repeat(40);
    for (let n = 1, isOver = false; !isOver; n += 1) {
      const disk = new MemoryDisk();
      const first = await openWords({ files: disk.files, folder });
      await fill(first, 1, 3);
      await first.close();
      const journal = `${folder}/journal-00000001.log`;
      disk.put(journal, Buffer.concat([disk.bytes(journal), Buffer.from(torn)]));
      const faulty = faultyFiles(disk.files, n, 'dies');
      await openWorkspace(options({ files: faulty.files, folder, owner: gone(n) }));
      isOver = faulty.played() === null;
      const after = disk.afterCut(left);
      const aside = after.paths().filter((path) => path.startsWith(`${folder}/aside/`));
      const texts = aside.map((path) => after.bytes(path).toString());
      expect(texts, `cut at call ${n}`).toEqual(texts.map(() => torn));
      const again = await openWords({ files: after.files, folder });
      expect(again.readOnly, `cut at call ${n}`).toBeNull();
      expect(again.state).toEqual(wordsTo(3));
      await again.close();
      expect(after.paths().filter((path) => path.includes('.tmp-'))).toEqual([]);
    }
  },
);
