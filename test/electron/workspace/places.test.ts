// Files and folders of the wrong kind or in the wrong place: a clear answer, nothing overwritten.
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { directFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import type { Problem } from '../../../shared/bridge/problem.ts';
import { add, fill, options, type Words, wordsTo } from './counter.ts';
import { counted } from './counts.ts';
import { isRoot, newFolder, openReal } from './realDisk.ts';

const nobody = 65534;
let folder = '';
let played = 0;
let lost = 0;

/** Root may do anything: what is to be refused is played as an ordinary user. */
function become(user: number): void {
  if (isRoot) process.seteuid?.(user);
}

beforeEach(async () => {
  folder = newFolder();
  if (isRoot) chownSync(join(folder, '..'), nobody, nobody);
  become(nobody);
});

afterEach(() => {
  become(0);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

afterAll(() => {
  const more = isRoot ? 'each as an ordinary user' : 'another owner: not without root';
  counted({
    fault: 'File or folder gone, moved, replaced, a loop, closed; the clock',
    played,
    lost,
    silent: 0,
    more,
  });
});

interface Way {
  readonly name: string;
  readonly spoil: (path: string) => void;
  /** Null where it cannot be taken back. */
  readonly restore: ((path: string) => void) | null;
}

function asRoot(run: () => void): void {
  become(0);
  run();
  become(nobody);
}

const away = (path: string) => `${path}-away`;
const back = (path: string) => {
  rmSync(path, { recursive: true, force: true });
  renameSync(away(path), path);
};
const modeOf = (path: string) => (lstatSync(path).isDirectory() ? 0o700 : 0o600);

const ways: readonly Way[] = [
  { name: 'deleted', spoil: (path) => rmSync(path, { recursive: true }), restore: null },
  { name: 'renamed', spoil: (path) => renameSync(path, away(path)), restore: back },
  {
    name: 'replaced by a folder',
    spoil: (path) => {
      renameSync(path, away(path));
      mkdirSync(path);
    },
    restore: back,
  },
  {
    name: 'a link to itself',
    spoil: (path) => {
      renameSync(path, away(path));
      symlinkSync(path, path);
    },
    restore: back,
  },
  {
    name: 'read-only',
    spoil: (path) => chmodSync(path, lstatSync(path).isDirectory() ? 0o500 : 0o400),
    restore: (path) => chmodSync(path, modeOf(path)),
  },
  {
    name: 'closed to us',
    spoil: (path) => chmodSync(path, 0),
    restore: (path) => chmodSync(path, modeOf(path)),
  },
  ...(isRoot
    ? [
        {
          name: 'another owner’s',
          spoil: (path: string) => asRoot(() => chownSync(path, 0, 0)),
          restore: (path: string) => asRoot(() => chownSync(path, nobody, nobody)),
        },
      ]
    : []),
];

const targets = ['', 'journal-00000001.log', 'snap-00000003.json', 'anchor', 'lock'];
const cases = targets.flatMap((target) => ways.map((way) => [way.name, target, way] as const));

/** Every file under the folder, by name: what must not be written over. */
function bytesIn(path: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (!existsSync(path)) return found;
  asRoot(() => {
    for (const name of readdirSync(path, { recursive: true }).map(String)) {
      const file = join(path, name);
      if (lstatSync(file).isFile()) found.set(name, readFileSync(file));
    }
  });
  return found;
}

/** Each of them is still there, has only grown, or is in the recovery folder. */
function isKept(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): boolean {
  const all = [...after.values()];
  return [...before].every(([name, bytes]) => {
    if (name === 'lock' || name.startsWith('anchor')) return true;
    const now = after.get(name);
    return now?.subarray(0, bytes.length).equals(bytes) || all.some((each) => each.equals(bytes));
  });
}

function isTold({ what, why, remedy, safe, path }: Problem): boolean {
  return (
    [what, why, remedy, safe].every((text) => text.endsWith('.')) &&
    path?.startsWith(folder) === true
  );
}

/** The journal decides; without snapshots and anchor, and where the lock is gone, all is there. */
function opensWhole(way: string, target: string): boolean {
  if (target === 'lock') return way === 'deleted' || way === 'renamed';
  return target === 'journal-00000001.log' ? way === 'read-only' : target !== '';
}

const leavesFile = ['read-only', 'closed to us', 'another owner’s'];

/** The writer has its files open: it only sees that one is not there any more, or is another one. */
function isSaved(way: string, target: string): boolean {
  // Nobody has been there meanwhile, so the lock is taken again.
  if (target === 'lock' && ['deleted', 'renamed'].includes(way)) return true;
  if (target === '') return way === 'read-only';
  return target === 'anchor' || target.startsWith('snap-') || leavesFile.includes(way);
}

async function made(count: number): Promise<void> {
  const workspace = await openReal(folder, { files: directFiles });
  await fill(workspace, 1, 3);
  await workspace.snapshot();
  await fill(workspace, 4, count);
  await workspace.close();
  const last = join(folder, `snap-0000000${count}.json`);
  rmSync(last);
}

test.each(cases)('%s before the opening: %s', async (way, target, { spoil, restore }) => {
  await made(5);
  if (target === 'lock') {
    const holder = { name: 'Ada', host: 'there', pid: 1, token: 'x', time: 't', started: null };
    await directFiles.open(join(folder, 'lock'), 'create').then(async (file) => {
      await file.write(Buffer.from(JSON.stringify(holder)), 0);
      await file.close();
    });
  }
  spoil(join(folder, target));
  const before = bytesIn(folder);
  const opened = await openWorkspace(options({ files: directFiles, folder, mustExist: true }));
  const told = opened.ok ? (opened.value.readOnly?.problem ?? null) : opened.no;
  const whole = opened.ok && told === null ? opened.value.state : null;
  expect(whole).toEqual(opensWhole(way, target) ? wordsTo(5) : null);
  expect(told === null || isTold(told)).toBe(true);
  if (opened.ok) await opened.value.close();
  expect(isKept(before, bytesIn(folder))).toBe(true);
  played += 1;
  if (!restore || told === null) return;
  restore(join(folder, target));
  if (target === 'lock') rmSync(join(folder, 'lock'));
  const again = await openReal(folder, { files: directFiles });
  expect([again.readOnly, again.state]).toEqual([null, wordsTo(5)]);
  await again.close();
});

async function retried(workspace: Workspace<Words>) {
  for (let tries = 0; tries < 3; tries += 1) {
    if ((await add(workspace, 'word 4')).ok) return true;
  }
  return false;
}

test.each(cases)('%s under the writer: %s', async (way, target, { spoil, restore }) => {
  const workspace = await openReal(folder, { files: directFiles });
  await fill(workspace, 1, 3);
  await workspace.snapshot();
  spoil(join(folder, target));
  const before = bytesIn(folder);
  const saved = await add(workspace, 'word 4');
  expect(saved.ok).toBe(isSaved(way, target));
  expect(saved.ok || isTold(saved.no)).toBe(true);
  expect(workspace.state).toEqual(wordsTo(saved.ok ? 4 : 3));
  expect(isKept(before, bytesIn(folder))).toBe(true);
  played += 1;
  if (!restore) {
    await workspace.close();
    return;
  }
  restore(join(folder, target));
  expect(saved.ok || (await retried(workspace))).toBe(true);
  await workspace.close();
  const again = await openReal(folder, { files: directFiles });
  if (again.seq < 4) lost += 1;
  expect([again.readOnly, again.state]).toEqual([null, wordsTo(4)]);
  await again.close();
});

test('a folder with a long name in any letters is one like any other', async () => {
  const name = 'Pläne für 2012 #1 100% “日本” ';
  const long = join(folder, '..', name + 'n'.repeat(255 - Buffer.from(name).length));
  for (const count of [3, 6]) {
    const workspace = await openReal(long, { files: directFiles });
    expect(workspace.findings).toEqual([]);
    await fill(workspace, count - 2, count);
    expect((await workspace.close()).ok).toBe(true);
  }
  expect((await openReal(long, { files: directFiles })).state).toEqual(wordsTo(6));
  played += 1;
});

test('a clock that goes back ten years changes nothing', async () => {
  const at = (year: number) => ({ now: () => `${year}-11-23T14:00:00.000Z`, snapshotEvery: 2 });
  const states: Words[] = [];
  for (const [index, year] of [2026, 2016, 2026].entries()) {
    const workspace = await openReal(folder, { files: directFiles, ...at(year) });
    expect(workspace.findings).toEqual([]);
    await fill(workspace, index * 9 + 1, index * 9 + 9);
    await workspace.close();
    states.push(workspace.state);
  }
  expect(states).toEqual([wordsTo(9), wordsTo(18), wordsTo(27)]);
  played += 1;
});
