// Workspaces of every released format, as the application wrote them, still open.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { planReplay } from '../../../electron/session/planReplay.ts';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { coverOf } from '../../../shared/contributions/figures/cover.ts';
import { migrations, planFormat } from '../../../shared/file/format.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { problemsOf } from '../../../shared/kernel/problems.ts';
import '../../../shared/registry/rules.ts';
import type { Misread } from '../../../shared/file/misread.ts';
import { entryText } from '../../../shared/file/storedEntry.ts';
import { boardOn } from '../../../shared/governance/figures/board.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Result } from '../../../shared/values/result.ts';
import { told } from '../../fixtures/builders.ts';

const files = join(import.meta.dirname, '..', '..', 'files');
const formats = readdirSync(files).filter((name) => name.startsWith('format-'));

// A workspace of today's format lacks only what the model has got since.
const grown = `Where a field is missing, the model has grown: raise the format to ${planFormat + 1}`;

const refusalOf = (read: Result<unknown, Misread>): string | null =>
  read.ok ? null : `${read.no.what}: ${read.no.why}`;

async function unpacked(format: string, without: RegExp | null) {
  const folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-frozen-')), format);
  cpSync(join(files, format), folder, { recursive: true });
  const left = readdirSync(folder).filter((name) => without?.test(name));
  for (const name of left) rmSync(join(folder, name));
  return { folder, workspace: await openedIn(folder) };
}

async function open(format: string, without: RegExp | null) {
  return (await unpacked(format, without)).workspace;
}

async function openedIn(folder: string) {
  const opened = await openWorkspace({
    folder,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: () => Promise.resolve(),
    writerVersion: '0.1.0',
    formatVersion: planFormat,
    owner: { name: 'Test', host: hostname(), pid: process.pid, token: 'test' },
    now: () => '2026-11-23T12:00:00.000Z',
    identity: { lineage: 'unused', copy: 'unused' },
  });
  if (!opened.ok) throw new Error(opened.no.why);
  return opened.value;
}

// The format that is being made has none until it is released: then it stands still.
const isBeingMade = readFileSync(join(files, '..', '..', 'CHANGELOG.md'), 'utf8').includes(
  '\n## Unreleased\n',
);

test('there is one for each released format', () => {
  const released = isBeingMade ? planFormat - 1 : planFormat;
  const wanted = Array.from({ length: released }, (_, index) => `format-${index + 1}`);
  expect(formats).toEqual(expect.arrayContaining(wanted));
});

test('each numbered migration is called by one of them', async () => {
  const called = migrations.map((step) => vi.spyOn(step, 'plan'));
  for (const format of formats) await (await open(format, null)).close();
  for (const spy of called) expect(spy).toHaveBeenCalled();
});

describe.each(formats)('%s', (format) => {
  test('opens whole and can be written', async () => {
    const workspace = await open(format, null);
    expect(workspace.readOnly).toBeNull();
    expect(workspace.findings).toEqual([]);
    expect(workspace.seq).toBe(5);
    await workspace.close();
  });

  test('gives the same plan from its snapshot and from its history alone', async () => {
    const fast = await open(format, null);
    const slow = await open(format, /^snap-/);
    expect(JSON.stringify(slow.state)).toBe(JSON.stringify(fast.state));
    expect(refusalOf(parsePlan(planReplay.write(fast.state))), grown).toBeNull();
    expect(problemsOf(fast.state)).toEqual([]);
    await fast.close();
    await slow.close();
  });

  test('goes on in a journal of this format, and what was there stays as it was', async () => {
    const { folder, workspace } = await unpacked(format, null);
    const before = readFileSync(join(folder, 'journal-00000001.log'));
    const edit: Change = { type: 'cost/setTerms', set: { years: 3 } };
    const { plan, entries } = told({ plan: workspace.state, entries: [] }, edit);
    const saved = await workspace.append(entries.map(entryText).join(), plan);
    await workspace.close();
    expect(saved.ok && saved.value.seq).toBe(6);
    const isOlder = format !== `format-${planFormat}`;
    const first = readFileSync(join(folder, 'journal-00000001.log'));
    expect(isOlder ? first : first.subarray(0, before.length)).toEqual(before);
    const next = isOlder ? 'journal-00000006.log' : 'journal-00000001.log';
    expect(readFileSync(join(folder, next), 'utf8')).toContain(
      `"treekeeper":"journal","format":${planFormat},`,
    );
    const again = await openedIn(folder);
    expect([again.seq, again.state.cost.terms.years, again.findings]).toEqual([6, 3, []]);
    await again.close();
  });

  test('still answers the question: a tester in kind, nobody left', async () => {
    const workspace = await open(format, null);
    expect(coverOf(workspace.state, 2012, 'likely', 'expected').gap).toBe(5_500_000);
    expect(boardOn(workspace.state, '2012-01-31').authorised).toBe(5);
    await workspace.close();
  });

  test('has a history that is read in full', async () => {
    const workspace = await open(format, null);
    const entries = await workspace.entries(1, workspace.seq);
    if (!entries.ok) throw new Error(entries.no.why);
    expect(entries.value.length).toBe(5);
    expect(
      entries.value.map((line) => refusalOf(parseEntry(line))),
      grown,
    ).toEqual(entries.value.map(() => null));
    await workspace.close();
  });
});
