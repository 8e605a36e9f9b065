// The bytes of a received file as they come, a piece at a time, so that a long one is never held whole.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface Source {
  /** In bytes, as it was when the reading began. */
  readonly size: number;
  /** The next piece; null at the end. */
  next(): Uint8Array | null;
}

const piece = 2 ** 20;

/** What is in memory already. */
export function bytesSource(bytes: Uint8Array): Source {
  let at = 0;
  return {
    size: bytes.length,
    next: () => {
      if (at >= bytes.length) return null;
      at += piece;
      return bytes.subarray(at - piece, at);
    },
  };
}

/** Null where it is no file. Throws the error of the system, also while it is read. */
export function fileSource(path: string): (Source & { close(): void }) | null {
  const file = openSync(path, 'r');
  const facts = fstatSync(file);
  const close = () => closeSync(file);
  if (!facts.isFile()) {
    close();
    return null;
  }
  return { size: facts.size, next: () => nextOf(file), close };
}

function nextOf(file: number): Uint8Array | null {
  const bytes = new Uint8Array(piece);
  let filled = 0;
  while (filled < piece) {
    const count = readSync(file, bytes, filled, piece - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled === 0 ? null : bytes.subarray(0, filled);
}
