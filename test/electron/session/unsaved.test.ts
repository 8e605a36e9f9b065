// Edits that the disk refuses go into a copy, as the journal lines they would have been.
import { expect, test } from 'vitest';
import { type Needs, unsavedLines } from '../../../electron/session/unsaved.ts';
import { originOf } from '../../../electron/workspace/chain.ts';
import { planFormat } from '../../../shared/file/format.ts';
import { headerText } from '../../../shared/file/workspaceHeader.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { ok } from '../../../shared/values/result.ts';
import { journalFrom } from '../received/reading.ts';

const at = '2012-01-31T12:00:00.000Z';
const actor = { id: 'one', name: 'Ada' };
const named = (name: string) => ({ type: 'consortium/setProfile', set: { name } }) as const;
const head = originOf('lineage');
const nothing = { state: emptyPlan(), entries: [], seq: 0, head };
const none: Needs = async (_edit, entries) => ok({ entries, past: null });

async function linesOf(...some: Parameters<typeof unsavedLines>) {
  const lines = await unsavedLines(...some);
  if (!lines.ok) throw new Error(lines.no.why);
  return lines.value;
}

test('a copy with them proves itself to the last edit', async () => {
  const edits = ['First', 'Second'].map((name, at) => ({
    id: name,
    edit: named(name),
    seq: at + 1,
  }));
  const reached = await linesOf(nothing, edits, at, actor, none);
  const ids = { lineage: 'lineage', copy: 'copy' };
  const header = headerText({ format: planFormat, writer: '0', ...ids, ...reached });
  const file = Buffer.from([header, ...reached.lines, ''].join('\n'));
  const fresh = { writer: '0', now: at, lineage: 'l', copy: 'c', entry: 'e' };
  expect(journalFrom(file, fresh).ok).toBe(true);
  expect(reached.lines.at(-1)).toContain('Second');
});

test('what is saved already is not there twice', async () => {
  const saved = { ...nothing, seq: 1 };
  const edits = [1, 2].map((seq) => ({ id: `edit-${seq}`, edit: named(`Name ${seq}`), seq }));
  expect(await linesOf(saved, edits, at, actor, none)).toMatchObject({
    seq: 2,
    lines: [expect.stringContaining('Name 2')],
  });
});

test('a restore goes along, and what comes after it', async () => {
  const past = { seq: 1, at, plan: { ...emptyPlan(), consortium: { ...emptyPlan().consortium } } };
  const then = { ...past.plan.consortium.profile, name: 'Then' };
  past.plan.consortium = { ...past.plan.consortium, profile: then };
  const needs: Needs = async (edit, entries) =>
    ok({ entries, past: edit.type === 'restore' ? past : null });
  const edits = [
    { id: 'restored', edit: { type: 'restore', seq: 1, at } as const, seq: 1 },
    { id: 'after', edit: { type: 'consortium/setProfile', set: { note: 'New' } } as const, seq: 2 },
  ];
  const { lines } = await linesOf(nothing, edits, at, actor, needs);
  expect(lines).toHaveLength(2);
});

test('a copy that would lack an edit is no copy', async () => {
  const edits = [{ id: 'lost', edit: { type: 'undo', entry: 'nowhere' } as const, seq: 1 }];
  expect(await unsavedLines(nothing, edits, at, actor, none)).toMatchObject({
    no: { what: 'The workspace file was not exported.' },
  });
});
