// A disk in memory that knows what was synced, so that a power cut can be simulated at any call.
import { dirname, join } from 'node:path';
import type { FilePort, OpenFile } from '../../../electron/workspace/filePort.ts';

type Edit =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly length: number };

interface Node {
  readonly inode: number;
  readonly folder: boolean;
  now: Buffer;
  /** When it was last written: a count of writes, as a clock that never stands still. */
  written: number;
  lasting: Buffer;
  /** What a sync would make last. */
  dirty: Edit[];
}

/** What a power cut leaves of what was not synced: all of it, nothing, or half of the last write. */
export type Leaves = 'all' | 'nothing' | 'half';

export class MemoryDisk {
  private names = new Map<string, Node>();
  private lastingNames = new Map<string, Node>();
  private inodes = 0;
  private writes = 0;

  constructor() {
    this.names.set('/', this.node(true));
    this.lastingNames = new Map(this.names);
  }

  private node(folder: boolean): Node {
    this.inodes += 1;
    const empty = Buffer.alloc(0);
    return { inode: this.inodes, folder, now: empty, written: 0, lasting: empty, dirty: [] };
  }

  /** The disk as it is found after the power is back. */
  afterCut(leaves: Leaves): MemoryDisk {
    const disk = new MemoryDisk();
    const names = leaves === 'nothing' ? this.lastingNames : this.names;
    for (const [path, node] of names) {
      if (!hasParents(names, path)) continue;
      const bytes = leaves === 'all' ? node.now : node.lasting;
      const left = leaves === 'half' ? node.dirty.reduce(applyHalf, bytes) : bytes;
      disk.put(path, left, node.folder);
    }
    return disk;
  }

  put(path: string, bytes: Uint8Array, folder = false): void {
    const node = this.node(folder);
    node.now = Buffer.from(bytes);
    node.lasting = node.now;
    this.names.set(path, node);
    this.lastingNames.set(path, node);
  }

  /** A system that has lost the pages after a failed fsync and calls the file clean. */
  forgetUnsynced(path: string): void {
    this.find(path).dirty = [];
  }

  bytes(path: string): Buffer {
    return this.find(path).now;
  }

  paths(): string[] {
    return [...this.names.keys()].sort();
  }

  isFolder(path: string): boolean {
    return this.find(path).folder;
  }

  private find(path: string): Node {
    const node = this.names.get(path);
    if (!node) throw failure('ENOENT');
    return node;
  }

  private edit(node: Node, edit: Edit): void {
    node.now = apply(node.now, edit);
    this.writes += 1;
    node.written = this.writes;
    node.dirty.push(edit);
  }

  private openFile(node: Node): OpenFile {
    return {
      read: async (from, to) => Uint8Array.from(node.now.subarray(from, to)),
      write: async (bytes, at) => {
        this.edit(node, { kind: 'write', at, bytes: Uint8Array.from(bytes) });
        return bytes.length;
      },
      sync: async () => {
        node.lasting = node.dirty.reduce(apply, node.lasting);
        node.dirty = [];
      },
      truncate: async (length) => this.edit(node, { kind: 'truncate', length }),
      inode: async () => node.inode,
      close: async () => {},
    };
  }

  private add(path: string, node: Node): void {
    if (this.names.has(path)) throw failure('EEXIST');
    if (!this.names.get(dirname(path))?.folder) throw failure('ENOENT');
    this.names.set(path, node);
  }

  readonly files: FilePort = {
    makeFolder: async (path) => {
      if (this.names.get(path)?.folder) return;
      this.add(path, this.node(true));
    },
    list: async (folder) => {
      this.find(folder);
      const inside = [...this.names.keys()].filter(
        (path) => dirname(path) === folder && path !== '/',
      );
      return inside.map((path) => path.slice(join(folder, '/').length)).sort();
    },
    facts: async (path) => {
      const node = this.names.get(path);
      if (!node) return null;
      const { inode, now, folder, written } = node;
      return { size: now.length, inode, written, changed: written, folder };
    },
    read: async (path) => Uint8Array.from(this.find(path).now),
    readPart: async (path, from, to) => Uint8Array.from(this.find(path).now.subarray(from, to)),
    open: async (path, how) => {
      if (how === 'create') this.add(path, this.node(false));
      return this.openFile(this.find(path));
    },
    rename: async (from, to) => {
      const node = this.find(from);
      this.names.delete(from);
      this.names.delete(to);
      this.add(to, node);
    },
    link: async (from, to) => this.add(to, this.find(from)),
    remove: async (path) => {
      this.find(path);
      this.names.delete(path);
    },
    realPath: async (path) => path,
    syncFolder: async (folder) => {
      const paths = new Set([...this.names.keys(), ...this.lastingNames.keys()]);
      for (const path of paths) {
        if (dirname(path) !== folder) continue;
        const node = this.names.get(path);
        if (node) this.lastingNames.set(path, node);
        else this.lastingNames.delete(path);
      }
    },
  };
}

function hasParents(names: ReadonlyMap<string, Node>, path: string): boolean {
  return path === '/' || (names.has(dirname(path)) && hasParents(names, dirname(path)));
}

function apply(bytes: Buffer, edit: Edit): Buffer {
  const length = edit.kind === 'write' ? edit.at + edit.bytes.length : edit.length;
  const grown = Buffer.alloc(edit.kind === 'write' ? Math.max(length, bytes.length) : length);
  bytes.copy(grown);
  if (edit.kind === 'write') grown.set(edit.bytes, edit.at);
  return grown;
}

function applyHalf(bytes: Buffer, edit: Edit, index: number, all: readonly Edit[]): Buffer {
  if (edit.kind === 'truncate' || index < all.length - 1) return apply(bytes, edit);
  const half = edit.bytes.subarray(0, Math.floor(edit.bytes.length / 2));
  return apply(bytes, { ...edit, bytes: half });
}

export function failure(code: string): Error {
  return Object.assign(new Error(`${code} (played)`), { code });
}
