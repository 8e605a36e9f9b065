// A snapshot as bytes: a header line and the plan's exact bytes, one checksum over both.
import { sha256 } from './chain.ts';

export interface SnapshotHeader {
  readonly format: number;
  readonly writer: string;
  readonly lineage: string;
  readonly copy: string;
  readonly seq: number;
  readonly head: string;
  readonly made: string;
}

export interface Snapshot {
  readonly name: string;
  readonly header: SnapshotHeader;
  readonly stateJson: string;
}

const namePattern = /^snap-(\d{8,})\.json$/;

export function snapshotName(seq: number): string {
  return `snap-${String(seq).padStart(8, '0')}.json`;
}

export function snapshotNumber(name: string): number | null {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

export function snapshotText(header: SnapshotHeader, stateJson: string): string {
  return `${headerText(header, stateJson)}\n${stateJson}\n`;
}

function headerText(header: SnapshotHeader, state: string | Uint8Array): string {
  const rest = { treekeeper: 'snapshot', ...header };
  const check = sha256(JSON.stringify(rest), '\n', state);
  return JSON.stringify({ ...rest, check });
}

const startsWithMark = (bytes: Buffer) => bytes.subarray(0, 3).equals(Buffer.from('\uFEFF'));

/** Null where one byte is not as it was written; the ends of the lines and a byte order mark prove nothing. */
export function readSnapshot(name: string, bytes: Uint8Array): Snapshot | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const cut = all.indexOf(10);
  const end = all[cut - 1] === 13 ? 1 : 0;
  const line = all.toString('utf8', startsWithMark(all) ? 3 : 0, Math.max(0, cut - end));
  const header = readHeader(line);
  if (header === null || header.seq !== snapshotNumber(name) || all.at(-1) !== 10) return null;
  const state = all.subarray(cut + 1, -1 - end);
  // Its header written anew holds the key order and the checksum over the plan's exact bytes.
  if (headerText(header, state) !== line) return null;
  return { name, header, stateJson: state.toString('utf8') };
}

function readHeader(line: string): SnapshotHeader | null {
  try {
    const raw: unknown = JSON.parse(line);
    return isHeader(raw) ? pick(raw) : null;
  } catch {
    return null;
  }
}

function pick(raw: SnapshotHeader): SnapshotHeader {
  const { format, writer, lineage, copy, seq, head, made } = raw;
  return { format, writer, lineage, copy, seq, head, made };
}

function isHeader(raw: unknown): raw is SnapshotHeader {
  if (typeof raw !== 'object' || raw === null) return false;
  const fields = new Map(Object.entries(raw));
  const texts = ['writer', 'lineage', 'copy', 'head', 'made'];
  const numbers = ['format', 'seq'];
  return (
    texts.every((key) => typeof fields.get(key) === 'string') &&
    numbers.every((key) => typeof fields.get(key) === 'number')
  );
}
