// Workspaces of every released format, kept as the application wrote them, open for ever.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planReplay } from '../../electron/planReplay.ts';
import { realFiles } from '../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../electron/workspace/openWorkspace.ts';
import { coverOf } from '../../shared/contributions/figures.ts';
import { planFormat } from '../../shared/file/format.ts';
import { parseEntry } from '../../shared/file/parseEntry.ts';
import { parsePlan } from '../../shared/file/parsePlan.ts';
import { boardOn } from '../../shared/governance/figures.ts';

const files = join(import.meta.dirname, '..', 'files');
const formats = readdirSync(files).filter((name) => name.startsWith('format-'));

async function open(format: string, without: RegExp | null) {
  const folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-frozen-')), format);
  cpSync(join(files, format), folder, { recursive: true });
  const left = readdirSync(folder).filter((name) => without?.test(name));
  for (const name of left) rmSync(join(folder, name));
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

test('there is one for this format', () => {
  expect(formats).toContain(`format-${planFormat}`);
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
    expect(parsePlan(planReplay.write(fast.state)).ok).toBe(true);
    await fast.close();
    await slow.close();
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
    expect(entries.value.map((line) => parseEntry(line).ok)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    await workspace.close();
  });
});
