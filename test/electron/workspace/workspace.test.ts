// What an opening tells and does: unfinished tails, tampering, newer formats, locks, snapshots, groups.
import { expect, test } from 'vitest';
import type { FilePort } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { add, entry, fill, kinds, openWords, options, wordsTo, writerOn } from './counter.ts';
import { MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const journal = '/w/journal-00000001.log';

async function made(count: number, snapshotEvery = 1000): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder, snapshotEvery });
  await fill(workspace, 1, count);
  await disk.files.remove('/w/lock');
  return disk.afterCut('all');
}

function lines(disk: MemoryDisk): string[] {
  return disk.bytes(journal).toString().split('\n').slice(0, -1);
}

test('an unfinished last line is kept, cut off and reported, and the work goes on', async () => {
  const disk = await made(3);
  const whole = disk.bytes(journal);
  disk.put(journal, Buffer.concat([whole, Buffer.from('0123 {"word":"wo')]));
  const workspace = await openWords({ files: disk.files, folder });
  expect(workspace.findings).toMatchObject([
    { kind: 'torn-tail', file: 'journal-00000001.log', recovered: 3, lost: 0 },
  ]);
  expect(disk.bytes(workspace.findings[0]?.kept ?? '').toString()).toBe('0123 {"word":"wo');
  expect(disk.bytes(journal)).toEqual(whole);
  await fill(workspace, 4, 4);
  await workspace.close();
  const again = await openWords({ files: disk.files, folder });
  expect([again.state, again.findings]).toEqual([wordsTo(4), []]);
});

const entries = 6;

/** Lines of the journal, 0 being the header; answers the number at which the history first differs. */
const tamperings: readonly [string, (lines: string[], at: number) => string[]][] = [
  ['changed', (all, at) => all.with(at, (all[at] ?? '').replace('word', 'wort'))],
  ['deleted', (all, at) => all.toSpliced(at, 1)],
  ['inserted', (all, at) => all.toSpliced(at, 0, all[at + 1] ?? all[1] ?? '')],
  ['swapped', (all, at) => all.with(at, all[at + 1] ?? '').with(at + 1, all[at] ?? '')],
];

test.each(tamperings)('a line that is %s is found with its number', async (_, tamper) => {
  for (let at = 1; at < entries; at += 1) {
    const disk = await made(entries);
    const bytes = Buffer.from(`${tamper(lines(disk), at).join('\n')}\n`);
    disk.put(journal, bytes);
    const workspace = await openWords({ files: disk.files, folder });
    expect(workspace.readOnly?.because).toBe('damaged');
    expect(workspace.findings.find(({ kind }) => kind === 'damage')?.entry).toBe(at);
    expect(workspace.state).toEqual(wordsTo(at - 1));
    expect(disk.bytes(journal)).toEqual(bytes);
  }
});

test('a tail that is cut at a line is told by the anchor, and gone on without where the user says so', async () => {
  const disk = await made(entries);
  disk.put(journal, Buffer.from(`${lines(disk).slice(0, 4).join('\n')}\n`));
  const reader = await openWords({ files: disk.files, folder });
  const missing = { known: 6, here: 3 };
  expect(reader.readOnly).toMatchObject({ because: 'incomplete', missing });
  const workspace = await openWords({ files: disk.files, folder, without: missing });
  expect(workspace.readOnly).toBeNull();
  expect(workspace.findings).toMatchObject([{ kind: 'missing-tail', entry: 4, lost: 3 }]);
});

test('a history that was replaced as a whole is told by snapshot and anchor', async () => {
  const disk = await made(entries, 5);
  const other = new MemoryDisk();
  const workspace = await openWords({ files: other.files, folder });
  for (let index = 1; index <= entries + 1; index += 1) await add(workspace, `other ${index}`);
  disk.put(journal, other.bytes(journal));
  const opened = await openWords({ files: disk.files, folder });
  expect(kinds(opened)).toEqual(['other-history', 'other-history']);
  expect(opened.state[0]).toBe('other 1');
});

