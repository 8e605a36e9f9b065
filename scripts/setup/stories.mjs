// The stories on the real application: as an ordinary user with the real sandbox, also from root.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startVirtualDisplay } from './display.mjs';
import { makeFaultyDisks } from './faultyDisks.mjs';
import { ensureLoopback } from './loopback.mjs';
import { giveTo, identity, stageForOrdinaryUser } from './ordinaryUser.mjs';
import { modules, project } from './places.mjs';
import { aloud, say } from './run.mjs';
import { canSandbox } from './sandbox.mjs';

/** Each has a display of its own, and with it a clipboard: no story pastes what another one copied. */
const atOnce = 2;

async function startDisplays() {
  if (process.platform !== 'linux') return [];
  return await Promise.all(Array.from({ length: atOnce }, () => startVirtualDisplay()));
}

const displayEnvironment = (displays) => ({
  ...displays[0]?.env,
  TREEKEEPER_DISPLAYS: JSON.stringify(displays.map(({ env }) => env)),
});

const runner = (folder) => join(folder, 'node_modules', '@playwright', 'test', 'cli.js');

function sandboxEnvironment(as) {
  if (canSandbox(as)) return {};
  say('This system has no user namespaces: the stories run without the sandbox.');
  return { TREEKEEPER_SANDBOX: 'off' };
}

/** The words that start a command in a network of its own, where it is watched what leaves; root may. */
function watchedWords() {
  const probe = spawnSync('unshare', ['--net', 'true'], { stdio: 'ignore' });
  if (probe.status !== 0) {
    say('This system cannot isolate the network: what the stories send is not checked.');
    return [];
  }
  const watch = join(import.meta.dirname, 'networkWatch.mjs');
  return ['unshare', '--net', process.execPath, watch];
}

async function asOrdinaryUser(electron, displays, args) {
  const stage = stageForOrdinaryUser(electron);
  for (const { env } of displays) {
    giveTo(dirname(env.XAUTHORITY));
    giveTo(env.XAUTHORITY);
  }
  say('The stories run as the user “nobody”, with its own home folder.');
  const disks = makeFaultyDisks();
  const env = {
    ...stage.env,
    ...displayEnvironment(displays),
    ...sandboxEnvironment(identity),
    ...disks.env,
  };
  const [command, ...words] = [
    ...watchedWords(),
    'setpriv',
    ...identity,
    stage.node,
    runner(stage.folder),
    'test',
    '--output',
    stage.output,
    ...args,
  ];
  const code = await aloud(command, words, { cwd: stage.folder, env });
  rmSync(join(project, 'test-results'), { recursive: true, force: true });
  if (existsSync(stage.output)) {
    cpSync(stage.output, join(project, 'test-results'), { recursive: true });
  }
  disks.remove();
  stage.remove();
  return code;
}

async function asThisUser(displays, args) {
  const env = { ...process.env, ...displayEnvironment(displays), ...sandboxEnvironment([]) };
  const tool = join(modules, '@playwright', 'test', 'cli.js');
  return await aloud(process.execPath, [tool, 'test', ...args], { env });
}

/** Runs the stories whose file name holds one of `names`, all without; answers with the exit code. */
export async function runStories(electron, names = []) {
  ensureLoopback();
  const isLinux = process.platform === 'linux';
  const displays = await startDisplays();
  const words = [`--workers=${atOnce}`, ...names];
  try {
    const isRoot = isLinux && process.getuid() === 0;
    if (isRoot) return await asOrdinaryUser(electron, displays, words);
    return await asThisUser(displays, words);
  } finally {
    for (const display of displays) display.close();
  }
}
