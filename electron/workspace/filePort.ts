// The file port: every file call of the storage goes through it, so that a test can fail any.
import { constants, stat } from 'node:fs';
import * as fs from 'node:fs/promises';

export interface OpenFile {
  /** The bytes from one position to another: fewer where the file ends before. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** Writes at a byte position and answers how many bytes were taken: perhaps fewer than given. */
  write(bytes: Uint8Array, at: number): Promise<number>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  /** Of the file itself, whatever stands under its name by now. */
  inode(): Promise<number>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly size: number;
  readonly inode: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
  /**
   * When anything of it was last changed, in milliseconds: nobody puts that time back. Where the system
   * gives none, it stays the same.
   */
  readonly changed: number;
  readonly folder: boolean;
}

/** The same file, last written when it was before; its time may have been put back, and who may read it changed. */
export function isUnwritten(now: FileFacts, before: FileFacts | null): boolean {
  if (before === null || now.size !== before.size || now.inode !== before.inode) return false;
  return now.written === before.written;
}

/** The same file as before, and nobody has written to it since: not even who put its time back. */
export function isUntouched(now: FileFacts, before: FileFacts | null): boolean {
  return isUnwritten(now, before) && now.changed === before?.changed;
}

/** Each call rejects with the system's error, which carries `code`. */
export interface FilePort {
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** Null where nothing is. */
  facts(path: string): Promise<FileFacts | null>;
  read(path: string): Promise<Uint8Array>;
  readPart(path: string, from: number, to: number): Promise<Uint8Array>;
  /** 'create' refuses a name that is taken; 'update' refuses one that is not. */
  open(path: string, how: 'create' | 'update'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for a file; refuses a name that is taken. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Where its links lead in the end. */
  realPath(path: string): Promise<string>;
  /** Makes the names in a folder last through a power cut. */
  syncFolder(folder: string): Promise<void>;
}

export function errorCode(error: unknown): string {
  const named = error instanceof Error && 'code' in error ? error.code : null;
  return typeof named === 'string' ? named : 'UNKNOWN';
}

/** The disk as it answers, at once. */
export const directFiles: FilePort = {
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true, mode: 0o700 });
  },
  list: (folder) => fs.readdir(folder),
  facts,
  read: (path) => fs.readFile(path),
  readPart,
  open,
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.unlink(path),
  realPath: (path) => fs.realpath(path),
  syncFolder,
};

/** With a callback: it is asked several times for each edit, and the system's promise takes longer. */
function facts(path: string): Promise<FileFacts | null> {
  return new Promise((found, failed) => {
    stat(path, (error, stats) => {
      if (error?.code === 'ENOENT') return found(null);
      if (error) return failed(error);
      const { size, ino: inode, mtimeMs: written, ctimeMs: changed } = stats;
      found({ size, inode, written, changed, folder: stats.isDirectory() });
    });
  });
}

async function readPart(path: string, from: number, to: number): Promise<Uint8Array> {
  const handle = await fs.open(path, 'r');
  try {
    return await readAll(handle, from, to);
  } finally {
    await handle.close();
  }
}

async function readAll(handle: fs.FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(to - from);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function open(path: string, how: 'create' | 'update'): Promise<OpenFile> {
  const fresh = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
  const handle = await fs.open(path, how === 'create' ? fresh : 'r+', 0o600);
  return {
    read: (from, to) => readAll(handle, from, to),
    write: async (bytes, at) => (await handle.write(bytes, 0, bytes.length, at)).bytesWritten,
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
    inode: async () => (await handle.stat()).ino,
    close: () => handle.close(),
  };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such call: there the names are journalled by the file system.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a virus scanner or a program that carries files elsewhere causes for a moment. */
const passing: readonly string[] = ['EBUSY', 'EACCES', 'EPERM'];

/** In milliseconds, one after the other: together less than a second. */
const pauses = [10, 30, 90, 200, 400];

const pass = (time: number) => new Promise<void>((go) => void setTimeout(go, time));

/**
 * Tries again, after a while, what another program may hold for a moment. Not a sync of a file: after
 * one that failed its bytes are not to be trusted. Not what a file system says of links for ever.
 */
export function patient(files: FilePort, wait: (time: number) => Promise<void> = pass): FilePort {
  const later = async <T>(call: () => Promise<T>, codes: readonly string[], first: unknown) => {
    let refused = first;
    for (const time of pauses) {
      if (!codes.includes(errorCode(refused))) break;
      await wait(time);
      try {
        return await call();
      } catch (error) {
        refused = error;
      }
    }
    throw refused;
  };
  // What is not refused is not held up, not even by a turn of promises more.
  const again = <T>(call: () => Promise<T>, codes = passing): Promise<T> =>
    call().catch((error: unknown) => later(call, codes, error));
  const opened = (file: OpenFile): OpenFile => ({
    read: (from, to) => again(() => file.read(from, to)),
    write: (bytes, at) => again(() => file.write(bytes, at)),
    truncate: (length) => again(() => file.truncate(length)),
    inode: () => again(() => file.inode()),
    sync: () => file.sync(),
    close: () => file.close(),
  });
  const exceptLinks = passing.filter((code) => code !== 'EPERM');
  return {
    makeFolder: (path) => again(() => files.makeFolder(path)),
    list: (folder) => again(() => files.list(folder)),
    facts: (path) => again(() => files.facts(path)),
    read: (path) => again(() => files.read(path)),
    readPart: (path, from, to) => again(() => files.readPart(path, from, to)),
    open: async (path, how) => opened(await again(() => files.open(path, how))),
    rename: (from, to) => again(() => files.rename(from, to)),
    link: (from, to) => again(() => files.link(from, to), exceptLinks),
    remove: (path) => again(() => files.remove(path)),
    realPath: (path) => again(() => files.realPath(path)),
    syncFolder: (folder) => again(() => files.syncFolder(folder)),
  };
}

export const realFiles: FilePort = patient(directFiles);
