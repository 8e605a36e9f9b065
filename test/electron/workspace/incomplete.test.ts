// A folder whose files arrive one after the other: read only until all are there, or gone on without.
import { expect, test } from 'vitest';
import { add, entry, fill, kinds, openWords, type Some, wordsTo } from './counter.ts';
import { MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const journal = '/w/journal-00000001.log';

/** Two versions of the same folder, closed: after some entries, and after all. */
async function versions(early: number, all: number) {
  const disk = new MemoryDisk();
  const some: Some = { files: disk.files, folder };
  const first = await openWords(some);
  await fill(first, 1, early);
  await first.close();
  const before = disk.afterCut('all');
  const second = await openWords(some);
  await fill(second, early + 1, all);
  await second.close();
  return { before, after: disk };
}

test.each([
  ['the anchor', ['/w/anchor'], 3],
  ['a snapshot', ['/w/snap-00000005.json'], 5],
  ['anchor and snapshot', ['/w/anchor', '/w/snap-00000005.json'], 5],
])('%s before the journal: nothing is written, until it is there', async (_, arrived, seen) => {
  const { before, after } = await versions(3, 5);
  for (const path of arrived) before.put(path, after.bytes(path));
  const paths = before.paths();
  const bytes = before.bytes(journal);
  const notes = () => [entry('noted')];
  const reader = await openWords({ files: before.files, folder, notes });
  expect(reader.readOnly).toMatchObject({
    because: 'incomplete',
    missing: { known: 5, here: 3 },
    problem: { why: expect.stringContaining('5 edits were saved, but the files here reach only') },
  });
  expect(reader.state).toEqual(wordsTo(seen));
  expect(await add(reader, 'no')).toMatchObject({ ok: false });
  expect([before.paths(), before.bytes(journal)]).toEqual([paths, bytes]);

  before.put(journal, after.bytes(journal));
  const whole = await openWords({ files: before.files, folder });
  expect([whole.readOnly, whole.state, whole.findings]).toEqual([null, wordsTo(5), []]);
});

test('who goes on without what is missing does so in a new file, and it is noted', async () => {
  const { before, after } = await versions(3, 5);
  for (const path of ['/w/anchor', '/w/snap-00000005.json']) before.put(path, after.bytes(path));
  const bytes = before.bytes(journal);
  const told: string[] = [];
  const workspace = await openWords({
    files: before.files,
    folder,
    without: { known: 5, here: 3 },
    notes: ({ repaired }) => {
      told.push(...repaired.map(({ action }) => action));
      return [entry('word 4')];
    },
  });
  expect([workspace.readOnly, kinds(workspace)]).toEqual([null, ['missing-tail', 'missing-tail']]);
  expect(told.join()).toContain('Continued after edit 3 without the others, on request.');
  expect(before.bytes(journal)).toEqual(bytes);
  expect(before.paths()).toContain('/w/journal-00000004.log');
  await workspace.close();
  const again = await openWords({ files: before.files, folder });
  expect([again.readOnly, again.state, again.findings]).toEqual([null, wordsTo(4), []]);
});

test('where something else is missing by then the user is asked anew', async () => {
  const { before, after } = await versions(3, 5);
  before.put('/w/anchor', after.bytes('/w/anchor'));
  for (const without of [
    { known: 6, here: 3 },
    { known: 5, here: 2 },
  ]) {
    const asked = await openWords({ files: before.files, folder, without });
    expect(asked.readOnly?.missing).toEqual({ known: 5, here: 3 });
  }
});

test('a missing file in the middle is waited for, and is not called damage', async () => {
  const disk = new MemoryDisk();
  const first = await openWords({ files: disk.files, folder });
  for (const to of [2, 4, 6]) {
    await fill(first, to - 1, to);
    await first.setMark();
  }
  await fill(first, 7, 7);
  await first.close();
  for (const name of ['journal-00000001.log', 'journal-00000003.log']) {
    const late = disk.afterCut('all');
    const bytes = late.bytes(`/w/${name}`);
    await late.files.remove(`/w/${name}`);
    const reader = await openWords({ files: late.files, folder });
    expect([reader.readOnly?.because, reader.readOnly?.missing]).toEqual(['incomplete', null]);
    late.put(`/w/${name}`, bytes);
    const whole = await openWords({ files: late.files, folder });
    expect([whole.readOnly, whole.state]).toEqual([null, wordsTo(7)]);
  }
});

test('nobody is replaced where files are missing, before the user knows of both', async () => {
  const { before, after } = await versions(3, 5);
  before.put('/w/anchor', after.bytes('/w/anchor'));
  const lock = '{"name":"Bob","host":"there","pid":1,"token":"b","time":"t","started":null}';
  before.put('/w/lock', Buffer.from(lock));
  const takeOver = { token: 'b' };
  const held = await openWords({ files: before.files, folder });
  expect(held.readOnly?.because).toBe('held');
  const asked = await openWords({ files: before.files, folder, takeOver });
  expect(asked.readOnly).toMatchObject({
    because: 'incomplete',
    takeOver,
    holder: { name: 'Bob' },
  });
  expect(before.bytes('/w/lock').toString()).toBe(lock);
  const without = asked.readOnly?.missing ?? null;
  const taken = await openWords({ files: before.files, folder, takeOver, without });
  expect([taken.readOnly, kinds(taken)]).toEqual([null, ['lock-taken', 'missing-tail']]);
});
