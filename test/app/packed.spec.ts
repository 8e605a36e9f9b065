// The packed build: it does its job, and every back door of Electron is shut.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import electron from 'electron';
import { workspaceIn } from './faultSteps.ts';
import { expect, test } from './launch.ts';

test.describe.configure({ mode: 'default' });

const project = resolve(import.meta.dirname, '..', '..');
const hasSandbox = process.env.TREEKEEPER_SANDBOX !== 'off';
const place = mkdtempSync(join(tmpdir(), 'treekeeper-packed-'));
/** What an attack leaves behind where it succeeds. */
const mark = join(place, 'taken');
const taking = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
let program = '';

type Packer = { readonly pack: (electron: string, folder: string) => Promise<string> };

test.beforeAll(async () => {
  const { pack }: Packer = await import(join(project, 'scripts', 'setup', 'pack.mjs'));
  program = await pack(String(electron), join(place, 'treekeeper'));
});

test.beforeEach(() => rmSync(mark, { force: true }));

test.afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly dataFolder: string;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function start(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
  dataFolder = mkdtempSync(join(place, 'data-')),
): Started {
  const env = { ...process.env, ...variables, TREEKEEPER_DATA: dataFolder };
  const words = [...(hasSandbox ? [] : ['--no-sandbox']), '--disable-gpu', ...args];
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
  const ended = new Promise<{ code: number | null; said: string }>((done) => {
    child.on('close', (code) => done({ code, said: said.join('') }));
  });
  return { child, dataFolder, ended };
}

/** The application itself ran: it opened the plan, and found that no folder can be made there. */
const refused = /The file could not be written\.\n/;
const noFolder = () => `--board-pack=${join(program, 'pack')}`;

/** Each running page of the packed program, by what the kernel says of its system calls. */
function filtersOfPages(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        if (!line.startsWith(program) || !line.includes('--type=renderer')) return [];
        return /Seccomp:\s+(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? [];
      } catch {
        return [];
      }
    });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      tell(true);
    });
    socket.on('error', () => tell(false));
  });
}

test('the packed program writes the board pack, its pages in the sandbox', async () => {
  const folder = join(place, 'board-pack');
  const { dataFolder, ended } = start([`--board-pack=${folder}`]);
  if (process.platform === 'linux') {
    await expect.poll(filtersOfPages, { intervals: [20] }).toContain(hasSandbox ? '2' : '0');
  }
  const { code, said } = await ended;
  expect(code, said).toBe(0);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['board-pack.pdf', 'overview.png']));
  // Written at closing, by a process of its own out of the archive.
  expect(readdirSync(workspaceIn(dataFolder))).toContain('snap-00000001.json');
});

test('the archive holds the build and nothing else', () => {
  const archive = join(dirname(program), 'resources', 'app.asar');
  const about: Record<string, unknown> = JSON.parse(String(extractFile(archive, 'package.json')));
  const whole: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  expect(Object.keys(about)).toEqual(['name', 'version', 'type', 'main']);
  expect(whole).toEqual(expect.objectContaining(about));
  const tops = listPackage(archive, { isPack: false }).map((path) => path.split(/[\\/]/)[1]);
  expect(new Set(tops)).toEqual(new Set(['out', 'package.json']));
});

test('the folder has the licenses, and nothing that only developers use', () => {
  const names = readdirSync(dirname(program));
  const licenses = ['LICENSE', 'LICENSE.electron.txt', 'LICENSES.chromium.html'];
  expect(names).toEqual(expect.arrayContaining([...licenses, 'LICENSES.packages.txt']));
  expect(names).not.toContain('version');
  expect(readdirSync(join(dirname(program), 'resources'))).toEqual(['app.asar']);
  const notices = readFileSync(join(dirname(program), 'LICENSES.packages.txt'), 'utf8');
  for (const name of ['react', 'zod', 'electron-store']) expect(notices).toContain(`\n${name} `);
});

const fuses = [
  ['RunAsNode', FuseState.DISABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseState.DISABLE],
  ['OnlyLoadAppFromAsar', FuseState.ENABLE],
  ['GrantFileProtocolExtraPrivileges', FuseState.DISABLE],
  ['EnableCookieEncryption', FuseState.ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseState.DISABLE],
] as const;
for (const [name, state] of fuses) {
  test(`the fuse ${name} is ${state === FuseState.ENABLE ? 'on' : 'off'}`, async () => {
    expect((await getCurrentFuseWire(program))[FuseV1Options[name]]).toBe(state);
  });
}

