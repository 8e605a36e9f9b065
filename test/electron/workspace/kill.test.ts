// Real processes on a real disk: killed at any moment, two at once, and the store that writes snapshots.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { add, fill, kinds, openWords, type Words, wordsTo, writerOn } from './counter.ts';
import { counted, times } from './counts.ts';

vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());
const { writeThroughStore } = await import('../../../electron/workspace/snapshotStore.ts');

const runs = times(25, 2_000);
/** So many at a time: most of each run is waiting. */
const lanes = 5;
const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
let folder = '';
let tokens = 0;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-kill-')), 'workspace');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function startWriter(place = folder): { child: ChildProcess; lines: string[] } {
  const child = spawn(process.execPath, [writer, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return { child, lines };
}

/** Resolves once the writer has told so many lines. */
async function told(child: ChildProcess, lines: readonly string[], count: number): Promise<void> {
  while (lines.length < count && child.stdout) await once(child.stdout, 'data');
}

function savedIn(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => Number(/^saved (\d+)$/.exec(line)?.[1] ?? 0)));
}

function open(place = folder): Promise<Workspace<Words>> {
  tokens += 1;
  const owner = { name: 'Test', host: hostname(), pid: process.pid, token: `kill${tokens}` };
  return openWords({
    files: realFiles,
    folder: place,
    owner,
    writeSnapshot: writerOn(realFiles, writeThroughStore),
  });
}

/** Kills one writer after the other in a folder of its own; answers with what was saved and lost. */
async function killed(lane: number): Promise<{ saved: number; lost: number }> {
  const place = `${folder}-${lane}`;
  let [saved, lost] = [0, 0];
  for (let run = lane; run <= runs; run += lanes) {
    const { child, lines } = startWriter(place);
    const closed = once(child, 'close');
    // From before the workspace is open to some way into it: spread evenly, and no run alike.
    if (run % 5 !== 0) await told(child, lines, 1 + ((run * 7) % 40));
    await new Promise((turn) => setTimeout(turn, (run * 13) % (run % 5 === 0 ? 120 : 9)));
    child.kill('SIGKILL');
    await closed;
    saved = Math.max(saved, savedIn(lines));
    const workspace = await open(place);
    expect(workspace.readOnly, `run ${run}`).toBeNull();
    lost += Math.max(0, saved - workspace.seq);
    expect(workspace.seq, `run ${run}`).toBeGreaterThanOrEqual(saved);
    expect(workspace.state, `run ${run}`).toEqual(wordsTo(workspace.seq));
    saved = workspace.seq;
    await workspace.close();
  }
  return { saved, lost };
}

test('killed at a random moment, nothing that was confirmed as saved is lost', async () => {
  const found = await Promise.all(Array.from({ length: lanes }, (_, at) => killed(at + 1)));
  const sum = (of: 'saved' | 'lost') => found.reduce((all, each) => all + each[of], 0);
  expect(sum('saved')).toBeGreaterThan(runs);
  const more = `${sum('saved').toLocaleString('en')} changes saved`;
  counted({
    fault: 'kill -9 at a random moment',
    played: runs,
    lost: sum('lost'),
    silent: 0,
    more,
  });
}, 3_600_000);

test('a second process only reads, is told who writes, and takes over when that one is gone', async () => {
  const { child, lines } = startWriter();
  const closed = once(child, 'close');
  await told(child, lines, 10);
  for (let look = 0; look < 20; look += 1) {
    const saved = savedIn(lines);
    const reader = await open();
    expect(reader.readOnly?.because).toBe('held');
    expect(reader.readOnly?.holder?.pid).toBe(child.pid);
    expect(reader.findings).toEqual([]);
    expect(reader.seq).toBeGreaterThanOrEqual(saved);
    expect((await add(reader, 'no')).ok).toBe(false);
    await reader.close();
  }
  child.kill('SIGKILL');
  await closed;
  const after = await open();
  expect(after.readOnly).toBeNull();
  expect(kinds(after)).toContain('stale-lock');
  expect(after.state).toEqual(wordsTo(after.seq));
  expect(after.seq).toBeGreaterThanOrEqual(savedIn(lines));
  await after.close();
});

test('of many processes that find a stale lock at once, one writes', async () => {
  const first = startWriter();
  await told(first.child, first.lines, 3);
  const firstClosed = once(first.child, 'close');
  first.child.kill('SIGKILL');
  await firstClosed;
  const rivals = [1, 2, 3, 4].map(() => startWriter());
  const ends = rivals.map(({ child }) => once(child, 'close'));
  await Promise.all(rivals.map(({ child, lines }) => told(child, lines, 1)));
  const openers = rivals.filter(({ lines }) => lines[0] === 'open');
  for (const { child } of rivals) child.kill('SIGKILL');
  await Promise.all(ends);
  expect(openers).toHaveLength(1);
  const after = await open();
  expect(after.state).toEqual(wordsTo(after.seq));
  await after.close();
});

test('snapshots go through the store, are found again, and all is closed to others', async () => {
  const workspace = await open();
  await fill(workspace, 1, 3);
  expect(await workspace.close()).toEqual({ ok: true, value: null });
  expect(readdirSync(folder).sort()).toEqual([
    'anchor',
    'journal-00000001.log',
    'snap-00000003.json',
  ]);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder))
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  const again = await open();
  expect(again.state).toEqual(wordsTo(3));
  expect(again.findings).toEqual([]);
  await again.close();
});

test('a folder that goes away under the writer is noticed, and saving goes on when it is back', async () => {
  const workspace = await open();
  await fill(workspace, 1, 2);
  await realFiles.rename(folder, `${folder}-away`);
  const lost = await add(workspace, 'word 3');
  expect(lost.ok || lost.no.code).toBe('ENOENT');
  await realFiles.rename(`${folder}-away`, folder);
  await fill(workspace, 3, 3);
  await workspace.close();
  const again = await open();
  expect(again.state).toEqual(wordsTo(3));
  await again.close();
});

test('a change made on the disk by someone else is never written over', async () => {
  const workspace = await open();
  await fill(workspace, 1, 2);
  const path = join(folder, 'journal-00000001.log');
  writeFileSync(path, 'foreign\n', { flag: 'a' });
  const refused = await add(workspace, 'word 3');
  expect(refused.ok || refused.no.code).toBe('CHANGED');
  const bytes = Buffer.from(await realFiles.read(path));
  expect(bytes.toString().endsWith('foreign\n')).toBe(true);
  await workspace.close();
});

test.each([
  ['a file', async () => writeFileSync(folder, 'not a folder')],
  ['a loop', () => realFiles.link('x', 'y').catch(() => loop())],
])('a workspace folder that is %s is a problem, and stays as it is', async (_, make) => {
  await make();
  await expect(open()).rejects.toThrow(/could not|read-only/);
});

async function loop(): Promise<void> {
  const { symlinkSync } = await import('node:fs');
  symlinkSync(folder, folder);
}
