// The cost of hostile received files: each is refused with its reason, in little memory, without writing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, goodFile, goodLines, goodPlan, hostile, mutated, story } from './receivedFiles.ts';
import type { Cost } from './receivedReader.ts';

const reader = join(import.meta.dirname, 'receivedReader.ts');

const added = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const entity = { id: `a${at}`, name: 'A', source: null };
    return { did: 'add', in: 'cost.activities', at: 0, entity };
  });

const manyEntities = () =>
  fileOf([goodLines[0] ?? '', JSON.stringify({ ...story.entries[1], effect: added(700_000) })]);

/** What it is, its text, and what the refusal must say: none needs its limit of work. */
const heavy: readonly (readonly [string, () => string, RegExp])[] = [
  ['more than 64 MB', () => 'x'.repeat(64 * 1024 * 1024 + 1), /larger than 64 MB/],
  ['many numbers', () => `[${'1,'.repeat(30_000_000)}1]`, /more values than any plan/],
  ['many empty lists', () => `[${'[],'.repeat(15_000_000)}[]]`, /more values than any plan/],
  ['many entities in one edit', manyEntities, /Line 3: It holds more values than any plan/],
];

function folderOf(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'treekeeper-received-')), name);
  mkdirSync(folder);
  return folder;
}

/** Each file with its size and the moment at which it was written. */
const standing = (folder: string) =>
  readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, size, mtimeMs];
  });

function costOf(inThreads: string, here: string): Cost {
  const words = [reader, inThreads, here];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

test('by hand and heavy ones: each a sentence, 300 MB at most, nothing written', () => {
  const [inThreads, here] = [folderOf('heavy'), folderOf('by-hand')];
  for (const [what, text] of heavy) writeFileSync(join(inThreads, what), text());
  for (const [what, bytes] of hostile) writeFileSync(join(here, what), bytes);
  const before = [standing(inThreads), standing(here)];
  const { refusals, risen } = costOf(inThreads, here);
  expect(Object.keys(refusals)).toHaveLength(heavy.length + hostile.length);
  for (const refusal of Object.values(refusals)) expect(refusal).toMatch(/^[A-Z“].+\.$/s);
  for (const [what, , why] of heavy) expect(refusals[join(inThreads, what)]).toMatch(why);
  expect(risen).toBeLessThan(300);
  expect([standing(inThreads), standing(here)]).toEqual(before);
});

test('a thousand mutated ones: each comes to an end, 300 MB at most, nothing written', () => {
  const [none, folder] = [folderOf('none'), folderOf('mutated')];
  for (let seed = 0; seed < 1000; seed += 1) {
    const source = Buffer.from(seed % 4 === 0 ? goodPlan : goodFile);
    writeFileSync(join(folder, String(seed)), mutated(source, seed));
  }
  const before = standing(folder);
  const { refusals, risen } = costOf(none, folder);
  const answers = Object.values(refusals);
  expect(answers).toHaveLength(1000);
  expect(answers.filter((refusal) => refusal !== null).length).toBeGreaterThan(600);
  expect(risen).toBeLessThan(300);
  expect(standing(folder)).toEqual(before);
});
