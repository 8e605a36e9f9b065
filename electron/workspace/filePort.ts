// The file port: every file call of the storage goes through it, so that a test can fail any.
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';

export interface OpenFile {
  /** Writes at a byte position and answers how many bytes were taken: perhaps fewer than given. */
  write(bytes: Uint8Array, at: number): Promise<number>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly size: number;
  readonly inode: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
  readonly folder: boolean;
}

/** The same file as before, and nobody has written to it since. */
export function isUntouched(
  { size, inode, written }: FileFacts,
  before: FileFacts | null,
): boolean {
  return size === before?.size && inode === before.inode && written === before.written;
}

/** Each call rejects with the system's error, which carries `code`; nothing is retried here. */
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
  /** Makes the names in a folder last through a power cut. */
  syncFolder(folder: string): Promise<void>;
}

export function errorCode(error: unknown): string {
  const named = error instanceof Error && 'code' in error ? error.code : null;
  return typeof named === 'string' ? named : 'UNKNOWN';
}

export const realFiles: FilePort = {
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
  syncFolder,
};

async function facts(path: string): Promise<FileFacts | null> {
  try {
    const found = await fs.stat(path);
    const { size, ino: inode, mtimeMs: written } = found;
    return { size, inode, written, folder: found.isDirectory() };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function readPart(path: string, from: number, to: number): Promise<Uint8Array> {
  const handle = await fs.open(path, 'r');
  try {
    const bytes = new Uint8Array(to - from);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function open(path: string, how: 'create' | 'update'): Promise<OpenFile> {
  const fresh = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const handle = await fs.open(path, how === 'create' ? fresh : 'r+', 0o600);
  return {
    write: async (bytes, at) => (await handle.write(bytes, 0, bytes.length, at)).bytesWritten,
    sync: () => handle.sync(),
    truncate: (length) => handle.truncate(length),
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
