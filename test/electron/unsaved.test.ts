// What the disk refuses goes along in a copy: as the lines that it would have become, on the same chain.
import { expect, test } from 'vitest';
import { readReceived } from '../../electron/received.ts';
import { unsavedLines } from '../../electron/unsaved.ts';
import { originOf } from '../../electron/workspace/chain.ts';
import { planFormat } from '../../shared/file/format.ts';
import { headerText } from '../../shared/file/workspaceHeader.ts';
import { emptyPlan } from '../../shared/plan.ts';

const at = '2012-01-31T12:00:00.000Z';
const actor = { id: 'one', name: 'Ada' };
const named = (name: string) => ({ type: 'consortium/setProfile', set: { name } }) as const;
const head = originOf('lineage');
const nothing = { state: emptyPlan(), entries: [], seq: 0, head };

test('a copy with them proves itself to the last edit', () => {
  const edits = ['First', 'Second'].map((name, at) => ({
    id: name,
    edit: named(name),
    seq: at + 1,
  }));
  const reached = unsavedLines(nothing, edits, at, actor);
  const ids = { lineage: 'lineage', copy: 'copy' };
  const header = headerText({ format: planFormat, writer: '0', ...ids, ...reached });
  const file = Buffer.from([header, ...reached.lines, ''].join('\n'));
  const fresh = { writer: '0', now: at, lineage: 'l', copy: 'c', entry: 'e' };
  expect(readReceived(file, fresh).ok).toBe(true);
  expect(reached.lines.at(-1)).toContain('Second');
});

test('what is saved already is not there twice', () => {
  const saved = { ...nothing, seq: 1 };
  const edits = [1, 2].map((seq) => ({ id: `edit-${seq}`, edit: named(`Name ${seq}`), seq }));
  expect(unsavedLines(saved, edits, at, actor)).toMatchObject({
    seq: 2,
    lines: [expect.stringContaining('Name 2')],
  });
});
