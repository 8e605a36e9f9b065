// The hash chain: each entry's hash covers the previous one and the exact bytes of its JSON.
import { createHash } from 'node:crypto';

export const hashLength = 64;

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The head before the first entry: it binds the chain to its lineage. */
export function originOf(lineage: string): string {
  return sha256(lineage);
}

export function linkHash(previous: string, json: string | Uint8Array): string {
  return sha256(previous, json);
}

/** One line of a journal: hash, space, JSON, newline. */
export function lineOf(hash: string, json: string): Uint8Array {
  return Buffer.from(`${hash} ${json}\n`, 'utf8');
}
