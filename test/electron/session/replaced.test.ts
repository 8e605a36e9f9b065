// Who was replaced had saved on another computer: what it saved is told, kept, and can be opened.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import type { OpenedWorkspace } from '../../../shared/bridge/channels.ts';
import type { Problem } from '../../../shared/bridge/problem.ts';
import type { Result } from '../../../shared/values/result.ts';
import { journalFrom } from '../received/reading.ts';
import { programIn, save, sessionOf } from './sessions.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'treekeeper-replaced-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const journal = 'journal-00000001.log';
const fresh = { writer: '0', now: '2011-07-01T12:00:00.000Z', lineage: 'l', copy: 'c', entry: 'e' };

function shown(answer: Result<OpenedWorkspace, Problem>): OpenedWorkspace {
  if (!answer.ok) throw new Error(answer.no.why);
  return answer.value;
}

async function named(session: WorkspaceSession, name: string): Promise<void> {
  const seq = session.reached.seq + 1;
  const edit = { type: 'consortium/setProfile', set: { name } } as const;
  const saved = await save(session, { id: name, edit, seq });
  expect(saved).toMatchObject({ ok: true });
}

/** A workspace on two computers: the second one has taken it over before the last edit had arrived. */
async function twoComputers() {
  const here = sessionOf(programIn(join(place, 'here')));
  const { folder } = shown(await here.open());
  await named(here, 'Both know');
  await here.close();
  const copy = join(place, 'copy');
  cpSync(folder, copy, { recursive: true });
  shown(await here.openAt(folder));
  await named(here, 'Saved elsewhere');
  await here.close();
  const holder = { name: 'Ann', host: 'elsewhere', pid: 1, token: 't', time: '2011' };
  writeFileSync(join(copy, 'lock'), JSON.stringify(holder));
  const there = sessionOf(programIn(join(place, 'there')));
  expect(shown(await there.openAt(copy)).readOnly?.because).toBe('held');
  const agreed = { takeOver: { token: 't' }, without: null };
  expect(shown(await there.openAgain(agreed)).readOnly).toBeNull();
  await named(there, 'Taken over');
  return { folder, copy, there };
}

test('what was saved elsewhere is cut with true words, and opens as a workspace of its own', async () => {
  const { folder, copy, there } = await twoComputers();
  await there.close();
  const theirs = readFileSync(join(folder, journal));
  writeFileSync(join(copy, journal), theirs);
  const opened = shown(await there.openAt(copy));
  expect(JSON.parse(opened.plan).consortium.profile.name).toBe('Taken over');
  const found = opened.findings.find(({ kind }) => kind === 'superseded-tail');
  expect(found).toMatchObject({ what: expect.stringContaining('may show as saved'), lost: 0 });
  const file = readFileSync(found?.version ?? '');
  expect(file.toString()).toContain('Saved elsewhere');
  expect(journalFrom(file, fresh)).toMatchObject({ ok: true });
  await there.close();
});

test('a copy of the journal that another program put beside it opens as a workspace, too', async () => {
  const { folder, copy, there } = await twoComputers();
  await there.close();
  cpSync(join(folder, journal), join(copy, 'journal-00000001 (conflicted copy).log'));
  const opened = shown(await there.openAt(copy));
  const found = opened.findings.find(({ kind }) => kind === 'stranger');
  expect(found?.what).toContain('that are not in this history');
  const received = journalFrom(readFileSync(found?.version ?? ''), fresh);
  expect(received).toMatchObject({ ok: true });
  await there.close();
  // Told again at each opening, and kept once.
  const again = shown(await there.openAt(copy));
  expect(again.findings.find(({ kind }) => kind === 'stranger')?.version).toBe(found?.version);
  const versions = readdirSync(join(copy, 'aside')).filter((name) => name.endsWith('.treekeeper'));
  expect(versions).toHaveLength(1);
  await there.close();
});

test('a copy that says nothing else is told as that', async () => {
  const { copy, there } = await twoComputers();
  await there.close();
  cpSync(join(copy, journal), join(copy, 'journal-00000001 (conflicted copy).log'));
  const opened = shown(await there.openAt(copy));
  const found = opened.findings.find(({ kind }) => kind === 'stranger');
  expect(found).toMatchObject({
    what: expect.stringContaining('All of its edits are'),
    version: null,
  });
  await there.close();
});
