// Which process makes a file or folder, within its name: there from its first moment on, as no content is.
import { createHash, randomUUID } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fateOf, startedAt } from './holder.ts';
import type { Machine } from './machine.ts';

/** Short, and what a computer is called is nobody else's business. */
const short = (text: string | null) =>
  text === null ? '0' : createHash('sha256').update(text).digest('hex').slice(0, 8);

function shortened({ host, machine, boot, space }: Machine): Machine {
  return { host: short(host), machine: textOr(short(machine)), boot: textOr(short(boot)), space };
}

const textOr = (part: string) => (part === '0' ? null : part);
const spaceNumber = (space: string | null) => /\d+/.exec(space ?? '')?.[0] ?? '0';

/** The end of a name that only this process gives: random, and whose it is. */
export function processMark(own: Machine, pid = process.pid): string {
  const { host, machine, boot, space } = own;
  const where = [short(host), short(machine), short(boot), spaceNumber(space)];
  return [randomUUID().slice(0, 8), ...where, pid, short(startedAt(pid))].join('-');
}

const hex = '[0-9a-f]{8}';
const marked = new RegExp(`^${hex}-(${hex})-(${hex}|0)-(${hex}|0)-(\\d+)-([1-9]\\d*)-(${hex}|0)$`);

/** Whether the process that gave a name this end is proven to be gone; of no other end it is. */
export function isOfGone(mark: string, own: Machine): boolean {
  const [, host, machine, boot, space, pid, started] = marked.exec(mark) ?? [];
  if (host === undefined) return false;
  const maker = {
    host,
    machine: textOr(machine ?? '0'),
    boot: textOr(boot ?? '0'),
    space: space === '0' ? null : `pid:[${space}]`,
    pid: Number(pid),
    started: textOr(started ?? '0'),
  };
  return fateOf(maker, shortened(own), (id) => textOr(short(startedAt(id)))) === 'gone';
}

/**
 * Removes what processes of this user that are gone have left in `folder` under such names; `keep` says of
 * one that it stays. What cannot be removed, or asked about, stays too.
 */
export async function removeLeft(
  folder: string,
  prefix: string,
  own: Machine,
  keep: (path: string) => Promise<boolean> = async () => false,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !isOfGone(name.slice(prefix.length), own)) continue;
    const path = join(folder, name);
    try {
      const { uid } = await lstat(path);
      if (uid !== (process.getuid?.() ?? uid) || (await keep(path))) continue;
      await rm(path, { recursive: true, force: true });
    } catch {
      // The next one may; whoever uses this folder has other worries.
    }
  }
}
