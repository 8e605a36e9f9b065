// The process that holds a workspace's lock, and whether it is provably gone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Owner {
  readonly name: string;
  readonly host: string;
  readonly pid: number;
  /** Random; tells two openings of one process apart. */
  readonly token: string;
}

export interface Holder extends Owner {
  readonly time: string;
  /** What tells this process from a later one of the same number; null where unknown. */
  readonly started: string | null;
}

/** When the process began, in the words of the system; null where it does not say, or it is gone. */
export function startedAt(pid: number): string | null {
  if (process.platform === 'linux') return startedByFiles(pid);
  // Asking Windows takes half a second at each start: there the user is asked instead.
  return process.platform === 'win32' ? null : startedByList(pid);
}

/** Linux: the start of the machine, and the ticks from there. */
function startedByFiles(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
    return `${boot}:${afterName[19] ?? ''}`;
  } catch {
    return null;
  }
}

/** Elsewhere: the list of processes, always in the same words. */
export function startedByList(pid: number): string | null {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { env, encoding: 'utf8' });
  return listed.stdout?.trim() || null;
}

/** True only with proof: the same host, and no such process, or another one under its number. */
export function isGone(holder: Holder, host: string): boolean {
  if (holder.host !== host) return false;
  if (!isRunning(holder.pid)) return true;
  const running = startedAt(holder.pid);
  return holder.started !== null && running !== null && running !== holder.started;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

export function readHolder(bytes: Uint8Array): Holder | null {
  try {
    const raw: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isHolder(raw)) return null;
    // Another writer may leave it out: then nothing proves that its process is gone.
    return { ...raw, started: typeof raw.started === 'string' ? raw.started : null };
  } catch {
    return null;
  }
}

function isHolder(raw: unknown): raw is Holder {
  if (typeof raw !== 'object' || raw === null) return false;
  const fields = new Map(Object.entries(raw));
  const texts = ['name', 'host', 'token', 'time'];
  return texts.every((key) => typeof fields.get(key) === 'string') && Number(fields.get('pid')) > 0;
}
