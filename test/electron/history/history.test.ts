// The history as main answers it: rows, past plans, what an undo of an old edit needs, and verifying.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neededFor, neededToUndo, pastAt } from '../../../electron/history/past.ts';
import { rowsOf } from '../../../electron/history/rows.ts';
import { verifyJournal, verifyOpened } from '../../../electron/history/verify.ts';
import { HeldEdits } from '../../../electron/session/heldEdits.ts';
import type { OpenPlan } from '../../../electron/session/openPlan.ts';
import { planReplay } from '../../../electron/session/planReplay.ts';
import { saveEdit } from '../../../electron/session/saveEdit.ts';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshotMaking.ts';
import { writeWhole } from '../../../electron/workspace/wholeFile.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { openSfs } from '../../../shared/example/opensfs.ts';
import { planFormat } from '../../../shared/file/format.ts';
import { fingerprintOf, spacedHex } from '../../../shared/history/fingerprint.ts';
import type { Edit } from '../../../shared/history/history.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'treekeeper-history-'));
const actor = { id: 'me', name: 'Ada' };
const note = (text: string): Edit => ({
  type: 'cost/setLine',
  id: 'line-testers',
  set: { note: text },
});
const rename: Edit = { type: 'members/setMember', id: 'member-cray', set: { name: 'Cray Inc.' } };
const count = 700;
let current: OpenPlan;

const write = (path: string, text: string) =>
  writeWhole(realFiles, path, Buffer.from(text), 'snapshot');

async function opened(): Promise<Workspace<Plan>> {
  const answer = await openWorkspace<Plan>({
    folder,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: (task) => makeSnapshot(task, { files: realFiles, replay: planReplay, write }),
    writerVersion: '0.1.0',
    formatVersion: planFormat,
    owner: { name: 'Ada', host: 'here', pid: process.pid, token: 'token' },
    now: () => '2012-01-31T12:00:00.000Z',
    identity: { lineage: 'lineage', copy: 'copy' },
    snapshotEvery: 200,
  });
  if (!answer.ok) throw new Error(answer.no.why);
  return answer.value;
}

async function save(edit: Edit, reason?: string): Promise<void> {
  const seq = current.workspace.ahead.seq + 1;
  const at = new Date(Date.UTC(2012, 0, 1, 0, seq)).toISOString();
  const withReason = reason === undefined ? {} : { reason };
  const saved = await saveEdit(
    current,
    { id: `entry-${seq}`, edit, seq, ...withReason },
    actor,
    at,
  );
  expect(saved).toMatchObject({ ok: true, value: { state: 'saved' } });
}

