// Small files of a workspace that an editor saved anew: with a byte order mark, and other ends of lines.
import { expect, test } from 'vitest';
import { labelCard, readCard } from '../../../electron/library/card.ts';
import { anchorName, nextSlot, readAnchor } from '../../../electron/workspace/anchor.ts';
import { readHolder } from '../../../electron/workspace/holder.ts';
import { readSnapshot, snapshotText } from '../../../electron/workspace/snapshot.ts';
import { fill, openWords, wordsTo } from '../workspace/counter.ts';
import { MemoryDisk } from '../workspace/memoryDisk.ts';

const folder = '/w';
const mark = '\uFEFF';
const carried = (text: string) => text.replaceAll('\n', '\r\n');
const anew: Readonly<Record<string, (text: string) => string>> = {
  'a byte order mark': (text) => mark + text,
  'other ends of lines': carried,
  'a byte order mark and other ends of lines': (text) => mark + carried(text),
};
const ways = Object.entries(anew);

const holder = {
  name: 'Ada',
  host: 'here',
  pid: 7,
  token: 't',
  time: 'now',
  started: null,
  machine: 'm',
  boot: 'b',
  space: 's',
};

test.each(ways)('a lock with %s still says who holds it', (_, save) => {
  const text = save(`${JSON.stringify(holder, null, 2)}\n`);
  expect(readHolder(Buffer.from(text))).toEqual(holder);
});

test('a lock that says twice who holds it says it of nobody', () => {
  const text = JSON.stringify(holder).replace('"pid":7', '"pid":7,"pid":8');
  expect(readHolder(Buffer.from(text))).toBeNull();
});

test.each(ways)('a snapshot with %s is proven by its content', (_, save) => {
  const header = { format: 1, writer: '0', lineage: 'l', copy: 'c', seq: 3, head: 'h', made: 'm' };
  const state = '{"words":["é"]}';
  const text = save(snapshotText(header, state));
  const name = 'snap-00000003.json';
  expect(readSnapshot(name, Buffer.from(text))).toEqual({ name, header, stateJson: state });
  expect(readSnapshot(name, Buffer.from(text.replace('é', 'e')))).toBeNull();
});

test.each(ways)('an anchor with %s knows both of its places, and all opens', async (_, save) => {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder });
  await fill(workspace, 1, 4);
  await workspace.close();
  const path = `${folder}/${anchorName}`;
  const before = await disk.files.read(path);
  const after = Buffer.from(save(Buffer.from(before).toString()));
  expect(readAnchor(before)).not.toBeNull();
  expect(readAnchor(after)).toEqual(readAnchor(before));
  expect(nextSlot(after)).toBe(nextSlot(before));
  disk.put(path, after);
  const again = await openWords({ files: disk.files, folder });
  expect(again.state).toEqual(wordsTo(4));
  await fill(again, 5, 8);
  await again.close();
  expect(readAnchor(await disk.files.read(path))?.seq).toBe(8);
});

test.each(ways)(
  'a card with %s keeps its label, also where it is written again',
  async (_, save) => {
    const disk = new MemoryDisk();
    await (await openWords({ files: disk.files, folder })).close();
    await labelCard(disk.files, folder, 'Draft for the board', '2012-01-31T12:00:00.000Z');
    const path = `${folder}/card.json`;
    const card = await readCard(disk.files, folder);
    disk.put(path, Buffer.from(save(`${JSON.stringify(card, null, 2)}\n`)));
    expect(await readCard(disk.files, folder)).toEqual(card);
    await labelCard(disk.files, folder, 'Second draft', '2012-01-31T12:00:00.000Z');
    expect(await readCard(disk.files, folder)).toEqual({ ...card, label: 'Second draft' });
    expect(disk.paths().filter((each) => each.includes('aside'))).toEqual([]);
  },
);
