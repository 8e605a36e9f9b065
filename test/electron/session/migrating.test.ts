// Opening an older workspace for writing: it stays as it was, and the migration is an entry.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { notesOf } from '../../../electron/session/openingNotes.ts';
import { planReplay } from '../../../electron/session/planReplay.ts';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { readSnapshot } from '../../../electron/workspace/snapshot.ts';
import { forkedWriter } from '../../../electron/workspace/snapshotFork.ts';
import { migrate, planFormat } from '../../../shared/file/format.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { startWriter } from './snapshotChild.ts';

const files = join(import.meta.dirname, '..', '..', 'files');
const older = Array.from({ length: planFormat - 1 }, (_, index) => index + 1);

function copyOf(format: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-migrating-')), 'workspace');
  cpSync(join(files, `format-${format}`), folder, { recursive: true });
  return folder;
}

async function open(folder: string) {
  let ids = 0;
  const now = () => '2026-11-23T12:00:00.000Z';
  const newId = () => {
    ids += 1;
    return `note-${ids}`;
  };
  const opened = await openWorkspace({
    folder,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: forkedWriter(startWriter),
    writerVersion: '9.9.9',
    formatVersion: planFormat,
    owner: { name: 'Test', host: hostname(), pid: process.pid, token: 'test' },
    now,
    notes: (done) => notesOf(done, now(), newId),
    identity: { lineage: 'unused', copy: 'unused' },
  });
  if (!opened.ok) throw new Error(opened.no.why);
  return opened.value;
}

const snapshotIn = (folder: string, name: string) =>
  readSnapshot(name, readFileSync(join(folder, name)));

describe.each(older)('format %i', (format) => {
  test('is brought to this one by an entry, in a journal of its own', async () => {
    const folder = copyOf(format);
    const before = readFileSync(join(folder, 'journal-00000001.log'));
    const workspace = await open(folder);
    expect([workspace.readOnly, workspace.seq]).toEqual([null, 6]);
    const lines = await workspace.entries(6, 6);
    const [line = ''] = lines.ok ? lines.value : [];
    const entry = parseEntry(line);
    const sentence = `Upgraded the plan from format ${format} to format ${planFormat}`;
    expect(entry).toMatchObject({ ok: true, value: { sentence, effect: [] } });
    await workspace.close();
    expect(readFileSync(join(folder, 'journal-00000001.log'))).toEqual(before);
    const [first = ''] = readFileSync(join(folder, 'journal-00000006.log'), 'utf8').split('\n');
    expect(first).toContain(`"format":${planFormat},"writer":"9.9.9"`);
    rmSync(folder, { recursive: true });
  });

  test('keeps what stood before, and the migrated plan is the base', async () => {
    const folder = copyOf(format);
    const before = snapshotIn(folder, 'snap-00000005.json');
    rmSync(join(folder, 'snap-00000005.json'));
    const workspace = await open(folder);
    const plan = planReplay.write(workspace.state);
    await workspace.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('snap-'))).toEqual([
      'snap-00000005.json',
      'snap-00000006.json',
    ]);
    const again = snapshotIn(folder, 'snap-00000005.json');
    expect(again?.header).toMatchObject({ format, seq: 5, head: before?.header.head });
    expect(migrate(format, JSON.parse(again?.stateJson ?? ''))).toEqual(
      migrate(format, JSON.parse(before?.stateJson ?? '')),
    );
    const base = snapshotIn(folder, 'snap-00000006.json');
    expect([base?.header.format, base?.stateJson]).toEqual([planFormat, plan]);
    rmSync(folder, { recursive: true });
  });

  test('is migrated once', async () => {
    const folder = copyOf(format);
    await (await open(folder)).close();
    const again = await open(folder);
    expect([again.seq, again.findings]).toEqual([6, []]);
    await again.close();
    rmSync(folder, { recursive: true });
  });
});
