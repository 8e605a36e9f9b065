// Whether Chromium's sandbox can work here: never for root, and only with user namespaces.
import { spawnSync } from 'node:child_process';
import { say } from './run.mjs';

/** Tries to make a user namespace, as `identity` (arguments of setpriv) where given. */
export function canSandbox(identity = []) {
  if (process.platform !== 'linux') return true;
  const probe = ['unshare', '--user', 'true'];
  const [command, ...args] = identity.length > 0 ? ['setpriv', ...identity, ...probe] : probe;
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Arguments for an Electron that this process starts; says why where the sandbox is off. */
export function sandboxArguments() {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) {
    say('Running as root: the sandbox is off, because Chromium does not allow it for root.');
    return ['--no-sandbox'];
  }
  if (canSandbox()) return [];
  say('This system has no user namespaces: the sandbox is off.');
  return ['--no-sandbox'];
}
