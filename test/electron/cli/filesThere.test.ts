// Which files an export would replace.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alreadyThere, filesThere } from '../../../electron/cli/filesThere.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { writeHere } from '../output/exporting.ts';

const view = { year: 2012, asOf: '2012-01-31' };
const reached = { seq: 1, head: '0'.repeat(64) };
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'treekeeper-there-'));

test('every table of an export is found where it lies, and no other file', async () => {
  const path = emptyFolder();
  const plan = JSON.stringify(openSfsPlan());
  const form = 'commas';
  await writeHere({ kind: 'tables', plan, path, view, form, reached });
  const written = readdirSync(path).map((name) => join(path, name));
  for (const name of ['minutes.csv', 'board-pack.md']) writeFileSync(join(path, name), '');
  expect((await filesThere(path, ['csv', 'pdf'])).toSorted()).toEqual(written.sort());
  expect(await filesThere(path, ['md', 'json', 'xlsx'])).toEqual([join(path, 'board-pack.md')]);
});

test('a folder that is empty, or is not there, has nothing in the way', async () => {
  expect(await filesThere(emptyFolder(), ['csv', 'pdf', 'md', 'json', 'xlsx'])).toEqual([]);
  expect(await filesThere(join(emptyFolder(), 'papers'), ['csv'])).toEqual([]);
});

test('what is in the way is named, and what to do about it', () => {
  expect(alreadyThere(['/papers/plan.json'])).toBe(
    'This file exists already:\n  /papers/plan.json\nNothing was written. Name another folder, or add --replace to replace it.',
  );
  const many = Array.from({ length: 7 }, (_, at) => `/papers/${at}.csv`);
  expect(alreadyThere(many)).toContain('  /papers/4.csv\n  and 2 more\nNothing was written.');
});
