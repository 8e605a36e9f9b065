// Another workspace is opened only where what the open one could not save is kept aside, or saved.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import type { SaveRequest } from '../../../shared/bridge/channels.ts';
import { askedIn, programIn, save, sessionOf } from './sessions.ts';

/** The disk takes the name of a file and none of its words, as one that is full. */
let isFull = false;
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const writeFileSync: typeof real.writeFileSync = (file, ...given) => {
    if (!isFull || typeof file !== 'number') return real.writeFileSync(file, ...given);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return { ...real, default: real, writeFileSync };
});

let data = '';
let other = '';
let session: WorkspaceSession;

beforeEach(async () => {
  isFull = false;
  data = mkdtempSync(join(tmpdir(), 'treekeeper-leaving-'));
  session = sessionOf(programIn(data));
  await session.start('empty');
  other = session.folder ?? '';
  await session.start('example');
});
afterEach(async () => {
  isFull = false;
  await session.close();
  rmSync(data, { recursive: true, force: true });
});

const named = (id: string, behind: number): SaveRequest => ({
  id,
  edit: { type: 'consortium/setProfile', set: { name: id } },
  seq: session.reached.seq + behind,
});
const hold = (request: SaveRequest) =>
  session.saves.hold(Promise.resolve(askedIn(session, request)));
const heldNow = async () => (await session.saves.unsaved()).map(({ id }) => id);
const asideOf = () => (existsSync(join(data, 'aside')) ? readdirSync(join(data, 'aside')) : []);

/** An edit waits, and neither the folder of its workspace nor the disk of the settings takes it. */
async function refused(): Promise<() => void> {
  const folder = session.folder ?? '';
  renameSync(folder, `${folder}-away`);
  isFull = true;
  expect((await save(session, named('refused', 1))).ok).toBe(false);
  return () => {
    renameSync(`${folder}-away`, folder);
    isFull = false;
  };
}

const waysOut: Readonly<Record<string, () => Promise<unknown>>> = {
  'opening another one': () => session.openAt(other),
  'opening it anew': () => session.openAt(session.folder ?? ''),
  'starting an empty one': () => session.start('empty'),
  'taking in a file': () =>
    session.startFrom({ path: join(other, 'journal-00000001.log') }, new AbortController().signal),
};

describe('while an edit can be neither saved nor kept aside', () => {
  test.each(Object.entries(waysOut))('%s is refused, and the edit is held', async (_, leave) => {
    const mend = await refused();
    const { folder } = session;
    const listed = readdirSync(dirname(other));
    expect(await leave()).toMatchObject({
      ok: false,
      no: {
        what: 'No workspace was opened.',
        why: expect.stringContaining('not saved, and could not be set aside.'),
      },
    });
    expect(session.folder).toBe(folder);
    expect(await heldNow()).toEqual(['refused']);
    expect(readdirSync(dirname(other))).toEqual(listed);
    expect(existsSync(join(other, 'lock'))).toBe(false);
    mend();
    expect(await session.saves.saveHeld()).toBe(true);
    expect(session.plan.consortium.profile.name).toBe('refused');
  });

  test('once there is room it is kept aside, and the other one opens', async () => {
    const mend = await refused();
    expect((await session.openAt(other)).ok).toBe(false);
    mend();
    expect((await session.openAt(other)).ok).toBe(true);
    expect(asideOf()).toHaveLength(1);
    expect(readFileSync(join(data, 'aside', asideOf()[0] ?? ''), 'utf8')).toContain('refused');
  });
});

test('an edit that cannot be kept aside and can be saved is saved before another one is opened', async () => {
  const { folder } = session;
  await hold(named('held', 1));
  isFull = true;
  expect((await session.openAt(other)).ok).toBe(true);
  isFull = false;
  await session.openAt(folder ?? '');
  expect(session.plan.consortium.profile.name).toBe('held');
});

test('what was typed in a window that is gone outlives a full disk and the next window', async () => {
  const typed = [{ where: '', label: 'Name', text: 'Half' }];
  const { opening = '' } = session.current ?? {};
  isFull = true;
  session.saves.holdTyped({ opening, typed });
  session.saves.keepTyped();
  session.saves.holdTyped({ opening, typed: [] });
  expect((await session.openAt(other)).ok).toBe(false);
  isFull = false;
  expect(session.saves.keepAside({ opening, typed: [] })).toMatchObject({ ok: true });
  expect(await session.saves.kept()).toMatchObject([{ typed, edits: [] }]);
});

test('what is kept by a window that shows the open workspace is kept once', async () => {
  const typed = [{ where: '', label: 'Name', text: 'Half' }];
  expect((await session.saves.leave()).ok).toBe(true);
  const { opening = '' } = session.current ?? {};
  expect(session.saves.keepAside({ opening, typed })).toMatchObject({ ok: true });
  expect(asideOf()).toHaveLength(1);
});

test('a disk that is full leaves no empty file among those kept aside, and one that is there is not told', async () => {
  await hold(named('held', 1));
  isFull = true;
  expect(session.saves.keepAside(null)).toMatchObject({ ok: false });
  isFull = false;
  expect(asideOf()).toEqual([]);
  expect(readdirSync(join(session.folder ?? '', 'aside'))).toEqual([]);
  const empty = join(data, 'aside', '20110630T120000Z-0000-not-saved.json');
  writeFileSync(empty, '');
  expect(await session.saves.kept()).toEqual([]);
  expect(existsSync(empty)).toBe(true);
});

const half = [{ where: '', label: 'Name', text: 'A long thought' }];
const asideTexts = () => asideOf().map((name) => readFileSync(join(data, 'aside', name), 'utf8'));

describe('what stands typed in the window', () => {
  test.each(Object.entries(waysOut))(
    'is kept aside before %s, and offered there',
    async (_, leave) => {
      const { folder, current } = session;
      session.saves.holdTyped({ opening: current?.opening ?? '', typed: half });
      const leaving = leave();
      // The window tells it again as long as it shows it.
      const telling = setInterval(() => {
        session.saves.holdTyped({ opening: current?.opening ?? '', typed: half });
      });
      expect(await leaving).toMatchObject({ ok: true });
      clearInterval(telling);
      expect(asideTexts()).toEqual([expect.stringContaining('A long thought')]);
      await session.openAt(folder ?? '');
      expect(await session.saves.kept()).toMatchObject([{ typed: half, edits: [] }]);
    },
  );

  test('keeps another workspace from being opened where it cannot be kept aside', async () => {
    const { folder, current } = session;
    session.saves.holdTyped({ opening: current?.opening ?? '', typed: half });
    isFull = true;
    expect((await session.openAt(other)).ok).toBe(false);
    expect(session.folder).toBe(folder);
    expect(session.saves.typed).toEqual(half);
  });

  test('and was taken before is not kept aside', async () => {
    const { opening = '' } = session.current ?? {};
    session.saves.holdTyped({ opening, typed: half });
    session.saves.holdTyped({ opening, typed: [] });
    expect((await session.openAt(other)).ok).toBe(true);
    expect(asideOf()).toEqual([]);
  });

  test('while another one was being opened is kept once, as it was told last', async () => {
    const { opening = '' } = session.current ?? {};
    await session.openAt(other);
    session.saves.holdTyped({ opening, typed: [{ where: '', label: 'Name', text: 'A lo' }] });
    session.saves.holdTyped({ opening, typed: half });
    expect(asideTexts()).toEqual([expect.stringContaining('A long thought')]);
    session.saves.holdTyped({ opening, typed: [] });
    expect(asideOf()).toEqual([]);
  });
});
