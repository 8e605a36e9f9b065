// A disk that is really full: a small one of its own, filled up to the last byte at many levels.
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { add, type Words, wordsTo } from './counter.ts';
import { counted, times } from './counts.ts';
import { isRoot, onSmallDisk, openReal } from './realDisk.ts';

const levels = times(6, 60);
const size = 512 * 1024;
const wanted = 40;

/** Leaves so many bytes free; a file system gives whole blocks. */
function fillUp(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

const word = (seq: number) => `word ${seq} ${'x'.repeat(150)}`;

/** Saves until a save is refused; each refusal says why. */
async function saveUntilFull(workspace: Workspace<Words>): Promise<number> {
  for (let seq = workspace.seq + 1; seq <= wanted; seq += 1) {
    const saved = await add(workspace, word(seq));
    if (saved.ok) continue;
    expect(saved.no.code).toBe('ENOSPC');
    expect(saved.no.why).toBe('The disk is full.');
    return seq - 1;
  }
  return wanted;
}

const expected = (count: number) => wordsTo(count).map((_, index) => word(index + 1));

const title = isRoot
  ? `at ${levels} levels: refused with the reason, nothing lost, saved once there is room`
  : 'cannot be played here: only root may mount a small disk';

test(`a full disk ${title}`, async () => {
  let [refused, snapshotsRefused, lost, played] = [0, 0, 0, 0];
  for (let level = 0; level < levels; level += 1) {
    await onSmallDisk(size, async (disk) => {
      const folder = join(disk, 'workspace');
      const opened = await openReal(folder, { snapshotEvery: 7 });
      await add(opened, word(1));
      fillUp(disk, Math.floor((level * 24 * 1024) / levels));
      const saved = await saveUntilFull(opened);
      const snapshot = await opened.snapshot();
      if (saved < wanted) refused += 1;
      if (!snapshot.ok) snapshotsRefused += 1;
      expect(opened.state).toEqual(expected(saved));
      const reader = await openReal(folder);
      expect(reader.state).toEqual(expected(saved));
      rmSync(join(disk, 'filling'));
      expect(await saveUntilFull(opened)).toBe(wanted);
      await opened.close();
      const again = await openReal(folder);
      expect([again.readOnly, again.state]).toEqual([null, expected(wanted)]);
      const history = await again.entries(1, wanted);
      lost += wanted - (history.ok ? history.value.length : 0);
      await again.close();
      played += 1;
    });
  }
  expect(lost).toBe(0);
  expect(played).toBe(isRoot ? levels : 0);
  expect([refused > 0, snapshotsRefused > 0]).toEqual([isRoot, isRoot]);
  const more = `${refused} saves and ${snapshotsRefused} snapshots were refused`;
  counted({
    fault: 'Full disk, a real small one',
    played,
    lost,
    silent: 0,
    more: isRoot ? more : title,
  });
}, 600_000);
