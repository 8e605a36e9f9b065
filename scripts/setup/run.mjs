// Running other programs: aloud, in silence, or until they end.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { project } from './places.mjs';

/** Says a line of the set-up on the terminal. */
export function say(text) {
  console.log(text);
}

/** Ends the command with a reason that a person can act on. */
export function stop(text) {
  console.error(`\n${text}`);
  process.exit(1);
}

/** Another program failed: its own words say why, and a trace of ours would only hide them. */
class CommandFailed extends Error {}

const reasons = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file where a folder is expected',
  ENOTDIR: 'there is a file where a folder is expected',
  EISDIR: 'there is a folder where a file is expected',
  ELOOP: 'it is a link that points to itself: remove it',
};

const advice = `Treekeeper sets itself up in its own folder, keeps programs in your home’s cache folder (or in
XDG_CACHE_HOME), and works in the temporary folder (or in TMPDIR). Make each of them writable, with some
free space, or set other folders.`;

const folderIsGone =
  'The current folder of this terminal was removed. Change to the project folder, then run the same command again.';

/**
 * What the machine refused, in words with the path where the machine names one; null where the error is
 * none of the machine's.
 */
function inWords({ code, path, dest, syscall }) {
  if (syscall === 'uv_cwd') return folderIsGone;
  const reason = reasons[code];
  return reason
    ? `${dest ?? path ?? 'A file could not be written'}: ${reason}.\n\n${advice}`
    : null;
}

// A failed command says itself why, and a refusal of the machine is told in words; the trace is for bugs.
process.on('uncaughtException', (error) => {
  stop(error instanceof CommandFailed ? error.message : (inWords(error) ?? error.stack));
});

/** Runs a program in silence; on failure throws what it printed. */
export function quietly(command, args, options = {}) {
  const env = { ...(options.env ?? process.env), NO_COLOR: '1' };
  const done = spawnSync(command, args, { cwd: project, encoding: 'utf8', ...options, env });
  if (done.status === 0) return done.stdout;
  const said = [done.error?.message, done.stdout, done.stderr].filter(Boolean).join('\n');
  throw new CommandFailed(`This command failed:\n  ${command} ${args.join(' ')}\n\n${said}`);
}

/** Runs a program on this terminal and answers with its exit code, or 1 where a signal ended it. */
export function aloud(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: project, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Signals by which a terminal or a system ends a script. */
const endings = ['SIGHUP', 'SIGINT', 'SIGTERM'];

/** Windows has no signals: the program is asked to close its window. */
function passOn(child, name) {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid)]);
  else child.kill(name);
}

/**
 * Runs a program in the place of this script: what would end the script ends the program, in its own
 * order, and is waited for. Answers with its exit code, as a shell counts it where a signal ended it.
 */
export function inPlace(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: project, stdio: 'inherit', ...options });
    const pass = (name) => passOn(child, name);
    const end = (code) => {
      for (const name of endings) process.off(name, pass);
      resolve(code);
    };
    for (const name of endings) process.on(name, pass);
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

/** `0.4 s`. */
export function since(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
