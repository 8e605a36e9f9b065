// A workspace as one file says where it will be refused: what it holds is written all the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HistoryTask } from '../../../electron/output/exportTask.ts';
import { writeHistory } from '../../../electron/output/writeHistory.ts';
import { lineOf, linkHash, originOf } from '../../../electron/workspace/chain.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treekeeper-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Entries of any content, chained as they would be. */
function taskOf(entries: readonly string[]): HistoryTask {
  let head = originOf('lineage');
  const lines = entries.map((json) => {
    head = linkHash(head, json);
    return lineOf(head, json);
  });
  const journal = Buffer.concat(lines);
  writeFileSync(join(folder, 'journal-00000001.log'), journal);
  const seq = entries.length;
  const part = { name: 'journal-00000001.log', format: 3, start: 0, end: journal.length };
  const source = { folder, lineage: 'lineage', copy: 'copy', seq, head, parts: [part] };
  return {
    kind: 'history',
    source,
    rest: { lines: [], seq, head },
    writer: '0',
    as: { form: 'file' },
    path: join(folder, 'one.treekeeper'),
  };
}

const warningOf = async (entries: readonly string[]) =>
  (await writeHistory(taskOf(entries), 'token', () => {})).warning;

test('nothing is said of a usual one', async () => {
  expect(await warningOf(['{}', '{"a":1}'])).toBeNull();
});

test('older versions are named where it has more edits than they take', async () => {
  const many = Array.from({ length: 100_001 }, () => '{}');
  expect(await warningOf(many.slice(1))).toBeNull();
  expect(await warningOf(many)).toContain('older versions of Treekeeper refuse it');
});

test('an edit that no import takes is named', async () => {
  const heavy = `[${'1,'.repeat(4_000_000)}1]`;
  expect(await warningOf(['{}', heavy])).toContain('edit 2 is larger');
});

test('a history that is cut or altered is no file', async () => {
  const task = taskOf(['{}', '{}']);
  const other = { ...task, source: { ...task.source, head: 'f'.repeat(64) } };
  await expect(writeHistory(other, 'token', () => {})).rejects.toMatchObject({ code: 'ALTERED' });
  rmSync(join(folder, 'journal-00000001.log'));
  await expect(writeHistory(task, 'token', () => {})).rejects.toMatchObject({ code: 'UNREAD' });
});