beforeAll(async () => {
  current = {
    folder,
    opening: 'opened',
    workspace: await opened(),
    entries: [],
    held: new HeldEdits(),
  };
  await save(openSfs);
  await save(rename);
  while (current.workspace.seq < count) await save(note(`Note ${current.workspace.seq}`));
});
afterAll(async () => {
  await current.workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

test('has a row for each entry, and follows what is saved since', async () => {
  const rows = await rowsOf(current.workspace);
  expect(rows.ok && rows.value.length).toBe(count);
  expect(rows.ok && rows.value[1]).toMatchObject({ seq: 2, entities: ['member-cray'] });
});

test('any past plan is the one that was there', async () => {
  const first = openSfsPlan().cost.lines.find(({ id }) => id === 'line-testers');
  expect(first?.note).not.toMatch(/^Note/);
  for (const seq of [1, 2, 3, 199, 200, 201, 555, count]) {
    const past = await pastAt(current.workspace, seq);
    if (!past.ok) throw new Error(past.no.why);
    const line = past.value.plan.cost.lines.find(({ id }) => id === 'line-testers');
    expect(line?.note).toBe(seq > 2 ? `Note ${seq - 1}` : first?.note);
    const cray = past.value.plan.members.roll.find(({ id }) => id === 'member-cray');
    expect(cray?.name).toBe(seq === 1 ? 'Cray' : 'Cray Inc.');
  }
  expect((await pastAt(current.workspace, 0)).ok).toBe(false);
  expect((await pastAt(current.workspace, count + 1)).ok).toBe(false);
});

describe('an old edit', () => {
  test('is undone with what is around it, although nobody keeps it', async () => {
    const edit: Edit = { type: 'undo', entry: 'entry-2' };
    expect(current.entries.some(({ id }) => id === 'entry-2')).toBe(false);
    const needed = await neededFor(current.workspace, edit, current.entries);
    expect(needed.ok && needed.value.entries[0]?.id).toBe('entry-2');
    await save(edit, 'It was misspelt.');
    const { roll } = current.workspace.state.members;
    expect(roll.find(({ id }) => id === 'member-cray')?.name).toBe('Cray');
    expect(current.entries.at(-1)?.reason).toBe('It was misspelt.');
  });

  test('that later ones block is refused by name', async () => {
    const seq = current.workspace.ahead.seq + 1;
    const edit: Edit = { type: 'undo', entry: 'entry-3' };
    const answer = await saveEdit(current, { id: 'no', edit, seq }, actor, '');
    expect(answer).toMatchObject({ ok: true, value: { state: 'differs' } });
    expect(answer.ok && 'why' in answer.value && answer.value.why).toContain(
      'A later edit conflicts',
    );
  });

  test('that is not there needs nothing', async () => {
    expect(await neededToUndo(current.workspace, 'nowhere')).toEqual({ ok: true, value: [] });
  });
});

test('a restore takes a snapshot, begins a new journal, and is undone by its effect', async () => {
  const before = current.workspace.seq;
  const past = await pastAt(current.workspace, 1);
  if (!past.ok) throw new Error(past.no.why);
  await save({ type: 'restore', seq: 1, at: past.value.at });
  expect(JSON.stringify(current.workspace.state)).toBe(JSON.stringify(past.value.plan));
  const names = readdirSync(folder);
  expect(names).toContain(`snap-${String(before).padStart(8, '0')}.json`);
  expect(names).toContain(`journal-${String(before + 1).padStart(8, '0')}.log`);
  await save({ type: 'undo', entry: `entry-${before + 1}` });
  const line = current.workspace.state.cost.lines.find(({ id }) => id === 'line-testers');
  expect(line?.note).toBe(`Note ${count - 1}`);
});

describe('verifying', () => {
  const carriedAt = async (entries: number) => {
    const head = await current.workspace.headAt(entries);
    return fingerprintOf(head.ok ? head.value : '');
  };

  test('finds each form of the fingerprint contained, with the edit', async () => {
    const print = await carriedAt(300);
    for (const fingerprint of [print.hex, spacedHex(print), ` ${print.words.toUpperCase()} `]) {
      const verdict = await verifyOpened(current.workspace, { entries: 300, fingerprint });
      expect(verdict).toMatchObject({ ok: true, value: { answer: 'contained' } });
      expect(verdict.ok && verdict.value).toHaveProperty(
        'sentence',
        'Changed the note of the cost line “Testers”',
      );
    }
  });

  test('says where it is not contained, or the history is shorter', async () => {
    const { hex: fingerprint } = await carriedAt(300);
    const { workspace } = current;
    expect(await verifyOpened(workspace, { entries: 301, fingerprint })).toEqual({
      ok: true,
      value: { answer: 'other' },
    });
    expect(await verifyOpened(workspace, { entries: 90_000, fingerprint })).toEqual({
      ok: true,
      value: { answer: 'shorter', entries: workspace.seq },
    });
    expect(await verifyOpened(workspace, { entries: 1, fingerprint: '12' })).toMatchObject({
      no: { what: 'The fingerprint' },
    });
    expect(await verifyOpened(workspace, { entries: 0, fingerprint })).toMatchObject({
      no: { why: 'A report is written after at least one edit.' },
    });
  });

  test('says so where the history on the disk has been damaged since it was opened', async () => {
    const path = join(folder, 'journal-00000001.log');
    const whole = readFileSync(path);
    const { hex: fingerprint } = await carriedAt(300);
    const damaged = Buffer.from(whole);
    const at = damaged.indexOf('Cray Inc.');
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(path, damaged);
    const asked = { entries: 300, fingerprint };
    expect(await verifyOpened(current.workspace, asked)).toMatchObject({
      ok: false,
      no: {
        what: 'The history was not verified.',
        why: 'From number 2 on, it is not on the disk as it was written.',
      },
    });
    writeFileSync(path, whole);
    expect(await verifyOpened(current.workspace, asked)).toMatchObject({
      value: { answer: 'contained' },
    });
  });

  test('of a journal alone answers the same', async () => {
    const bytes = readFileSync(join(folder, 'journal-00000001.log'));
    const { words } = await carriedAt(300);
    const verdict = await verifyJournal(bytes, { entries: 300, fingerprint: words });
    expect(verdict).toMatchObject({ ok: true, value: { answer: 'contained' } });
    expect(await verifyJournal(bytes, { entries: 299, fingerprint: words })).toEqual({
      ok: true,
      value: { answer: 'other' },
    });
    expect((await verifyJournal(bytes, { entries: 0, fingerprint: words })).ok).toBe(false);
    expect(await verifyJournal(bytes, { entries: 9_999, fingerprint: words })).toMatchObject({
      value: { answer: 'shorter' },
    });
  });
});
