// What the disk refuses outlives the window and the session: held, kept aside, and offered again.
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import type { AskedSave, SaveRequest } from '../../../shared/bridge/channels.ts';
import type { TypedText } from '../../../shared/bridge/leftOver.ts';
import { ok } from '../../../shared/values/result.ts';
import { askedIn, programIn, save, sessionOf } from './sessions.ts';

let data = '';
let session: WorkspaceSession;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'treekeeper-saves-'));
  session = sessionOf(programIn(data));
  await session.open();
});
afterEach(async () => {
  await session.close();
  rmSync(data, { recursive: true, force: true });
});

const named = (id: string, behind: number): SaveRequest => ({
  id,
  edit: { type: 'consortium/setProfile', set: { name: id } },
  seq: session.reached.seq + behind,
});
const idsOf = (requests: readonly SaveRequest[]) => requests.map(({ id }) => id);
const hold = (request: SaveRequest) =>
  session.saves.hold(Promise.resolve(askedIn(session, request)));
const opening = () => session.current?.opening ?? '';
const typedHere = (typed: readonly TypedText[]) => ({ opening: opening(), typed });
const asideOf = () => readdirSync(join(data, 'aside'));

/** The folder of the workspace is gone while `work` goes on. */
async function whileGone(work: () => Promise<void>): Promise<void> {
  const folder = session.folder ?? '';
  renameSync(folder, `${folder}-away`);
  await work();
  renameSync(`${folder}-away`, folder);
}

test('an edit that is saved is held no longer; one that is refused and those behind it are', async () => {
  await save(session, named('saved', 1));
  expect(await session.saves.unsaved()).toEqual([]);
  await whileGone(async () => {
    expect((await save(session, named('refused', 1))).ok).toBe(false);
    await hold(named('behind', 2));
    expect(await session.saves.saveHeld()).toBe(false);
    expect(idsOf(await session.saves.unsaved())).toEqual(['refused', 'behind']);
  });
  expect(await session.saves.saveHeld()).toBe(true);
  expect(session.plan.consortium.profile.name).toBe('behind');
});

test('what a session keeps aside is offered to the next one, until it is put away', async () => {
  const typed = [{ where: 'Plan settings', label: 'Name', text: 'Half' }];
  expect(session.saves.keepAside(typedHere([]))).toBeNull();
  await whileGone(async () => {
    await save(session, named('refused', 1));
    expect(session.saves.keepAside(typedHere(typed))).toMatchObject({ ok: true });
  });
  await session.close();
  session = sessionOf(programIn(data));
  await session.open();
  const [kept, ...others] = await session.saves.kept();
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    typed,
    edits: [
      { sentence: 'Set the name of the consortium to “refused”', request: { id: 'refused' } },
    ],
  });
  expect(session.saves.putAway('../settings.json').ok).toBe(false);
  expect(session.saves.putAway(kept?.id ?? '').ok).toBe(true);
  expect(await session.saves.kept()).toEqual([]);
  expect(asideOf()).toEqual([expect.stringMatching(/-put-away\.json$/)]);
});

test('what a window that is gone had typed is kept at once, and its edits go on in the next one', async () => {
  const typed = [{ where: '', label: 'Name', text: 'Half' }];
  await whileGone(async () => {
    await save(session, named('refused', 1));
    session.saves.holdTyped(typedHere([{ where: '', label: 'Name', text: 'Ha' }]));
    session.saves.holdTyped(typedHere(typed));
    session.saves.keepTyped();
    session.saves.keepTyped();
  });
  expect(await session.saves.kept()).toMatchObject([{ typed, edits: [] }]);
  expect(idsOf(await session.saves.unsaved())).toEqual(['refused']);
});

test('a window that does not answer has typed what it told last; one that answers, what it says', () => {
  const typed = [{ where: '', label: 'Name', text: 'Half' }];
  session.saves.holdTyped(typedHere(typed));
  expect(session.saves.keepAside(typedHere([]))).toBeNull();
  expect(session.saves.keepAside(null)).toMatchObject({ ok: true });
  expect(session.saves.keepAside(null)).toBeNull();
  session.saves.holdTyped(typedHere([]));
  expect(session.saves.keepAside(null)).toBeNull();
});

test('a save that is still being read when the session closes is on the disk', async () => {
  let read: (request: AskedSave) => void = () => {};
  const request = askedIn(session, named('late', 1));
  const saving = session.saves.save(new Promise((done) => (read = done)));
  const closing = session.close();
  read(request);
  expect(await saving).toMatchObject({ ok: true, value: { state: 'saved' } });
  await closing;
  session = sessionOf(programIn(data));
  await session.open();
  expect(session.plan.consortium.profile.name).toBe('late');
});

