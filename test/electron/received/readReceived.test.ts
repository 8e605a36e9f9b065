// Received files: good ones become a workspace to the byte, others are refused in a sentence.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Limits, tooMuch } from '../../../electron/received/inThread.ts';
import { readInThread } from '../../../electron/received/readInThread.ts';
import { type Fresh, readReceived } from '../../../electron/received/readReceived.ts';

import { planReplay } from '../../../electron/session/planReplay.ts';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { planFormat } from '../../../shared/file/format.ts';
import { problemsOf, problemText } from '../../../shared/kernel/problems.ts';
import '../../../shared/registry/rules.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { freePath, journalFrom, journalOfFile } from './reading.ts';
import {
  brokenFile,
  fileOf,
  goodFile,
  goodLines,
  goodPlan,
  hostile,
  mutated,
  story,
} from './receivedFiles.ts';

const fresh: Fresh = {
  writer: '0.1.0',
  now: '2012-01-31T12:00:00.000Z',
  lineage: 'lineage-new',
  copy: 'copy-b',
  entry: 'entry-new',
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function opened(journal: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-received-'));
  writeFileSync(join(folder, 'journal-00000001.log'), journal);
  const workspace = await openWorkspace({
    folder,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: async () => {},
    writerVersion: '0.1.0',
    formatVersion: planFormat,
    owner: { name: 'Test', host: hostname(), pid: process.pid, token: 'test' },
    now: () => fresh.now,
    identity: { lineage: 'unused', copy: 'unused' },
  });
  if (!workspace.ok) throw new Error(workspace.no.why);
  return workspace.value;
}

describe('a good file', () => {
  test('becomes a workspace with the same history, lineage and head', async () => {
    const received = journalFrom(bytesOf(goodFile), fresh);
    if (!received.ok) throw new Error(received.no.why);
    const workspace = await opened(received.value);
    expect([workspace.readOnly, workspace.findings]).toEqual([null, []]);
    expect(workspace.state).toEqual(story.plan);
    expect([workspace.lineage, workspace.copy]).toEqual(['lineage-of-the-sender', 'copy-b']);
    const header: { head: string } = JSON.parse(goodFile.split('\n')[0] ?? '');
    expect(workspace.head).toBe(header.head);
    expect(await workspace.entries(1, workspace.seq)).toEqual({ ok: true, value: goodLines });
    await workspace.close();
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines at its end', (text: string) => `${text}\n\r\n`],
    ['all of it', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`],
  ])('is the same with %s', (_name, changed) => {
    for (const text of [goodFile, goodPlan]) {
      const whole = journalFrom(bytesOf(text), fresh);
      expect(whole.ok).toBe(true);
      expect(journalFrom(bytesOf(changed(text)), fresh)).toEqual(whole);
    }
  });

  test('of a plan alone becomes a workspace with one entry', async () => {
    const received = journalFrom(bytesOf(goodPlan), fresh);
    if (!received.ok) throw new Error(received.no.why);
    const workspace = await opened(received.value);
    expect([workspace.readOnly, workspace.findings, workspace.seq]).toEqual([null, [], 1]);
    expect(JSON.stringify(workspace.state)).toBe(JSON.stringify(openSfsPlan()));
    expect(workspace.lineage).toBe('lineage-new');
    await workspace.close();
  });

  test('that breaks a rule is opened all the same: its problems are told of its plan', async () => {
    const received = journalFrom(bytesOf(brokenFile), fresh);
    if (!received.ok) throw new Error(received.no.why);
    const workspace = await opened(received.value);
    expect(problemsOf(workspace.state).map(problemText)).toEqual([
      expect.stringContaining('It names a tier that is not in the plan.'),
    ]);
    await workspace.close();
  });

  test('is read in a thread of its own too', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-received-')), 'good.treekeeper');
    writeFileSync(path, goodFile);
    const received = await journalOfFile(path, fresh);
    const here = journalFrom(bytesOf(goodFile), fresh);
    expect(received.ok && here.ok && Buffer.from(received.value).equals(here.value)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['good.treekeeper']);
  });
});

describe('a file that is refused', () => {
  test.each(hostile)('with %s shows no word of a parser but among the details', (_what, bytes) => {
    const received = journalFrom(bytes, fresh);
    const why = received.ok ? '' : received.no.why;
    expect(why).not.toMatch(/[Uu]nexpected|token|JSON|undefined|nonoptional|Invalid input/);
    expect(why.length).toBeLessThan(300);
  });
});

describe('a hostile file', () => {
  test.each(hostile)('with %s is refused in a sentence', (_what, bytes, why) => {
    const received = journalFrom(bytes, fresh);
    expect(received).toMatchObject({ ok: false });
    expect(received.ok ? '' : `${received.no.why}\n${received.no.details}`).toMatch(why);
    expect({}).not.toHaveProperty('a');
  });

  test('there are more than 25 of them', () => {
    expect(hostile.length).toBeGreaterThan(25);
  });

  test('of 1,000 mutated ones none is taken for another history', () => {
    const sources = [goodFile, goodPlan].map((text) => Buffer.from(text));
    const good = sources.map((bytes) => journalFrom(bytes, fresh));
    const outcomes = Array.from({ length: 1000 }, (_, seed) => {
      const which = seed % 4 === 0 ? 1 : 0;
      const received = journalFrom(mutated(sources[which] ?? Buffer.alloc(0), seed), fresh);
      if (!received.ok) return received.no.why.length > 10 ? 'refused' : 'without a reason';
      if (which === 1) return 'a plan';
      const [one] = good;
      return one?.ok && Buffer.from(one.value).equals(received.value) ? 'the same' : 'another';
    });
    const counted = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    expect(counted('refused')).toBeGreaterThan(600);
    expect([counted('without a reason'), counted('another')]).toEqual([0, 0]);
  });
});

describe('a workspace in one file', () => {
  /** A file of that size, as it says, whose pieces are these. */
  const source = (size: number, ...pieces: Uint8Array[]) => ({
    size,
    next: () => pieces.shift() ?? null,
  });

  test('is read as it comes, whatever its pieces are', () => {
    const [start = '', ...rest] = goodFile.split(/(?<=\n)/);
    const pieces = [
      bytesOf(start),
      ...[...bytesOf(rest.join(''))].map((byte) => Uint8Array.of(byte)),
    ];
    const journal: Uint8Array[] = [];
    const read = readReceived(
      source(goodFile.length, ...pieces),
      fresh,
      (bytes) => void journal.push(bytes),
    );
    expect(read).toMatchObject({ ok: true, value: { lineage: 'lineage-of-the-sender', seq: 5 } });
    expect(journalFrom(bytesOf(goodFile), fresh)).toEqual({
      ok: true,
      value: Buffer.concat(journal),
    });
  });

  test('may be larger than any plan: what counts is what of it is proven', () => {
    expect(readReceived(source(2 ** 40, bytesOf(goodFile)), fresh, () => {}).ok).toBe(true);
    expect(readReceived(source(2 ** 40, bytesOf(goodPlan)), fresh, () => {})).toMatchObject({
      no: { why: expect.stringContaining('larger than 64 MB') },
    });
  });

  test('may have more than 100,000 edits', () => {
    const read = journalFrom(bytesOf(fileOf(goodLines, { seq: 110_000 })), fresh);
    expect(read).toMatchObject({ no: { why: 'It ends after 5 of 110000 edits.' } });
  });

  test('has no line without end', () => {
    const header = goodFile.slice(0, goodFile.indexOf('\n') + 1);
    const piece = Buffer.alloc(2 ** 20, 0x20);
    let given = -1;
    const next = () => {
      given += 1;
      return given === 0 ? bytesOf(header) : piece;
    };
    expect(readReceived({ size: 2 ** 40, next }, fresh, () => {})).toMatchObject({
      no: { why: 'Line 2 is longer than 64 MB.' },
    });
    expect(given).toBeLessThan(70);
  });
});

describe('a file that costs much', () => {
  test('with twenty thousand edits is opened', async () => {
    const small = JSON.stringify({ ...story.entries[3], id: 'entry-N' });
    const lines = Array.from({ length: 20_000 }, (_, at) => small.replace('entry-N', `e${at}`));
    const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-received-')), 'long.treekeeper');
    writeFileSync(path, fileOf(lines));
    expect((await journalOfFile(path, fresh)).ok).toBe(true);
  });

  test('or none at all is refused in a sentence', async () => {
    const missing = 'The file does not exist. Check its name and folder.';
    for (const [path, why] of [
      ['/nowhere/at.all', missing],
      [join(import.meta.filename, 'within'), missing],
      [join('/', 'n'.repeat(300)), missing],
      [tmpdir(), 'It is a folder or a device, not a file. Choose a file.'],
    ] as const) {
      expect(await journalOfFile(path, fresh)).toEqual({ ok: false, no: { why, details: null } });
    }
  });
});

describe('a thread that reads', () => {
  const endless = new URL('../endlessReader.ts', import.meta.url);
  const patient = new URL('../patientReader.ts', import.meta.url);
  const silent = new URL('../silentReader.ts', import.meta.url);
  const idle: Limits = { disk: 600_000, processor: () => 200, spent: () => 0 };
  const read = (reader: URL, some: Partial<Limits> = {}) =>
    readInThread({ from: 'nowhere', into: freePath(), fresh }, undefined, fileURLToPath(reader), {
      ...idle,
      ...some,
    });

  test('without end is ended once the processor has worked for its time', async () => {
    const before = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    expect(await read(endless, { spent })).toEqual({
      ok: false,
      no: { why: tooMuch, details: null },
    });
  });

  test('may take as long as it likes while the processor is busy with other work', async () => {
    expect(await read(patient)).toEqual({ ok: false, no: { why: 'At last.', details: null } });
  });

  test('is given its time by what of the file has been read', async () => {
    const sizes: number[] = [];
    await read(patient, { processor: (size) => sizes.push(size) });
    expect(sizes).toEqual([4321]);
  });

  test('is waited for where the disk answers late in the middle too, and no longer', async () => {
    const late = new URL('../lateReader.ts', import.meta.url);
    const why = 'Its disk is not responding.';
    expect(await read(late, { disk: 300 })).toEqual({ ok: false, no: { why, details: null } });
  });

  test('ends where it is canceled', async () => {
    const stop = new AbortController();
    const control = { signal: stop.signal, progress: () => stop.abort() };
    const reading = readInThread(
      { from: 'nowhere', into: freePath(), fresh },
      control,
      fileURLToPath(endless),
      idle,
    );
    expect(await reading).toMatchObject({ no: { why: 'Reading was stopped.' } });
  });

  test('is not waited for where the disk never answers', async () => {
    const received = await read(silent, { disk: 1 });
    const why = 'Its disk is not responding.';
    expect(received).toEqual({ ok: false, no: { why, details: null } });
  });
});
