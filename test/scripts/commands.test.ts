// The words of a command, and the folder of a pack: what is not understood is named, and nothing is written over.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { usage } from '../../electron/cli/arguments.ts';

interface Places {
  readonly freeName: (path: string) => string;
}

const scripts = resolve(import.meta.dirname, '..', '..', 'scripts');
const { freeName }: Places = await import(join(scripts, 'setup', 'places.mjs'));

function run(...words: readonly string[]) {
  // What it would start is not there: a command that is understood would say so.
  const env = { ...process.env, PATH: '' };
  return spawnSync(process.execPath, [join(scripts, 'treekeeper.mjs'), ...words], {
    env,
    encoding: 'utf8',
  });
}

test.each([
  [[], 'No command was given.'],
  [['exprt', '--pdf', 'plan.json', '--out', 'papers'], '“exprt” is not a command.'],
  [['plan.json'], '“plan.json” is not a command.'],
])('what is no command is named, with how it is used: %j', (words, why) => {
  expect(run(...words)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `${why}\n\n${usage}\n`,
  });
});

test('a second pack does not replace the first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-free-'));
  const pack = join(folder, 'board-pack');
  expect(freeName(pack)).toBe(pack);
  mkdirSync(pack);
  expect(freeName(pack)).toBe(pack);
  writeFileSync(join(pack, 'overview.png'), '');
  expect(freeName(pack)).toBe(`${pack} (2)`);
  writeFileSync(`${pack} (2)`, 'a file');
  expect(freeName(pack)).toBe(`${pack} (3)`);
});
