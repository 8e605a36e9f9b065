// The stories on the real application: as an ordinary user with the real sandbox, also from root.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startVirtualDisplay } from './display.mjs';
import { makeFaultyDisks } from './faultyDisks.mjs';
import { ensureLoopback } from './loopback.mjs';
import { giveTo, identity, stageForOrdinaryUser } from './ordinaryUser.mjs';
import { modules, project } from './places.mjs';
import { aloud, say } from './run.mjs';
import { canSandbox } from './sandbox.mjs';

const runner = (folder) => join(folder, 'node_modules', '@playwright', 'test', 'cli.js');

function sandboxEnvironment(as) {
  if (canSandbox(as)) return {};
  say('This system gives no user namespaces: the stories run without the sandbox.');
  return { TREEKEEPER_SANDBOX: 'off' };
}

async function asOrdinaryUser(electron, display, args) {
  const stage = stageForOrdinaryUser(electron);
  giveTo(dirname(display.env.XAUTHORITY));
  giveTo(display.env.XAUTHORITY);
  say('The stories run as the user “nobody”, with a home of its own.');
  const disks = makeFaultyDisks();
  const env = { ...stage.env, ...display.env, ...sandboxEnvironment(identity), ...disks.env };
  const words = [
    ...identity,
    stage.node,
    runner(stage.folder),
    'test',
    '--output',
    stage.output,
    ...args,
  ];
  const code = await aloud('setpriv', words, { cwd: stage.folder, env });
  rmSync(join(project, 'test-results'), { recursive: true, force: true });
  if (existsSync(stage.output)) {
    cpSync(stage.output, join(project, 'test-results'), { recursive: true });
  }
  disks.remove();
  stage.remove();
  return code;
}

async function asThisUser(display, args) {
  const env = { ...process.env, ...display.env, ...sandboxEnvironment([]) };
  const tool = join(modules, '@playwright', 'test', 'cli.js');
  return await aloud(process.execPath, [tool, 'test', ...args], { env });
}

/** Runs the stories whose file name holds one of `names`, all without; answers with the exit code. */
export async function runStories(electron, names = []) {
  ensureLoopback();
  const isLinux = process.platform === 'linux';
  const display = isLinux ? await startVirtualDisplay() : { env: {}, close: () => {} };
  try {
    const isRoot = isLinux && process.getuid() === 0;
    if (isRoot) return await asOrdinaryUser(electron, display, names);
    return await asThisUser(display, names);
  } finally {
    display.close();
  }
}