test('a copy of the history that another program left is told, and left as it is', async () => {
  const disk = await made(2);
  const conflict = '/w/journal-00000001 (conflicted copy).log';
  disk.put(conflict, Buffer.from('theirs\n'));
  const workspace = await openWords({
    files: disk.files,
    folder,
    notes: ({ repaired }) => repaired.map(({ kind }) => entry(kind)),
  });
  expect(kinds(workspace)).toEqual(['stranger']);
  expect(workspace.findings[0]?.file).toContain('conflicted copy');
  expect(workspace.state).toEqual(wordsTo(2));
  expect(disk.bytes(conflict).toString()).toBe('theirs\n');
});

test('entries are read back in any part, and an alteration on disk meanwhile is a problem', async () => {
  const disk = await made(entries);
  const workspace = await openWords({ files: disk.files, folder });
  await fill(workspace, entries + 1, entries + 2);
  const part = (from: number, to: number) =>
    wordsTo(to)
      .slice(from - 1)
      .map(entry);
  expect(await workspace.entries(3, 5)).toEqual({ ok: true, value: part(3, 5) });
  expect(await workspace.entries(1, 99)).toEqual({ ok: true, value: part(1, 8) });
  expect(await workspace.tail(2)).toEqual({ ok: true, value: part(7, 8) });
  expect(await workspace.tail(0)).toEqual({ ok: true, value: [] });
  disk.put(journal, Buffer.from(disk.bytes(journal).toString().replace('word 4', 'word 9')));
  expect((await workspace.entries(4, 6)).ok).toBe(false);
});

test('a newer format that can be read opens read-only and names the version', async () => {
  const disk = new MemoryDisk();
  const newer = { files: disk.files, folder, formatVersion: 2, writerVersion: '7.0.0' };
  const workspace = await openWords(newer);
  await fill(workspace, 1, 2);
  await workspace.close();
  const before = disk.paths();
  const old = await openWords({ files: disk.files, folder });
  expect(old.readOnly?.because).toBe('newer-format');
  expect(old.readOnly?.problem.remedy).toContain('7.0.0');
  expect(old.state).toEqual(wordsTo(2));
  expect(disk.paths()).toEqual(before);
});

test('a newer format that cannot be read is a problem that names the version', async () => {
  const disk = new MemoryDisk();
  const apply = () => ({ ok: true, value: [] }) as const;
  const replay = { ...options({ files: disk.files, folder }).replay, apply };
  const newer = { files: disk.files, folder, formatVersion: 2, writerVersion: '7.0.0', replay };
  const workspace = await openWords(newer);
  await workspace.append('{"sound":"later"}', []);
  const opened = await openWorkspace(options({ files: disk.files, folder }));
  expect(opened.ok || opened.no.remedy).toContain('7.0.0');
});

test('an entry that the plan cannot read ends the opening before it', async () => {
  const disk = await made(4);
  const base = options({ files: disk.files, folder });
  const apply: typeof base.replay.apply = (state, json) => {
    if (json.includes('word 3')) throw new TypeError('of another shape');
    return base.replay.apply(state, json);
  };
  const opened = await openWords({ ...base, replay: { ...base.replay, apply } });
  expect([opened.state, opened.readOnly?.because]).toEqual([wordsTo(2), 'damaged']);
  expect(opened.findings).toMatchObject([{ kind: 'damage', entry: 3, recovered: 2, lost: 2 }]);
});

test('a snapshot writer that fails in any way is told, and loses nothing', async () => {
  const disk = await made(1);
  const troubles: string[] = [];
  const workspace = await openWords({
    files: disk.files,
    folder,
    snapshotEvery: 2,
    writeSnapshot: () => Promise.reject(new TypeError('played')),
    trouble: (problem) => troubles.push(problem.why),
  });
  await fill(workspace, 2, 4);
  expect((await workspace.close()).ok).toBe(false);
  expect(new Set(troubles)).toEqual(new Set(['The system refused: played.']));
  expect((await openWords({ files: disk.files, folder })).state).toEqual(wordsTo(4));
});

