// What a set-up finds out of order is told in words with what to do, never by a trace.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

interface Contents {
  readonly isWhole: (folder: string) => boolean;
  readonly recordContents: (folder: string) => void;
  readonly putInPlace: (made: string, folder: string, isGood: () => boolean) => void;
}

const project = resolve(import.meta.dirname, '..', '..');
const contents: Contents = await import(join(project, 'scripts', 'setup', 'contents.mjs'));
const place = mkdtempSync(join(tmpdir(), 'treekeeper-words-'));
const copy = join(place, 'project');
const script = join(copy, 'scripts', 'check.mjs');
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeAll(() => {
  for (const part of ['scripts', 'package.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
});
beforeEach(() => cpSync(join(project, 'package-lock.json'), join(copy, 'package-lock.json')));

function put(text: string, ...path: string[]): void {
  mkdirSync(dirname(join(...path)), { recursive: true });
  writeFileSync(join(...path), text);
}

function saidBy({ status, stdout, stderr }: SpawnSyncReturns<string>) {
  const said = `${stdout}${stderr}`;
  return { code: status, said, hasTrace: /^\s+at .*:\d+/m.test(said) };
}

/** Where no npm can be found, which is what comes next. */
const how = { env: { HOME: place, PATH: '/usr/bin:/bin' }, encoding: 'utf8' } as const;
const checked = () =>
  saidBy(spawnSync(process.execPath, [script], { ...how, env: { HOME: place, PATH: place } }));
const refusal = (words: string) => ({
  code: 1,
  said: expect.stringContaining(words),
  hasTrace: false,
});

test('a checkout without its list of packages says so, and how it is restored', () => {
  rmSync(join(copy, 'package-lock.json'));
  const told = checked();
  expect(told).toEqual(refusal(`${join(copy, 'package-lock.json')} is missing`));
  expect(told.said).toContain('git checkout package-lock.json');
});

test('a terminal whose folder was removed is told to change to another', () => {
  const cwd = mkdtempSync(join(place, 'gone-'));
  const asks = join(place, 'asks.mjs');
  put(
    `import ${JSON.stringify(join(copy, 'scripts', 'setup', 'run.mjs'))};\nprocess.cwd();\n`,
    asks,
  );
  const line = 'rmdir "$1" && exec "$2" "$3"';
  const args = ['-c', line, 'sh', cwd, process.execPath, asks];
  const done = spawnSync('/bin/sh', args, { ...how, cwd });
  expect(saidBy(done)).toEqual(refusal('Change to the project folder'));
});

test.each<[string, (folder: string) => void]>([
  ['a record that is a folder', (folder) => put('', folder, 'contents.sha256', 'one')],
  ['a link to itself in its place', (folder) => symlinkSync(folder, folder)],
])('a folder with %s is not whole, and is made anew', (_, spoil) => {
  const home = mkdtempSync(join(place, 'home-'));
  const [folder, made] = [join(home, 'runtime'), join(home, 'made')];
  spoil(folder);
  expect(contents.isWhole(folder)).toBe(false);
  put('new', made, 'program');
  contents.recordContents(made);
  contents.putInPlace(made, folder, () => contents.isWhole(folder));
  expect(contents.isWhole(folder)).toBe(true);
  expect(readFileSync(join(folder, 'program'), 'utf8')).toBe('new');
});

test('a note of the last set-up that holds nothing is as good as none', () => {
  put('null', copy, 'node_modules', '.cache', 'treekeeper', 'stamp.json');
  const places = join(copy, 'scripts', 'setup', 'places.mjs');
  const asked = `import { readStamp } from ${JSON.stringify(places)}; console.log(readStamp())`;
  const args = ['--input-type=module', '-e', asked];
  expect(spawnSync(process.execPath, args, how).stdout).toBe('{}\n');
});