test('ELECTRON_RUN_AS_NODE does not make it run a script', async () => {
  const { ended } = start(['-e', taking, '--', noFolder()], { ELECTRON_RUN_AS_NODE: '1' });
  expect((await ended).said).toMatch(refused);
  expect(existsSync(mark)).toBe(false);
});

test('NODE_OPTIONS is not read', async () => {
  const script = join(place, 'script.cjs');
  writeFileSync(script, taking);
  const { said } = await start([noFolder()], { NODE_OPTIONS: `--require=${script}` }).ended;
  expect(said).toMatch(refused);
  // A packed Electron that reads the variable refuses most options, and says so.
  expect(said).not.toContain('NODE_OPTIONs');
  expect(existsSync(mark)).toBe(false);
});

for (const word of ['inspect-brk', 'remote-debugging-port']) {
  test(`--${word} opens no port to a debugger`, async () => {
    const port = await freePort();
    const { child, ended } = start([`--${word}=${port}`, noFolder()]);
    let state = 'running';
    void ended.then(() => {
      state = 'ended';
    });
    const look = async () => ((await answers(port)) ? 'reached' : state);
    await expect.poll(look, { intervals: [20] }).not.toBe('running');
    const seen = await look();
    // One that waits for its debugger would not end by itself.
    child.kill();
    const { said } = await ended;
    expect(said).not.toMatch(/listening/i);
    expect(seen).toBe('ended');
    expect(said).toMatch(refused);
  });
}

test('--remote-debugging-pipe gives no debugger the program', async () => {
  const dataFolder = mkdtempSync(join(place, 'data-'));
  const words = [
    ...(hasSandbox ? [] : ['--no-sandbox']),
    '--disable-gpu',
    '--remote-debugging-pipe',
  ];
  const child = spawn(program, [...words, noFolder()], {
    env: { ...process.env, TREEKEEPER_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const answered: string[] = [];
  const [, , errors, input, output] = child.stdio;
  if (!(errors instanceof Readable && input instanceof Writable && output instanceof Readable)) {
    throw new Error('The program was started without its pipes.');
  }
  errors.on('data', (text) => said.push(String(text)));
  output.on('data', (text) => answered.push(String(text)));
  // Nobody reads there: writing may fail, and that is well.
  input.on('error', () => {});
  input.write('{"id":1,"method":"Browser.getVersion"}\0');
  await new Promise((done) => child.once('close', done));
  expect(said.join('')).toMatch(refused);
  expect(answered).toEqual([]);
});

test('a second start with a very long word is refused, and the first goes on', async () => {
  const dataFolder = mkdtempSync(join(place, 'data-'));
  const first = start([], {}, dataFolder);
  const lock = join(dataFolder, 'SingletonLock');
  await expect.poll(() => lstatSync(lock, { throwIfNoEntry: false }) !== undefined).toBe(true);
  const second = await start([`--word=${'a'.repeat(40_000)}`], {}, dataFolder).ended;
  expect(second.said).toContain('too long');
  expect(second.code).toBe(2);
  const third = await start(['another.treekeeper'], {}, dataFolder).ended;
  expect(third.code).toBe(0);
  expect(first.child.exitCode).toBeNull();
  expect(first.child.signalCode).toBeNull();
  first.child.kill('SIGKILL');
  await first.ended;
});

test('a folder beside the archive, or in its place, is not loaded', async () => {
  const resources = join(dirname(program), 'resources');
  const folder = join(resources, 'app');
  const archive = join(resources, 'app.asar');
  const away = join(resources, 'away');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "other", "main": "main.js" }');
  writeFileSync(join(folder, 'main.js'), `${taking}; require('electron').app.exit(0);`);
  expect((await start([noFolder()]).ended).said).toMatch(refused);

  renameSync(archive, away);
  expect((await start([noFolder()]).ended).code).not.toBe(0);
  renameSync(folder, archive);
  expect((await start([noFolder()]).ended).code).not.toBe(0);
  expect(existsSync(mark)).toBe(false);
  rmSync(archive, { recursive: true });
  renameSync(away, archive);
});

test('a folder with something else in it is not packed into', async () => {
  const { pack }: Packer = await import(join(project, 'scripts', 'setup', 'pack.mjs'));
  const folder = join(place, 'letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), 'Dear board');
  await expect(pack(String(electron), folder)).rejects.toThrow('Name an empty folder');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});