test('the second opener is told who writes; after the first has closed it may', async () => {
  const disk = new MemoryDisk();
  const first = await openWords({ files: disk.files, folder });
  await fill(first, 1, 1);
  const second = await openWords({ files: disk.files, folder });
  expect(second.readOnly).toMatchObject({ because: 'held', holder: { name: 'Ada', host: 'here' } });
  expect(second.readOnly?.problem.why).toContain('on the computer “here”');
  await second.close();
  await first.close();
  expect((await openWords({ files: disk.files, folder })).readOnly).toBeNull();
});

test('a holder on another host, or an unreadable lock, is never replaced', async () => {
  for (const lock of [
    '{"name":"Bob","host":"there","pid":1,"token":"b","time":"t","started":null}',
    '',
  ]) {
    const disk = await made(1);
    disk.put('/w/lock', Buffer.from(lock));
    expect((await openWords({ files: disk.files, folder })).readOnly?.because).toBe('held');
    expect(disk.bytes('/w/lock').toString()).toBe(lock);
  }
});

test('what queued during one fsync shares the next', async () => {
  const disk = new MemoryDisk();
  const opened = await openWords({ files: disk.files, folder });
  await opened.close();
  let syncs = 0;
  const files: FilePort = {
    ...disk.files,
    open: async (path, how) => {
      const file = await disk.files.open(path, how);
      const sync = async () => {
        if (path === journal) syncs += 1;
        await file.sync();
      };
      return { ...file, sync };
    },
  };
  const workspace = await openWords({ files, folder });
  const answers = wordsTo(50).map((word) => add(workspace, word));
  expect(workspace.ahead.seq).toBe(50);
  const seqs = (await Promise.all(answers)).map((answer) => answer.ok && answer.value.seq);
  expect(seqs).toEqual(wordsTo(50).map((_, index) => index + 1));
  expect(syncs).toBe(2);
});

test('an entry of two lines is not written', async () => {
  const disk = await made(2);
  const workspace = await openWords({ files: disk.files, folder });
  const before = disk.bytes(journal);
  await expect(workspace.append('{\n}', [])).rejects.toThrow('one line');
  expect(disk.bytes(journal)).toEqual(before);
  await fill(workspace, 3, 3);
  expect(workspace.state).toEqual(wordsTo(3));
});

test('a snapshot that the disk did not keep as written does not count', async () => {
  const disk = await made(3);
  const writeSnapshot = writerOn(disk.files, async (path, text) => {
    disk.put(path, Buffer.from(text.slice(0, -9)));
  });
  const workspace = await openWords({ files: disk.files, folder, writeSnapshot });
  const answer = await workspace.snapshot();
  expect(answer.ok || answer.no.code).toBe('SPOILT');
  expect(disk.paths()).not.toContain('/w/snap-00000003.json');
  expect(disk.paths().some((path) => path.startsWith('/w/aside/'))).toBe(true);
});

test('a snapshot is taken when so many entries have gone by, and used', async () => {
  const disk = await made(11, 4);
  const snapshots = disk.paths().filter((path) => path.includes('snap-'));
  expect(snapshots).toEqual(['/w/snap-00000004.json', '/w/snap-00000008.json']);
  let applied = 0;
  const base = options({ files: disk.files, folder });
  const apply: typeof base.replay.apply = (state, json) => {
    applied += 1;
    return base.replay.apply(state, json);
  };
  const workspace = await openWords({ ...base, replay: { ...base.replay, apply } });
  expect([workspace.state, applied]).toEqual([wordsTo(11), 3]);
});
