// Somebody alters the history on the disk: found with the number of the entry, or by a report's head.
import { expect, test } from 'vitest';
import { linkHash, originOf } from '../../../electron/workspace/chain.ts';
import { scanJournal } from '../../../electron/workspace/journal.ts';
import { headAt, prove, startOf } from '../../../electron/workspace/prove.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { type Dice, diceOf } from '../../shared/kernel/dice.ts';
import { fill, openWords, type Words, wordsTo } from './counter.ts';
import { counted, times } from './counts.ts';
import { MemoryDisk } from './memoryDisk.ts';

const folder = '/w';
const name = 'journal-00000001.log';
const journal = `${folder}/${name}`;
const entries = 24;
const runs = times(40, 1_000);

async function made(): Promise<{ disk: MemoryDisk; head: string }> {
  const disk = new MemoryDisk();
  const workspace = await openWords({ files: disk.files, folder });
  await fill(workspace, 1, entries);
  const { head } = workspace;
  await disk.files.remove('/w/lock');
  return { disk, head };
}

/** The journal's lines, 0 being the header. */
type Lines = readonly string[];

interface Tampered {
  readonly lines: Lines;
  /** The first entry that is not as it was. */
  readonly entry: number;
}

function altered(line: string, dice: Dice): string {
  const at = 65 + dice.int(line.length - 65);
  const other = String.fromCharCode(97 + dice.int(26));
  return line[at] === other ? altered(line, dice) : line.slice(0, at) + other + line.slice(at + 1);
}

const inside = (dice: Dice) => 1 + dice.int(entries - 1);

const ways: Readonly<Record<string, (lines: Lines, dice: Dice) => Tampered>> = {
  'a change': (lines, dice) => {
    const entry = inside(dice);
    return { entry, lines: lines.with(entry, altered(lines[entry] ?? '', dice)) };
  },
  'a deleted entry': (lines, dice) => {
    const entry = inside(dice);
    return { entry, lines: lines.toSpliced(entry, 1) };
  },
  'two swapped entries': (lines, dice) => {
    const entry = inside(dice);
    const other = entry + 1 + dice.int(entries - entry);
    const swapped = lines.with(entry, lines[other] ?? '').with(other, lines[entry] ?? '');
    return { entry, lines: swapped };
  },
  'an inserted entry': (lines, dice) => {
    const entry = inside(dice);
    const other = 1 + ((entry + 1 + dice.int(entries - 2)) % entries);
    return { entry, lines: lines.toSpliced(entry, 0, lines[other] ?? '') };
  },
};

const textOf = (lines: Lines) => Buffer.from(`${lines.join('\n')}\n`);
const linesOf = (disk: MemoryDisk) => disk.bytes(journal).toString().trimEnd().split('\n');

async function openTampered(disk: MemoryDisk, lines: Lines): Promise<Workspace<Words>> {
  const other = disk.afterCut('all');
  other.put(journal, textOf(lines));
  return openWords({ files: other.files, folder });
}

test.each(Object.entries(ways))('%s is found with its number', async (what, tamper) => {
  const { disk } = await made();
  let silent = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const { lines, entry } = tamper(linesOf(disk), diceOf(seed));
    const opened = await openTampered(disk, lines);
    const found = opened.findings.find(({ kind }) => kind === 'damage')?.entry ?? null;
    expect([found, opened.readOnly?.because], `${what}, seed ${seed}`).toEqual([entry, 'damaged']);
    expect(opened.state).toEqual(wordsTo(entry - 1));
    silent += found === entry ? 0 : 1;
  }
  counted({ fault: `Tampering: ${what}`, played: runs, lost: 0, silent });
});

test('a tail that is cut off is told by the anchor', async () => {
  const { disk } = await made();
  let silent = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const left = diceOf(seed).int(entries);
    const opened = await openTampered(disk, linesOf(disk).slice(0, left + 1));
    const found = opened.findings.find(({ kind }) => kind === 'missing-tail');
    expect([found?.entry, found?.lost], `seed ${seed}`).toEqual([left + 1, entries - left]);
    silent += found ? 0 : 1;
  }
  counted({ fault: 'Tampering: a cut tail', played: runs, lost: 0, silent });
});

/** Who holds all files can make a chain that holds: the hashes are computed anew. */
function chained(lines: Lines): Lines {
  let head = originOf('lineage-1');
  const entryLines = lines.slice(1).map((line) => {
    const json = line.slice(65);
    head = linkHash(head, json);
    return `${head} ${json}`;
  });
  return [lines[0] ?? '', ...entryLines];
}

async function headIn(lines: Lines, seq: number): Promise<string | null> {
  const start = startOf('lineage-1');
  const { spans } = await prove([scanJournal(name, textOf(lines))], start);
  return headAt(spans, seq, start);
}

test('a chain that was computed anew is found by the head in a report', async () => {
  const { disk, head } = await made();
  let silent = 0;
  expect(await headIn(linesOf(disk), entries)).toBe(head);
  for (let seed = 1; seed <= runs; seed += 1) {
    const entry = inside(diceOf(seed));
    const other = (line: string) => line.replace(/word \d+/, `word ${seed + 100}`);
    const lines = linesOf(disk);
    const forged = chained(lines.with(entry, other(lines[entry] ?? '')));
    const bare = new MemoryDisk();
    await bare.files.makeFolder(folder);
    bare.put(journal, textOf(forged));
    const opened = await openWords({ files: bare.files, folder });
    expect([opened.readOnly, opened.seq, opened.findings]).toEqual([null, entries, []]);
    const contained = (await headIn(forged, entries)) === head;
    expect(contained, `seed ${seed}`).toBe(false);
    silent += contained ? 1 : 0;
  }
  counted({ fault: 'Tampering: the whole chain computed anew', played: runs, lost: 0, silent });
});
