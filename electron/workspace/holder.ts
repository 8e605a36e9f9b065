// The process that holds a workspace's lock, and whether it is provably gone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { doubledKey } from '../../shared/file/doubledKey.ts';
import { withoutMark } from '../../shared/values/json.ts';
import { bootId, isOutsideContainers, type Machine, thisMachine } from './machine.ts';

export interface Owner {
  readonly name: string;
  readonly host: string;
  readonly pid: number;
  /** Random; tells two openings of one process apart. */
  readonly token: string;
}

/** What tells a process from any other. */
export interface ProcessIdentity extends Machine {
  readonly pid: number;
  /** What tells this process from a later one of the same number; null where unknown. */
  readonly started: string | null;
}

export interface Holder extends Owner, ProcessIdentity {
  readonly time: string;
}

/** What an owner writes into the lock; the owner's own words count before those of the system. */
export async function holderOf(owner: Owner & Partial<Machine>, time: string): Promise<Holder> {
  return { ...(await thisMachine()), ...owner, time, started: startedAt(owner.pid) };
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
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
    return `${bootId()}:${afterName[19] ?? ''}`;
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

/**
 * What is proven of it, or *unknown*. Process numbers mean something in the same space of the same start
 * of the same computer; after another start of it, outside of containers, all from before are gone.
 * `startOf` answers in the words of `holder.started`.
 */
export function fateOf(
  holder: ProcessIdentity,
  own: Machine,
  startOf: (pid: number) => string | null = startedAt,
): 'gone' | 'running' | 'unknown' {
  if (holder.host !== own.host) return 'unknown';
  const isSame = isKnown(holder.machine, own.machine);
  if (holder.boot !== null && own.boot !== null && holder.boot !== own.boot) {
    const isEnded = isSame && isOutsideContainers(holder) && isOutsideContainers(own);
    return isEnded ? 'gone' : 'unknown';
  }
  // Without a start that is known the computer itself must be.
  if (!isSame && !isKnown(holder.boot, own.boot)) return 'unknown';
  if (!isSameSpace(holder, own)) return 'unknown';
  if (!isRunning(holder.pid)) return 'gone';
  const running = startOf(holder.pid);
  if (holder.started === null || running === null) return 'unknown';
  return running === holder.started ? 'running' : 'gone';
}

export function isGone(holder: Holder, own: Machine): boolean {
  return fateOf(holder, own) === 'gone';
}

function isKnown(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

/** Only Linux has more than one. */
function isSameSpace(holder: Machine, own: Machine): boolean {
  return holder.space === own.space && (own.space !== null || process.platform !== 'linux');
}

/** It is this very process: its number and start, where both mean the same as here. */
export function isThisProcess(holder: Holder, own: Holder): boolean {
  const isHere = isKnown(holder.machine, own.machine) || isKnown(holder.boot, own.boot);
  const keys = ['pid', 'host', 'started', 'boot'] as const;
  return isHere && isSameSpace(holder, own) && keys.every((key) => holder[key] === own[key]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** What every version writes; the rest of it may be missing. */
interface Claim extends Owner {
  readonly time: string;
  readonly started?: unknown;
  readonly machine?: unknown;
  readonly boot?: unknown;
  readonly space?: unknown;
}

/** Where another version has left out a field, it is null: then less is proven. */
export function readHolder(bytes: Uint8Array): Holder | null {
  try {
    const text = withoutMark(Buffer.from(bytes).toString('utf8'));
    const raw: unknown = JSON.parse(text);
    // Of two holders in one file neither is believed.
    if (!isClaim(raw) || doubledKey(text) !== null) return null;
    const started = textOr(raw.started, null);
    const boot = textOr(raw.boot, bootIn(started));
    const [machine, space] = [textOr(raw.machine, null), textOr(raw.space, null)];
    return { ...raw, started, machine, boot, space };
  } catch {
    return null;
  }
}

const textOr = (raw: unknown, otherwise: string | null) =>
  typeof raw === 'string' ? raw : otherwise;

/** Older versions tell the start of the computer only within that of the process. */
function bootIn(started: string | null): string | null {
  return /^([0-9a-f]{8}-[0-9a-f-]{27}):/.exec(started ?? '')?.[1] ?? null;
}

function isClaim(raw: unknown): raw is Claim {
  if (typeof raw !== 'object' || raw === null) return false;
  const fields = new Map(Object.entries(raw));
  const texts = ['name', 'host', 'token', 'time'];
  return texts.every((key) => typeof fields.get(key) === 'string') && Number(fields.get('pid')) > 0;
}
