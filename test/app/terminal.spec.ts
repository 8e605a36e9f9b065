// The application from a terminal: files written and a file checked, with an exit code, and no window.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import electron from 'electron';
import { planJson } from '../../shared/export/json.ts';
import { fingerprintOf } from '../../shared/history/fingerprint.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { planFor } from '../shared/kernel/breakingPlans.ts';
import { expect, test } from './launch.ts';
import { flat, readPdf, textOf } from './pdf.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];

/** Where jobs work: nothing of them stays there. */
const temporary = mkdtempSync(join(tmpdir(), 'treekeeper-temporary-'));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** No workspace comes into its data folder: a job works in a folder of its own. */
function treekeeper(data: string, ...words: readonly string[]): Promise<Ended> {
  return treekeeperAt({}, data, ...words);
}

/** The same at an instant, in a time zone, and with another folder for temporary files. */
function treekeeperAt(
  clock: {
    readonly TZ?: string;
    readonly TREEKEEPER_NOW?: string;
    readonly TMPDIR?: string;
    readonly NODE_OPTIONS?: string;
  },
  data: string,
  ...words: readonly string[]
): Promise<Ended> {
  const env = { ...process.env, TREEKEEPER_DATA: data, TMPDIR: temporary, ...clock };
  return new Promise((done) => {
    execFile(String(electron), [project, ...sandbox, ...words], { env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
);

test('without a folder for temporary files it names that, and does not end as if all were well', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const gone = join(data, 'gone');
  const ended = await treekeeperAt({ TMPDIR: gone }, data, 'check', 'plan.json');
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('the folder for temporary files can’t be written');
  expect(ended.err).toContain(`Make ${gone}, and allow writing to it, or set TMPDIR`);
});

test('writes the pack, the workbook and the tables of a file, and checks it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const file = join(folder, 'plan.json');
  const out = join(folder, 'papers');
  writeFileSync(file, planJson(openSfsPlan(), version));

  const checked = await treekeeper(data, 'check', file);
  expect(checked).toMatchObject({
    code: 0,
    out: `${file} is intact: a plan without its history, so only the plan was checked.\n`,
  });

  const kinds = ['--pdf', '--xlsx', '--csv', '--md', '--json'];
  const written = await treekeeper(data, 'export', ...kinds, file, '--out', out);
  expect(written.code).toBe(0);
  const names = readdirSync(out);
  expect(written.out.trim().split('\n').sort()).toEqual(
    names.map((name) => join(out, name)).sort(),
  );
  for (const name of ['board-pack.pdf', 'workbook.xlsx', 'cover.csv', 'board-pack.md', 'plan.json'])
    expect(names).toContain(name);
  expect(readFileSync(join(out, 'board-pack.pdf'), 'latin1')).toMatch(/^%PDF-/);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  for (const name of ['board-pack.md', 'about.txt']) {
    const text = readFileSync(join(out, name), 'utf8');
    expect(text).toContain('This plan came without its history, so there is nothing to verify.');
    expect(text).not.toMatch(/fingerprint/i);
  }
  const again = await treekeeper(data, 'export', '--md', '--xlsx', file, '--out', out);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toContain(`  ${join(out, 'board-pack.md')}\n`);
  expect(again.err).toContain('Nothing was written.');
  expect(readdirSync(data)).toEqual(['jobs']);
  expect(readdirSync(temporary).filter((name) => name.startsWith('treekeeper-'))).toEqual([]);
});

test('lists what breaks a rule in a file, ends with 1, and puts it first in the pack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, planJson(planFor('a correlation matrix is positive definite'), version));
  const checked = await treekeeper(data, 'check', file);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain(
    '(a plan without its history, so only the plan was checked), and has 1 problem:',
  );
  expect(checked.out).toContain('- The correlation “Two”. ');
  expect(checked.out).toContain('the matrix is not positive definite');
  expect(checked.out).toContain('or choose fewer inputs.');
  const out = join(folder, 'papers');
  expect((await treekeeper(data, 'export', '--md', file, '--out', out)).code).toBe(0);
  const pack = readFileSync(join(out, 'board-pack.md'), 'utf8');
  expect(pack).toContain('## Problems in this plan');
  expect(pack).toMatch(/\| Fully funded \| no value \|/);
});

test('ends with 1 on a spoilt file and with 2 on words that it does not know', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
  const file = join(folder, 'spoilt.treekeeper');
  writeFileSync(file, 'Dear board');
  const spoilt = await treekeeper(folder, 'check', file);
  expect(spoilt).toMatchObject({ code: 1, out: '' });
  expect(spoilt.err).toContain(`${file} was refused. It is neither a workspace file nor a plan`);
  const out = join(folder, 'papers');
  expect((await treekeeper(folder, 'export', '--pdf', file, '--out', out)).code).toBe(1);
  const nothing = join(folder, 'nothing');
  const missing = await treekeeper(folder, 'check', nothing);
  expect(missing).toMatchObject({ code: 1, out: '' });
  const words = 'The file does not exist. Check its name and folder.';
  expect(missing.err).toContain(`${nothing} was refused. ${words}\n`);
  expect(missing.err).not.toContain('ENOENT');
  const unknown = await treekeeper(folder, 'export', '--docx', file, '--out', out);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('treekeeper check FILE');
  expect(readdirSync(folder).sort()).toEqual(['jobs', 'spoilt.treekeeper']);
});

