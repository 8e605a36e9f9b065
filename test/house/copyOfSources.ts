// A copy of the sources in a folder of its own, in which a test edits files and runs the tools.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What the type check and the unit tests read. */
const copied = ['shared', 'electron', 'renderer', 'test', 'package.json', 'vitest.config.ts'];
const settings = ['electron.vite.config.ts', 'playwright.config.ts', 'tsconfig.base.json'];

export interface Ran {
  readonly passed: boolean;
  readonly output: string;
}

export interface CopyOfSources {
  /** `path` from the root of the project, as in every other method. */
  read(path: string): string;
  write(path: string, text: string): void;
  /** Throws where `was` does not stand in the file exactly once. */
  replaceOnce(path: string, was: string, is: string): void;
  /** Copies a folder of the test tree over the sources, file by file. */
  lay(folder: string): void;
  checkTypes(): Promise<Ran>;
  /** Its output has the name of each test. */
  runTest(path: string): Promise<Ran>;
  dispose(): void;
}

/** Packages are shared with the project, and what the tools keep from one run to the next is not. */
function linkPackages(to: string): void {
  mkdirSync(join(to, 'node_modules/.cache'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name), 'junction');
  }
}

function runIn(folder: string, tool: string, ...args: readonly string[]): Promise<Ran> {
  const path = join(root, 'node_modules', tool);
  const options = { cwd: folder, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1' } };
  return new Promise((done) => {
    execFile(process.execPath, [path, ...args], options, (error, out, err) =>
      done({ passed: error === null, output: out + err }),
    );
  });
}

function replacedOnce(text: string, was: string, is: string, path: string): string {
  const [head = '', tail, ...more] = text.split(was);
  if (tail !== undefined && more.length === 0) return `${head}${is}${tail}`;
  throw new Error(`In ${path} this does not stand exactly once:\n${was}`);
}

export function copySources(): CopyOfSources {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-copy-'));
  const at = (path: string) => join(folder, path);
  for (const path of [...copied, ...settings, 'tsconfig.json']) {
    cpSync(join(root, path), at(path), { recursive: true });
  }
  linkPackages(folder);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    read,
    write,
    replaceOnce: (path, was, is) => write(path, replacedOnce(read(path), was, is, path)),
    lay: (from) => cpSync(join(root, from), folder, { recursive: true }),
    checkTypes: () => runIn(folder, 'typescript/bin/tsc', '--build', '--pretty', 'false'),
    runTest: (path) => runIn(folder, 'vitest/vitest.mjs', 'run', '--reporter=verbose', path),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The files in which the type check found something, each once, in their order. */
export function filesNamed({ output }: Ran): readonly string[] {
  const names = [...output.matchAll(/^([\w./-]+)\(\d+,\d+\): error/gm)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)].sort();
}
