// Each command starts on the oldest Node and says what it does, on a machine where nothing is set up.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usage } from '../../electron/cli/arguments.ts';

interface Nodes {
  readonly oldestNode: () => string | null;
}

const project = resolve(import.meta.dirname, '..', '..');
const { oldestNode }: Nodes = await import(join(project, 'scripts', 'setup', 'node.mjs'));
const node = oldestNode();
// Elsewhere none can be fetched: there it is said that this was not tried.
const isHere = node !== null || (process.platform === 'linux' && process.arch === 'x64');

const scripts = readdirSync(join(project, 'scripts')).filter((name) => name.endsWith('.mjs'));
const place = mkdtempSync(join(tmpdir(), 'treekeeper-help-'));
const [copy, home] = [join(place, 'project'), join(place, 'home')];
const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

beforeAll(() => {
  mkdirSync(home);
  // Without the packages, as a fresh clone is.
  for (const part of ['scripts', 'shared', 'electron', 'renderer', 'test', 'package.json']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** With a home of its own, and no other program that could be started. */
function run(script: string, word: string) {
  if (node === null) throw new Error('There is no Node 20 here: “npm test” fetches one.');
  const env = { HOME: home, PATH: home };
  return spawnSync(node, [join('scripts', script), word], { cwd: copy, env, encoding: 'utf8' });
}

describe.runIf(isHere)('on Node 20', () => {
  test.each(scripts)('%s says what it does, installs nothing and starts nothing', (script) => {
    const before = filesIn(copy);
    const { status, stdout, stderr } = run(script, '--help');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(npm |node scripts\/|treekeeper )/);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
    expect(stdout).toBe(run(script, '-h').stdout);
    expect([filesIn(copy), filesIn(home)]).toEqual([before, []]);
  });

  test('the command for the terminal says what the program itself says', () => {
    expect(run('treekeeper.mjs', '--help').stdout).toBe(`${usage}\n`);
  });
});

test('what package.json and the README name is among them', () => {
  const about: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const commands = Object.values(about.scripts).map((line) => line.replace('node scripts/', ''));
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/scripts\/([\w-]+\.mjs)/g)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(5);
  expect(named.length).toBeGreaterThan(2);
  expect(scripts).toEqual(expect.arrayContaining([...commands, ...named]));
});
