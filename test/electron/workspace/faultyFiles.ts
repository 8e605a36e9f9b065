// A file port that fails at its call n: an error, a short write, or the end of the process.
import type { FilePort, OpenFile } from '../../../electron/workspace/filePort.ts';
import { failure } from './memoryDisk.ts';

export const errors = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'] as const;
/** 'short': one byte is taken. 'short-then-full': one byte, then no more space for this file call's caller. */
export type Fault = (typeof errors)[number] | 'short' | 'short-then-full' | 'dies';

export interface Faulty {
  readonly files: FilePort;
  /** How many calls were made. */
  calls(): number;
  /** The call at which the fault was played, as 'sync /w/journal', or null. */
  played(): string | null;
}

/** The fault is played once, at call `n` counted from 1; a process that died fails every call after. */
export function faultyFiles(
  inner: FilePort,
  n: number,
  fault: Fault,
  failedSync: (path: string) => void = () => {},
): Faulty {
  let calls = 0;
  let played: string | null = null;
  let full = false;

  const next = (name: string, path: string): boolean => {
    calls += 1;
    if (calls > n && fault === 'dies') throw failure('EDIED');
    if (calls !== n) return false;
    played = `${name} ${path}`;
    return true;
  };

  async function call<T>(name: string, path: string, run: () => Promise<T>): Promise<T> {
    if (next(name, path)) {
      if (name === 'sync' && fault === 'EIO') failedSync(path);
      if (fault !== 'short' && fault !== 'short-then-full') throw failure(fault);
    }
    return run();
  }

  async function write(file: OpenFile, path: string, bytes: Uint8Array, at: number) {
    if (full) {
      full = false;
      calls += 1;
      throw failure('ENOSPC');
    }
    const now = next('write', path);
    if (!now) return file.write(bytes, at);
    if (fault !== 'short' && fault !== 'short-then-full') throw failure(fault);
    full = fault === 'short-then-full';
    return file.write(bytes.subarray(0, 1), at);
  }

  const wrap = (file: OpenFile, path: string): OpenFile => ({
    read: (from, to) => call('read', path, () => file.read(from, to)),
    write: (bytes, at) => write(file, path, bytes, at),
    sync: () => call('sync', path, () => file.sync()),
    truncate: (length) => call('truncate', path, () => file.truncate(length)),
    inode: () => call('inode', path, () => file.inode()),
    close: () => call('close', path, () => file.close()),
  });

  const files: FilePort = {
    makeFolder: (path) => call('makeFolder', path, () => inner.makeFolder(path)),
    list: (path) => call('list', path, () => inner.list(path)),
    facts: (path) => call('facts', path, () => inner.facts(path)),
    read: (path) => call('read', path, () => inner.read(path)),
    readPart: (path, from, to) => call('readPart', path, () => inner.readPart(path, from, to)),
    open: (path, how) =>
      call(`open ${how}`, path, async () => wrap(await inner.open(path, how), path)),
    rename: (from, to) => call('rename', from, () => inner.rename(from, to)),
    link: (from, to) => call('link', to, () => inner.link(from, to)),
    remove: (path) => call('remove', path, () => inner.remove(path)),
    realPath: (path) => call('realPath', path, () => inner.realPath(path)),
    syncFolder: (path) => call('syncFolder', path, () => inner.syncFolder(path)),
  };
  return { files, calls: () => calls, played: () => played };
}
