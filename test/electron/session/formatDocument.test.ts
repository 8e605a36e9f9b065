// docs/format.md against the code: its examples open as they are, and its reader reads them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCard } from '../../../electron/library/card.ts';
import { planReplay } from '../../../electron/session/planReplay.ts';
import { readAnchor } from '../../../electron/workspace/anchor.ts';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { readHolder } from '../../../electron/workspace/holder.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { readSnapshot } from '../../../electron/workspace/snapshot.ts';
import { migrations, planFormat } from '../../../shared/file/format.ts';
import { parseEntry } from '../../../shared/file/parseEntry.ts';
import { parsePlan } from '../../../shared/file/parsePlan.ts';
import { entry } from '../../../shared/file/schema.ts';
import { fingerprintOf } from '../../../shared/history/fingerprint.ts';
import { listAt, recordAt } from '../../../shared/kernel/collections.ts';
import { listPaths, recordPaths } from '../../../shared/kernel/parts.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { journalFrom } from '../received/reading.ts';

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'format.md'), 'utf8');
const blocks = new Map(
  [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', body = '']) => [
    name,
    body,
  ]),
);
const block = (name: string) => Buffer.from(blocks.get(name) ?? '');
const folder = mkdtempSync(join(tmpdir(), 'treekeeper-format-'));

beforeAll(() => {
  for (const [name, body] of blocks) writeFileSync(join(folder, name), body);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(host: string) {
  const opened = await openWorkspace({
    folder,
    mustExist: true,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: () => Promise.resolve(),
    writerVersion: '0.0.0',
    formatVersion: planFormat,
    owner: { name: 'Test', host, pid: process.pid, token: 'test' },
    now: () => '2026-11-23T14:00:00.000Z',
    identity: { lineage: 'unused', copy: 'unused' },
  });
  if (!opened.ok) throw new Error(opened.no.why);
  return opened.value;
}

test('the folder opens, is held by the lock, and has nothing to repair', async () => {
  const workspace = await open('elsewhere');
  expect(workspace.readOnly).toMatchObject({ because: 'held', holder: { name: 'ada', pid: 4211 } });
  expect([workspace.seq, workspace.findings]).toEqual([3, []]);
  expect(workspace.state.consortium.profile.name).toBe('Example');
  expect(workspace.state.cost.activities.map(({ name }) => name)).toEqual(['Testing']);
  const lines = await workspace.entries(1, 3);
  expect(lines.ok && lines.value.map((line) => parseEntry(line).ok)).toEqual([true, true, true]);
});

test('the snapshot holds, and its plan is one of its format', () => {
  const name = 'snap-00000001.json';
  const snapshot = readSnapshot(name, block(name));
  if (!snapshot) throw new Error('The check does not hold.');
  expect(snapshot.header).toMatchObject({ format: 2, seq: 1 });
  const plan = parsePlan(snapshot.stateJson, 2);
  expect(plan.ok && plan.value.consortium.profile.name).toBe('Example');
});

test('the anchor and the lock are read as described', () => {
  const [, second = ''] = block('anchor').toString().split('\n');
  expect(second).toHaveLength(142);
  expect(readAnchor(block('anchor'))).toEqual({ seq: 3, head: second.slice(13, 77) });
  expect(readHolder(block('lock'))).toMatchObject({ host: 'desk', pid: 4211 });
});

test('the card is read as described', async () => {
  const { lineage, seq, head } = await open('elsewhere');
  const opened = '2026-11-23T12:03:00.000Z';
  const card = { label: 'Draft for the board', name: 'Example', lineage, seq, head, opened };
  expect(await readCard(realFiles, folder)).toEqual(card);
});

/** The words in the first column of the table under a title. */
function fieldsUnder(title: string): string[] {
  const [, part = ''] = text.split(`\n## ${title}\n`);
  const [table = ''] = part.split(/\n\n(?!\|)/).filter((each) => each.includes('| --- |'));
  return [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
}

test('each field of an entry and of a card is described, and no other', () => {
  expect(fieldsUnder('Entries').sort()).toEqual(['format', ...Object.keys(entry.shape)].sort());
  const card: object = JSON.parse(block('card.json').toString());
  expect(fieldsUnder('Card').sort()).toEqual(Object.keys(card).sort());
  for (const type of ['batch', 'undo', 'restore']) expect(text).toContain(`\`${type}\``);
});

test('the fingerprint of the example, and the empty plan, are as described', async () => {
  const { head } = await open('elsewhere');
  const { hex, words } = await fingerprintOf(head);
  expect(text).toContain(`\`${hex}\`, \`${words}\``);
  const records = recordPaths().map((path) => [path, recordAt(path).read(emptyPlan())]);
  expect(JSON.parse(block('empty-records.json').toString())).toEqual(Object.fromEntries(records));
});

test('the workspace in one file is taken, and leads to the same head', () => {
  const fresh = {
    writer: '0',
    now: '2026-11-23T14:00:00.000Z',
    lineage: 'l',
    copy: 'c',
    entry: 'e',
  };
  const received = journalFrom(block('example.treekeeper'), fresh);
  const last = block('journal-00000002.log').toString().trimEnd().split('\n').at(-1) ?? '';
  expect(received.ok && JSON.stringify(received.value).length).toBeGreaterThan(0);
  expect(block('example.treekeeper').toString()).toContain(`"head":"${last.slice(0, 64)}"`);
});

test('the reader proves the folder, and prints it', () => {
  const output = execFileSync(process.execPath, [join(folder, 'reader.mjs'), folder], {
    encoding: 'utf8',
  });
  expect(output.split('\n')).toEqual([
    expect.stringMatching(/^1 .* ada {2}Set the name of the consortium to “Example”$/),
    expect.stringMatching(/^2 .* Treekeeper {2}Brought the plan from format 2 to format 3$/),
    expect.stringMatching(/^3 .* ada {2}Added the activity “Testing”$/),
    expect.stringMatching(/^3 entries, head [0-9a-f]{64}$/),
    '',
  ]);
});

test('the reader finds what was altered', () => {
  const path = join(folder, 'journal-00000001.log');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('to “Example”', 'to “Exampel”'));
  const read = () =>
    execFileSync(process.execPath, [join(folder, 'reader.mjs'), folder], { stdio: 'pipe' });
  expect(read).toThrow(/Entry 1 is damaged/);
  writeFileSync(path, before);
});

test('paths are parts and their lists or records, and each format is named', () => {
  const plan = emptyPlan();
  const inPlan = (path: string) =>
    path.split('.').reduce<unknown>((held, key) => Reflect.get(Object(held), key), plan);
  for (const path of listPaths()) expect(inPlan(path)).toBe(listAt(path).read(plan));
  for (const path of recordPaths()) expect(inPlan(path)).toBe(recordAt(path).read(plan));
  for (const { to } of migrations) expect(text).toMatch(new RegExp(`^\\| ${to} \\|`, 'm'));
  expect(text).toContain(`The present one is ${planFormat}.`);
});
