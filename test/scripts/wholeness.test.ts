// Nothing that was installed is started before it is known to be whole, and a command that could not run never ends with 0.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

interface Contents {
  readonly isWhole: (folder: string) => boolean;
  readonly recordContents: (folder: string) => void;
  readonly sizesOf: (folder: string, without?: readonly string[]) => string;
  readonly putInPlace: (made: string, folder: string, isGood: () => boolean) => void;
}
interface Nodes {
  readonly oldestNode: () => string | null;
}

const project = resolve(import.meta.dirname, '..', '..');
const setup = join(project, 'scripts', 'setup');
const contents: Contents = await import(join(setup, 'contents.mjs'));
const { oldestNode }: Nodes = await import(join(setup, 'node.mjs'));

const isRoot = process.getuid?.() === 0;
// The folder of the tests is closed to the ordinary user that root becomes here.
const place = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'treekeeper-whole-'));
const copy = join(place, 'für alle', 'project');
const newNode = join(place, 'node');
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** A file with this text, in folders that are made for it. */
function put(text: string, ...path: string[]): string {
  const file = join(...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
  return file;
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

beforeAll(() => {
  chmodSync(place, 0o755);
  for (const part of ['scripts', 'package.json', 'package-lock.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  linkOrCopy(process.execPath, newNode);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(place, 'home-'));
  chmodSync(home, 0o755);
  rmSync(join(copy, 'node_modules'), { recursive: true, force: true });
});

/** Runs a command of the project where no npm can be found and no release can be reached. */
function run(
  node: string,
  script: string,
  as: { uid?: number; gid?: number } = {},
  more: Readonly<Record<string, string>> = {},
) {
  const env = { HOME: home, PATH: home, ELECTRON_MIRROR: 'http://127.0.0.1:9/', ...more };
  const [name = '', ...words] = script.split(' ');
  const done = spawnSync(node, [join('scripts', name), ...words], {
    cwd: copy,
    env,
    encoding: 'utf8',
    ...as,
  });
  const said = `${done.stdout}${done.stderr}`;
  return { code: done.status, said, hasTrace: /^\s+at .*:\d+/m.test(said) };
}

const literal = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** It said these words, and no trace of ours, and did not end well. */
const refusal = (...words: readonly string[]) => ({
  code: 1,
  said: expect.stringMatching(new RegExp(words.map(literal).join('[^]*'))),
  hasTrace: false,
});

describe('a folder', () => {
  test('is whole as it was recorded, and not with a byte, a file or a name changed', () => {
    const folder = join(home, 'runtime');
    const program = put('program', folder, 'bin', 'program');
    expect(contents.isWhole(folder)).toBe(false);
    contents.recordContents(folder);
    expect(contents.isWhole(folder)).toBe(true);
    for (const text of ['', 'progra', 'Program']) {
      writeFileSync(program, text);
      expect(contents.isWhole(folder)).toBe(false);
    }
    writeFileSync(program, 'program');
    const more = put('', folder, 'more');
    expect(contents.isWhole(folder)).toBe(false);
    rmSync(more);
    expect(contents.isWhole(folder)).toBe(true);
    rmSync(program);
    expect(contents.isWhole(folder)).toBe(false);
    rmSync(folder, { recursive: true });
    expect(contents.isWhole(folder)).toBe(false);
  });

  test('has other sizes once a file of it is cut, wherever it lies', () => {
    const folders = ['one', 'other'].map((name) => join(home, name));
    for (const folder of folders) put('module', folder, 'lib', 'index.js');
    const [one = '', other = ''] = folders;
    const whole = contents.sizesOf(one);
    expect(contents.sizesOf(other)).toBe(whole);
    put('left out', one, 'dist', 'program');
    expect(contents.sizesOf(one, ['dist'])).toBe(whole);
    expect(contents.sizesOf(one)).not.toBe(whole);
    truncateSync(join(other, 'lib', 'index.js'), 3);
    expect(contents.sizesOf(other)).not.toBe(whole);
  });
});

test('a folder is put in place in one step, and not over one that is good', () => {
  const [folder, good] = [join(home, 'runtime'), () => existsSync(join(folder, 'good'))];
  const make = (name: string, file: string) => dirname(put(name, home, name, file));
  make('runtime', 'cut');
  contents.putInPlace(make('first', 'good'), folder, good);
  expect(readFileSync(join(folder, 'good'), 'utf8')).toBe('first');
  expect(existsSync(join(folder, 'cut'))).toBe(false);
  contents.putInPlace(make('second', 'good'), folder, good);
  expect(readFileSync(join(folder, 'good'), 'utf8')).toBe('first');
});

const node20 = oldestNode();
const commands = [
  'start.mjs',
  'test.mjs',
  'check.mjs',
  'treekeeper.mjs check plan.json',
  'package.mjs',
];

describe.runIf(node20 !== null)('on an older Node', () => {
  test.each(commands)('%s does not end well with an empty Node in the cache', (script) => {
    const cached = ['.cache', 'treekeeper', 'node-24.21.0', 'bin', 'node'];
    put('', home, ...cached);
    expect(run(node20 ?? '', script)).toEqual(refusal('npm was not found'));
  });

  test('a Node in the cache that may not be started is fetched again', () => {
    const folder = join(home, '.cache', 'treekeeper', 'node-24.21.0');
    chmodSync(put('', folder, 'bin', 'node'), 0o644);
    contents.recordContents(folder);
    expect(run(node20 ?? '', 'start.mjs')).toEqual(refusal('npm was not found'));
  });

  test('what a set-up of another day left in the cache is removed, and nothing else', () => {
    const cache = join(home, '.cache', 'treekeeper');
    const names = ['node-Ab12cd', 'electron-Ab12cd', 'electron-33.2.1-1', 'node-running'];
    for (const name of ['node-Zy98xw', ...names]) put('', cache, name, 'part');
    for (const name of names) utimesSync(join(cache, name), 0, 0);
    expect(run(node20 ?? '', 'start.mjs')).toEqual(refusal('npm was not found'));
    const left = ['node-Zy98xw', ...names].filter((name) => existsSync(join(cache, name)));
    expect(left).toEqual(['node-Zy98xw', 'electron-33.2.1-1', 'node-running']);
  });

  test('a cache that is no folder, or may not be written, is named with what to do', () => {
    put('', home, '.cache');
    expect(run(node20 ?? '', 'start.mjs')).toEqual(
      refusal(`${join(home, '.cache', 'treekeeper')}: there is a file`),
    );
    rmSync(join(home, '.cache'));
    chmodSync(home, 0o555);
    const done = run(node20 ?? '', 'start.mjs', nobody);
    expect(done).toEqual(
      refusal(`${join(home, '.cache', 'treekeeper')}: permission denied.`, 'XDG_CACHE_HOME'),
    );
  });
});

test('a checkout that may not be written is named, before anything is installed and where all is', async () => {
  if (!isRoot) chmodSync(copy, 0o555);
  const writing = ['check.mjs', 'test.mjs'];
  try {
    for (const script of ['start.mjs', ...writing]) {
      expect(run(newNode, script, nobody)).toEqual(refusal(`${copy}: permission denied.`));
    }
    chmodSync(copy, 0o755);
    await installedPackages();
    if (!isRoot) chmodSync(copy, 0o555);
    for (const script of writing) {
      expect(run(newNode, script, nobody)).toEqual(refusal(`${copy}: permission denied.`));
    }
  } finally {
    chmodSync(copy, 0o755);
  }
});

/** As the last set-up left it: two packages, and the stamp that knows their sizes. */
async function installedPackages(): Promise<void> {
  const modules = join(copy, 'node_modules');
  put('{ "version": "45.4.1" }', modules, 'electron', 'package.json');
  put('console.log(1)', modules, '@scope', 'tool', 'tool.js');
  const { createHash } = await import('node:crypto');
  const lock = readFileSync(join(copy, 'package-lock.json'));
  const packages = createHash('sha256').update(process.versions.node).update(lock).digest('hex');
  const sizes = Object.fromEntries(
    ['electron', '@scope/tool'].map((name) => [name, contents.sizesOf(join(modules, name))]),
  );
  put(JSON.stringify({ packages, sizes }), modules, '.cache', 'treekeeper', 'stamp.json');
}

test('a package that was cut is named and not started: the checks do not pass without having run', async () => {
  await installedPackages();
  truncateSync(join(copy, 'node_modules', '@scope', 'tool', 'tool.js'), 0);
  const done = run(newNode, 'check.mjs');
  expect(done).toEqual(
    refusal('Incomplete, and installed again: @scope/tool.', 'npm was not found'),
  );
});

test.runIf(process.platform === 'linux')(
  'an Electron that was cut is removed, and not started',
  async () => {
    await installedPackages();
    const electron = join(copy, 'node_modules', 'electron');
    for (const isRecorded of [true, false]) {
      put('electron', electron, 'path.txt');
      const program = put('#!/bin/sh\n', electron, 'dist', 'electron');
      if (isRecorded) contents.recordContents(dirname(program));
      truncateSync(program, 0);
      expect(run(newNode, 'package.mjs')).toEqual(
        refusal('The Electron in node_modules is incomplete'),
      );
    }
  },
);

test('a path that the tools cannot read is named before anything is installed', () => {
  const elsewhere = join(place, '50% #1');
  cpSync(copy, elsewhere, { recursive: true });
  const done = spawnSync(newNode, [join(elsewhere, 'scripts', 'check.mjs')], {
    env: { HOME: home, PATH: home },
    encoding: 'utf8',
  });
  expect(done.stderr).toContain('Rename the folder.');
  expect(done.status).toBe(1);
});

test('a user without a home is told so, and nothing is put beside the project', () => {
  expect(run(newNode, 'check.mjs', {}, { HOME: '' })).toEqual(refusal('no home folder', 'HOME'));
});

/** Takes a package for whole once it has a package.json, as npm does; `CUT` ends it in the midst of one. */
const someNpm = `
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
for (const name of ['electron', 'tool']) {
  const folder = process.cwd() + '/node_modules/' + name;
  if (existsSync(folder + '/package.json')) continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + '/package.json', '{}');
  if (process.env.CUT) process.kill(process.pid, 'SIGKILL');
  writeFileSync(folder + '/index.js', 'whole');
}
writeFileSync(process.cwd() + '/node_modules/.package-lock.json', '{}');
`;

test.each(['at first', 'of a newer lock file'])(
  'an installation %s that was ended by force is begun anew, not taken for whole',
  (which) => {
    const npm = { npm_execpath: put(someNpm, home, 'npm-cli.js') };
    const modules = join(copy, 'node_modules');
    if (which !== 'at first') put('{}', modules, '.package-lock.json');
    expect(run(newNode, 'check.mjs', {}, { ...npm, CUT: 'yes' }).code).toBe(1);
    expect(existsSync(join(modules, 'electron', 'index.js'))).toBe(false);
    const again = run(newNode, 'check.mjs', {}, npm);
    expect(again.said).toContain('removed and installed again');
    for (const name of ['electron', 'tool']) {
      expect(readFileSync(join(modules, name, 'index.js'), 'utf8')).toBe('whole');
    }
  },
);
