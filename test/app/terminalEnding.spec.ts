// A command of the terminal that is ended while it writes: its exit code says so, and nothing half remains.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import electron from 'electron';
import { planJson } from '../../shared/export/json.ts';
import { counted, times } from '../electron/workspace/counts.ts';
import { openSfsPlan } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';

const project = resolve(import.meta.dirname, '..', '..');
const sandbox = process.env.TREEKEEPER_SANDBOX === 'off' ? ['--no-sandbox'] : [];

/** What has begun: it runs as the first of a group, as a terminal starts it. */
function exporting(...kinds: readonly string[]) {
  return terminalJob((file, out) => ['export', ...kinds, file, '--out', out]);
}

const locksIn = (data: string) =>
  readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)lock$/.test(name),
  );

const packing = () => terminalJob((_file, out) => [`--board-pack=${out}`]);

function terminalJob(wordsOf: (file: string, out: string) => readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-ending-'));
  const [file, out, temporary, data] = ['plan.json', 'papers', 'temporary', 'data'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(file, planJson(openSfsPlan(), '0.0.0'));
  execFileSync('mkdir', [out, temporary, data]);
  const env = { ...process.env, TREEKEEPER_DATA: data, TMPDIR: temporary };
  const words = [project, ...sandbox, ...wordsOf(file, out)];
  const begin = () => {
    const child = spawn(String(electron), words, { env, detached: true });
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal, said }));
    return { pid: child.pid ?? 0, ended };
  };
  const left = () => [
    ...readdirSync(out).filter((name) => name.startsWith('.treekeeper-')),
    ...readdirSync(temporary).filter((name) => name.startsWith('treekeeper-')),
  ];
  return { out, data, begin, left };
}

/** The id of the process that writes, once it has begun a file in `out`. */
async function writing(group: number, out: string, kind = 'NodeService'): Promise<number> {
  for (;;) {
    const isBegun = readdirSync(out).some((name) => name.startsWith('.treekeeper-'));
    const found = readdirSync('/proc').find((id) => /^\d+$/.test(id) && isWriter(id, group, kind));
    if (isBegun && found) return Number(found);
    await new Promise((turn) => setTimeout(turn, 1));
  }
}

function isWriter(id: string, group: number, kind: string): boolean {
  try {
    const [, , of] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (Number(of) !== group) return false;
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(kind);
  } catch {
    return false;
  }
}

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${name} stops an export whose process hangs, and nothing half remains`, async () => {
    const { out, begin, left } = exporting('--csv');
    const { pid, ended } = begin();
    process.kill(await writing(pid, out), 'SIGSTOP');
    // A terminal sends Ctrl+C to all that runs in it.
    process.kill(name === 'SIGINT' ? -pid : pid, name);
    expect(await ended).toMatchObject({ code: 128 + constants.signals[name] });
    expect(left()).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
  });
}

for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${name} stops a pack without a display, and neither a file nor a lock remains`, async () => {
    const { out, data, begin, left } = packing();
    const { pid, ended } = begin();
    await writing(pid, out, '--type=renderer');
    process.kill(name === 'SIGINT' ? -pid : pid, name);
    const { code, said } = await ended;
    expect(code).toBe(128 + constants.signals[name]);
    expect(said).not.toContain('could not be written');
    expect(left()).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
    expect(locksIn(data)).toEqual([]);
  });
}

const packs = times(4, 100);

test('packs that a signal ends at random moments say so, and leave neither a file nor a lock', async () => {
  const names = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  for (let run = 0; run < packs; run += 1) {
    const name = names[run % 3] ?? 'SIGTERM';
    const { out, data, begin, left } = packing();
    const { pid, ended } = begin();
    // From the first file of the settings on: before that there is nothing to end.
    while (readdirSync(data).length === 0) await new Promise((turn) => setTimeout(turn, 1));
    await new Promise((turn) => setTimeout(turn, Math.random() * 1500));
    process.kill(pid, name);
    const { code, signal } = await ended;
    // Done before the signal came; ended by it before there was anybody to hear it; or ended in order.
    const byNumber = [128 + constants.signals[name], 128 + constants.signals.SIGTERM];
    if (signal === null && code !== 0) expect(byNumber).toContain(code);
    else expect([name, null]).toContain(signal);
    if (code === 0) expect(readdirSync(out)).toContain('board-pack.pdf');
    else expect(readdirSync(out)).toEqual([]);
    expect(left()).toEqual([]);
    expect(locksIn(data)).toEqual([]);
  }
  counted({ fault: 'Signals while a pack is written', played: packs, lost: 0, silent: 0 });
});

test('an export whose process is killed is told in words, ends with 1, and leaves nothing', async () => {
  const { out, begin, left } = exporting('--csv');
  const { pid, ended } = begin();
  process.kill(await writing(pid, out), 'SIGKILL');
  const { code, said } = await ended;
  expect(code).toBe(1);
  expect(said).toContain('Writing stopped before it was done.');
  expect(said).toContain('Try again.');
  expect(left()).toEqual([]);
  expect(readdirSync(out)).toEqual([]);
});

test('a pack whose page is killed is told in words, ends with 1, and leaves nothing', async () => {
  const { out, begin, left } = exporting('--pdf');
  const { pid, ended } = begin();
  process.kill(await writing(pid, out, '--type=renderer'), 'SIGKILL');
  const { code, said } = await ended;
  expect(code).toBe(1);
  expect(said).toContain('Writing stopped before it was done.');
  expect(left()).toEqual([]);
  expect(readdirSync(out)).toEqual([]);
});

const killed: Readonly<Record<string, [() => ReturnType<typeof terminalJob>, string]>> = {
  'an export of tables': [() => exporting('--csv'), 'NodeService'],
  'a report': [() => exporting('--pdf'), '--type=renderer'],
  'a pack without a display': [packing, '--type=renderer'],
};

for (const [what, [job, kind]] of Object.entries(killed)) {
  test(`of ${what} that is killed nothing is left after the next one, and a file of the user stays`, async () => {
    const { out, begin, left } = job();
    const first = begin();
    await writing(first.pid, out, kind);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(left()).not.toEqual([]);
    const similar = join(out, '.treekeeper-1a2b3c4d');
    writeFileSync(similar, 'of the user');
    const second = begin();
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(left()).toEqual(['.treekeeper-1a2b3c4d']);
  });
}

test('a command that is refused removes what a killed one has left, and a living one goes on', async () => {
  const { out, begin, left } = exporting('--csv');
  const first = begin();
  const writer = await writing(first.pid, out);
  process.kill(writer, 'SIGSTOP');
  writeFileSync(join(out, 'about.txt'), 'of the user');
  const living = left();
  const second = begin();
  expect(await second.ended).toMatchObject({ code: 1 });
  expect(left()).toEqual(living);
  process.kill(first.pid, 'SIGKILL');
  process.kill(writer, 'SIGKILL');
  await first.ended;
  const third = begin();
  expect(await third.ended).toMatchObject({ code: 1 });
  expect(left()).toEqual([]);
});