/** A plan that opens today: nobody has chosen a day for it. */
function planOfToday(folder: string): string {
  const file = join(folder, 'plan.json');
  const plan = openSfsPlan({ type: 'consortium/setProfile', set: { opensAt: null } });
  writeFileSync(file, planJson(plan, version));
  return file;
}

for (const [TZ, TREEKEEPER_NOW, day, year] of [
  ['America/Los_Angeles', '2013-01-01T01:00:00Z', 'Dec 31, 2012', 2012],
  ['Pacific/Auckland', '2012-12-31T23:30:00Z', 'Jan 1, 2013', 2013],
] as const) {
  test(`the day of the terminal is that of the calendar in ${TZ}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
    const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
    const words = ['export', '--md', '--csv', planOfToday(folder), '--out', folder];
    const { code } = await treekeeperAt({ TZ, TREEKEEPER_NOW }, data, ...words);
    expect(code).toBe(0);
    const pack = readFileSync(join(folder, 'board-pack.md'), 'utf8');
    expect(pack).toContain(`Can we fund the community tree in ${year}?`);
    expect(pack).toContain(day);
  });
}

test('a day and a year that are asked for are those of the pack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const words = ['export', '--md', planOfToday(folder), '--out', folder, '--replace'];
  const packOf = () => readFileSync(join(folder, 'board-pack.md'), 'utf8');
  expect((await treekeeper(data, ...words, '--as-of', '2013-06-30')).code).toBe(0);
  expect(packOf()).toContain('Can we fund the community tree in 2013?');
  expect(packOf()).toContain('Jun 30, 2013');
  expect((await treekeeper(data, ...words, '--as-of', '2013-06-30', '--year', '2014')).code).toBe(
    0,
  );
  expect(packOf()).toContain('Can we fund the community tree in 2014?');
  const refused = await treekeeper(data, ...words, '--as-of', '2013-02-30');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('--as-of: “2013-02-30”');
  const helped = await treekeeper(data, 'help');
  expect(helped.code).toBe(0);
  expect(helped.out).toContain('[--as-of DAY] [--year YEAR]');
});

test('a plan that names its history keeps it, and nobody is told to verify against it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-terminal-'));
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const file = join(folder, 'saved.json');
  const fingerprint = await fingerprintOf('0123456789abcdef'.repeat(4));
  writeFileSync(file, planJson(openSfsPlan(), version, { entries: 17, fingerprint }));
  const kinds = ['--pdf', '--md', '--json', '--csv'];
  const out = join(folder, 'papers');
  expect((await treekeeper(data, 'export', ...kinds, file, '--out', out)).code).toBe(0);
  expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  const pdf = flat(textOf((await readPdf(readFileSync(join(out, 'board-pack.pdf')))).pages.flat()));
  const about = readFileSync(join(out, 'about.txt'), 'utf8');
  for (const text of [pdf, about, readFileSync(join(out, 'board-pack.md'), 'utf8')]) {
    expect(text).toContain('0123 4567 89ab cdef');
    expect(text).toContain('This is the history that the plan file names.');
  }
  expect(about).not.toContain('treekeeper verify');
  const carried = ['--entries', '17', '--fingerprint', fingerprint.hex];
  const verified = await treekeeper(data, 'verify', file, ...carried);
  expect(verified).toMatchObject({ code: 1, out: '' });
  expect(verified.err).toContain('is a plan without its history, so there is nothing to verify.');
});

test('ends where nobody reads what it prints', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const env = { ...process.env, TREEKEEPER_DATA: data, TMPDIR: temporary };
  const child = spawn(String(electron), [project, ...sandbox, 'help'], { env });
  child.stdout.destroy();
  child.stderr.destroy();
  try {
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
});

/** Only Linux has a device that is full. */
const full = '/dev/full';
const streams = [
  { what: 'output', at: 1 },
  { what: 'messages', at: 2 },
] as const;

for (const { what, at } of existsSync(full) ? streams : []) {
  test(`${what} that cannot be written: it says so in words, and ends with 1`, async () => {
    const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
    const file = join(data, 'plan.json');
    writeFileSync(file, at === 1 ? planJson(openSfsPlan(), version) : 'Dear board');
    const env = { ...process.env, TREEKEEPER_DATA: data, TMPDIR: temporary };
    const words = [project, ...sandbox, 'check', file];
    const pipes = ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe' | number)[];
    const stdio = pipes.with(at, openSync(full, 'w'));
    const child = spawn(String(electron), words, { env, stdio });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece) => {
        told += String(piece);
      });
    }
    try {
      expect(await once(child, 'close')).toEqual([1, null]);
    } finally {
      child.kill('SIGKILL');
    }
    expect(told).toContain(`The ${what} of this command could not be written. The disk is full.`);
    expect(readdirSync(temporary).filter((name) => name.startsWith('treekeeper-'))).toEqual([]);
  });
}

test('an error that nothing caught is told in words, and the command ends with 1', async () => {
  const data = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  const file = join(data, 'plan.json');
  writeFileSync(file, planJson(openSfsPlan(), version));
  const thrower = join(data, 'thrower.cjs');
  // As soon as somebody would hear of it beside Electron, whose box nobody could close.
  writeFileSync(
    thrower,
    `const waiting = setInterval(() => {
      if (process.listenerCount('uncaughtException') < 2) return;
      clearInterval(waiting);
      throw new Error('Thrown by nobody.');
    });
    waiting.unref();`,
  );
  const NODE_OPTIONS = `--require ${thrower}`;
  const ended = await treekeeperAt({ NODE_OPTIONS }, data, 'check', file);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('Thrown by nobody.');
});
