// Files truncated at every length, a bit flipped in every byte: nothing lost, or reported and kept.
import { beforeAll, expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { add, fill, openWords, options, wordsTo } from './counter.ts';
import { counted, isFull } from './counts.ts';
import { MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const count = 7;
/** With a snapshot at 5 and none at the end, and with none at all. */
let images: { name: string; disk: MemoryDisk }[];

beforeAll(async () => {
  images = [
    { name: 'snapshot at 5', disk: await made(5) },
    { name: 'no snapshot', disk: await made(1000) },
  ];
});

async function made(snapshotEvery: number): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder, snapshotEvery });
  await fill(workspace, 1, count);
  // Not closed: the last two entries stand in the journal alone; its lock is left out.
  await disk.files.remove('/w/lock');
  return disk.afterCut('all');
}

interface Outcome {
  readonly whole: boolean;
  readonly told: boolean;
  readonly prefix: boolean;
  readonly kept: boolean;
  /** The newest entries, as far as they are there: what every opening asks for. */
  readonly read: boolean;
}

async function outcome(disk: MemoryDisk, path: string, bytes: Uint8Array): Promise<Outcome> {
  const damaged = disk.afterCut('all');
  damaged.put(path, bytes);
  const opened = await openWorkspace(options({ files: damaged.files, folder }));
  if (!opened.ok)
    return {
      whole: false,
      told: true,
      prefix: true,
      kept: isKept(damaged, path, bytes),
      read: true,
    };
  const { state, findings, readOnly } = opened.value;
  const tail = await opened.value.tail(200);
  return {
    whole: state.length === count,
    told: findings.length > 0 || readOnly !== null,
    prefix: state.every((word, index) => word === `word ${index + 1}`) && state.length <= count,
    kept: isKept(damaged, path, bytes),
    read: tail.ok,
  };
}

/** The damaged bytes are all there: where they were, or in part there and in the recovery folder. */
function isKept(disk: MemoryDisk, path: string, bytes: Uint8Array): boolean {
  const name = path.slice(folder.length);
  const isPart = (each: string) => each.startsWith('/w/aside/') && each.endsWith(name.slice(1));
  const places = disk.paths().filter((each) => each === path || isPart(each));
  const [aside, left] = [
    places.filter((each) => each !== path),
    places.filter((each) => each === path),
  ];
  return Buffer.concat([...left, ...aside].map((each) => disk.bytes(each))).equals(bytes);
}

async function everyFile(change: (bytes: Buffer, at: number) => Buffer): Promise<number> {
  let tried = 0;
  for (const { name, disk } of images) {
    for (const path of disk.paths().filter((each) => /journal|snap|anchor/.test(each))) {
      const bytes = disk.bytes(path);
      for (let at = 0; at < bytes.length; at += 1) {
        const result = await outcome(disk, path, change(bytes, at));
        const where = `${name}, ${path}, byte ${at}: ${JSON.stringify(result)}`;
        expect(result.prefix && result.read, where).toBe(true);
        expect(result.whole || result.told, where).toBe(true);
        expect(path.endsWith('anchor') ? result.whole : result.kept, where).toBe(true);
        tried += 1;
      }
    }
  }
  return tried;
}

test('truncated at every length', async () => {
  const tried = await everyFile((bytes, at) => bytes.subarray(0, at));
  expect(tried).toBeGreaterThan(2_500);
  counted({ fault: 'Each file truncated at every length', played: tried, lost: 0, silent: 0 });
}, 600_000);

test('one bit flipped in every byte', async () => {
  const bits = isFull ? [0, 1, 2, 3, 4, 5, 6, 7] : [null];
  let tried = 0;
  for (const bit of bits) {
    tried += await everyFile((bytes, at) => {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (bit ?? at % 8)), at);
      return flipped;
    });
  }
  expect(tried).toBeGreaterThan(2_500 * bits.length);
  counted({
    fault: 'One bit flipped in every byte of each file',
    played: tried,
    lost: 0,
    silent: 0,
  });
}, 600_000);

test('a snapshot beyond damage brings back all that is newer', async () => {
  const disk = (await made(5)).afterCut('all');
  const path = '/w/journal-00000001.log';
  disk.put(path, Buffer.from(disk.bytes(path).toString().replace('word 3', 'word X')));
  const opened = await openWords({ files: disk.files, folder });
  expect(opened.state).toEqual(wordsTo(count));
  expect(opened.readOnly?.because).toBe('damaged');
  expect(opened.findings.map(({ entry }) => entry)).toContain(3);
  expect((await add(opened, 'no')).ok).toBe(false);
});

test('without the journals the newest snapshot is shown, and nothing is begun anew', async () => {
  const disk = (await made(5)).afterCut('all');
  await disk.files.remove('/w/journal-00000001.log');
  const before = disk.paths();
  const opened = await openWords({ files: disk.files, folder });
  expect(opened.state).toEqual(wordsTo(5));
  expect(opened.readOnly?.because).toBe('incomplete');
  expect(opened.findings.map(({ kind }) => kind)).toContain('missing-history');
  expect(disk.paths()).toEqual(before);
});

test('a workspace that was there before and is gone is told, and nothing is begun in its place', async () => {
  for (const disk of [new MemoryDisk(), (await made(5)).afterCut('all')]) {
    for (const path of disk.paths()) await disk.files.remove(path);
    const opened = await openWorkspace(options({ files: disk.files, folder, mustExist: true }));
    expect(opened).toMatchObject({ ok: false, no: { code: 'NO-HISTORY', path: folder } });
    expect(disk.paths()).toEqual([]);
  }
});

test('a new workspace where nothing can be written says that, and not that it is gone', async () => {
  const disk = new MemoryDisk();
  const makeFolder = () => Promise.reject(Object.assign(new Error('played'), { code: 'EROFS' }));
  const files = { ...disk.files, makeFolder };
  const opened = await openWorkspace(options({ files, folder }));
  expect(opened).toMatchObject({ ok: false, no: { code: 'EROFS' } });
});
