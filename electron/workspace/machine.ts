// This computer, its start and the space of its process numbers, as far as the system tells them.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Machine {
  readonly host: string;
  /** Tells this computer from another one of the same name; null where unknown. */
  readonly machine: string | null;
  /** Another one after each start of the computer; null where unknown. */
  readonly boot: string | null;
  /** In which process numbers mean the same; null where the system has but one. */
  readonly space: string | null;
}

let asked: Promise<Machine> | null = null;

/** Asked once: none of it changes while a program runs, but the name of the computer. */
export async function thisMachine(): Promise<Machine> {
  asked ??= found();
  return { ...(await asked), host: hostname() };
}

async function found(): Promise<Machine> {
  return withId(await machineId());
}

/**
 * The same at once, for a place that no other computer uses: where the system tells its id only later, the
 * name of the computer is enough there.
 */
export function thisMachineAlone(): Machine {
  return withId(process.platform === 'linux' ? machineIdInFiles() : hostname());
}

function withId(id: string | null): Machine {
  return { host: hostname(), machine: id && hashed(id), boot: bootId(), space: spaceOf() };
}

/** The id itself is nobody else's business, and a lock may lie in a shared folder. */
function hashed(id: string): string {
  return createHash('sha256').update('treekeeper\n').update(id).digest('hex').slice(0, 32);
}

async function machineId(): Promise<string | null> {
  if (process.platform === 'linux') return machineIdInFiles();
  if (process.platform === 'darwin') {
    const told = await answerOf('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice']);
    return /"IOPlatformUUID" = "([^"]+)"/.exec(told)?.[1] ?? null;
  }
  if (process.platform !== 'win32') return null;
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Cryptography';
  const told = await answerOf('reg.exe', ['query', key, '/v', 'MachineGuid', '/reg:64']);
  return /MachineGuid\s+REG_SZ\s+(\S+)/.exec(told)?.[1] ?? null;
}

function machineIdInFiles(): string | null {
  return textOf('/etc/machine-id') ?? textOf('/var/lib/dbus/machine-id');
}

/** What a program of the system says; nothing where there is none, or it takes too long. */
function answerOf(file: string, words: readonly string[]): Promise<string> {
  return new Promise((answer) => {
    const how = { timeout: 2_000, windowsHide: true };
    execFile(file, words, how, (error, said) => answer(error ? '' : said));
  });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
}

export function bootId(): string | null {
  return process.platform === 'linux' ? textOf('/proc/sys/kernel/random/boot_id') : null;
}

function spaceOf(): string | null {
  try {
    return process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : null;
  } catch {
    return null;
  }
}

/** The one that Linux itself begins with; each container has another. */
const firstSpace = 'pid:[4026531836]';

/** Whether no container is between this process and the computer. */
export function isOutsideContainers({ space }: Pick<Machine, 'space'>): boolean {
  return space === firstSpace;
}