test('an edit that reached the disk after all is not offered', async () => {
  await hold(named('late', 1));
  session.saves.keepAside(typedHere([]));
  await save(session, named('late', 1));
  expect(await session.saves.kept()).toEqual([]);
});

test('it is offered in its own workspace only', async () => {
  await hold(named('of the first', 1));
  await session.start('empty');
  expect(asideOf()).toHaveLength(1);
  expect(await session.saves.kept()).toEqual([]);
});

describe('of a window that shows another workspace than the open one', () => {
  const typed = [{ where: '', label: 'Name', text: 'Half' }];

  test('an edit is not saved, not held and not kept aside, however well its number fits', async () => {
    const before = opening();
    await session.start('example');
    const asked = Promise.resolve({ ...named('mine', 1), opening: before });
    expect(await session.saves.save(asked)).toEqual(ok({ state: 'elsewhere' }));
    await session.saves.hold(asked);
    expect(session.plan.consortium.profile.name).toBe('OpenSFS');
    expect(await session.saves.unsaved()).toEqual([]);
    expect(session.saves.keepAside(null)).toBeNull();
  });

  test('what is typed is not held, and is kept aside for its own workspace', async () => {
    const first = session.folder ?? '';
    const before = opening();
    await session.start('example');
    session.saves.holdTyped({ opening: before, typed });
    expect(session.saves.keepAside(null)).toBeNull();
    expect(session.saves.keepAside({ opening: before, typed })).toMatchObject({ ok: true });
    expect(await session.saves.kept()).toEqual([]);
    await session.openAt(first);
    expect(await session.saves.kept()).toMatchObject([{ typed, edits: [] }]);
  });

  test('what is left over of the open one is not told', async () => {
    const before = opening();
    await session.start('example');
    await hold(named('of the second', 1));
    expect(await session.saves.leftFor(before)).toEqual({ unsaved: [], kept: [] });
    expect(await session.saves.leftFor(opening())).toMatchObject({
      unsaved: [{ id: 'of the second' }],
    });
  });
});

test('a received file that nobody waits for any more is not opened', async () => {
  const stop = new AbortController();
  stop.abort();
  const { folder } = session;
  expect(await session.startFrom({ path: join(data, 'none') }, stop.signal)).toEqual(ok(null));
  expect(session.folder).toBe(folder);
});

const savedAnew: Readonly<Record<string, (text: string) => string>> = {
  'a byte order mark': (text) => `\uFEFF${text}`,
  'other ends of lines': (text) =>
    JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n'),
};

/** What is kept is saved anew by another program, as `change` says; answers with its path. */
async function keptAnew(change: (text: string) => string): Promise<string> {
  await hold(named('held', 1));
  expect(session.saves.keepAside(null)).toMatchObject({ ok: true });
  const path = join(data, 'aside', asideOf()[0] ?? '');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return path;
}

test.each(Object.entries(savedAnew))(
  'what is kept is offered from a file with %s',
  async (_, change) => {
    await keptAnew(change);
    expect(await session.saves.kept()).toMatchObject([
      { edits: [{ request: { id: 'held' } }], unread: null },
    ]);
  },
);

const spoilt: Readonly<Record<string, (text: string) => string>> = {
  'is cut': (text) => text.slice(0, -9),
  'has its edits twice': (text) => text.replace('"edits":', '"edits":[],"edits":'),
  'has an empty list of edits behind the first': (text) => text.replace(/}$/, ',"edits":[]}'),
  'has an edit that nobody knows': (text) => text.replace('consortium/setProfile', 'newer/change'),
  'is of a copy that has no name': (text) => text.replace(/"copy":"[^"]*"/, '"copy":7'),
};

test.each(Object.entries(spoilt))('a file that %s is told once, and stays', async (_, change) => {
  const path = await keptAnew(change);
  const text = readFileSync(path, 'utf8');
  const [told, ...others] = await session.saves.kept();
  expect(others).toEqual([]);
  expect(told).toMatchObject({ edits: [], typed: [], unread: path });
  expect(session.saves.putAway(told?.id ?? '').ok).toBe(true);
  expect(await session.saves.kept()).toEqual([]);
  expect(readFileSync(path.replace('not-saved', 'put-away'), 'utf8')).toBe(text);
});
