// Which snapshots stay: by number, the same at each look, and never one that stands beside a new journal.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { superfluous } from '../../../electron/workspace/prune.ts';
import { fill, openWords, wordsTo } from './counter.ts';
import { MemoryDisk } from './memoryDisk.ts';

const hundreds = (count: number) => Array.from({ length: count }, (_, at) => (at + 1) * 500);

test('the five newest stay, and the first of each 5,000 entries', () => {
  const gone = superfluous(hundreds(25), [1]);
  expect(hundreds(25).filter((seq) => !gone.includes(seq))).toEqual([
    500, 5_000, 10_000, 10_500, 11_000, 11_500, 12_000, 12_500,
  ]);
});

test('what stands before and at the beginning of a journal stays', () => {
  const gone = superfluous(hundreds(25), [1, 2_001, 3_100, 3_500]);
  expect(gone).not.toContain(2_000);
  expect(gone).not.toContain(3_000);
  expect(gone).not.toContain(3_500);
  expect(gone).toContain(2_500);
});

test('what is left is left at the next look, whenever the looks come', () => {
  const seqs = fc.uniqueArray(fc.nat(40_000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(seqs, fc.array(fc.nat(40_000), { maxLength: 4 }), (some, journals) => {
      const sorted = some.toSorted((a, b) => a - b);
      const once = sorted.filter((seq) => !superfluous(sorted, journals).includes(seq));
      let step: number[] = [];
      for (const seq of sorted) {
        const now = [...step, seq];
        const gone = superfluous(
          now,
          journals.filter((from) => from <= seq + 1),
        );
        step = now.filter((each) => !gone.includes(each));
      }
      expect(superfluous(once, journals)).toEqual([]);
      expect(once.every((seq) => step.includes(seq))).toBe(true);
    }),
    { seed: 7 },
  );
});

test('what stood before a restore stays for good, and a new journal begins', async () => {
  const disk = new MemoryDisk();
  const session = await openWords({ files: disk.files, folder: '/w', snapshotEvery: 1000 });
  await fill(session, 1, 3);
  expect(await session.setMark()).toMatchObject({ ok: true, value: { seq: 3 } });
  for (let to = 4; to <= 12; to += 1) {
    await fill(session, to, to);
    await session.snapshot();
  }
  await session.close();
  expect(disk.paths()).toContain('/w/journal-00000004.log');
  expect(disk.paths()).toContain('/w/snap-00000003.json');
  expect(disk.paths()).not.toContain('/w/snap-00000005.json');
  const again = await openWords({ files: disk.files, folder: '/w' });
  expect([again.state, again.findings]).toEqual([wordsTo(12), []]);
});

test('a session and the next opening leave no more than these', async () => {
  const disk = new MemoryDisk();
  const session = await openWords({ files: disk.files, folder: '/w', snapshotEvery: 2 });
  for (let to = 2; to <= 30; to += 2) {
    await fill(session, to - 1, to);
    await session.snapshot();
  }
  await session.close();
  const left = () => disk.paths().filter((path) => path.includes('/snap-'));
  expect(left()).toHaveLength(6);
  disk.put('/w/snap-00000004.json', disk.bytes('/w/snap-00000002.json'));
  const again = await openWords({ files: disk.files, folder: '/w' });
  expect(again.state).toEqual(wordsTo(30));
  expect(left()).toHaveLength(6);
});
