// A journal file as bytes: a checksummed header line, then one line for each entry.
import { hashLength, lineOf, sha256 } from './chain.ts';

export interface JournalHeader {
  readonly format: number;
  /** The version of the program that began the file, and can certainly read it. */
  readonly writer: string;
  readonly lineage: string;
  readonly copy: string;
  /** The sequence number of the first entry, and the head before it. */
  readonly from: number;
  readonly head: string;
}

export interface Journal {
  readonly name: string;
  readonly bytes: Buffer;
  /** Null where the header cannot be trusted. */
  readonly header: JournalHeader | null;
  /** Byte positions at which the entries' lines begin, and last where the whole lines end. */
  readonly starts: number[];
}

const namePattern = /^journal-(\d{8,})\.log$/;

export function journalName(from: number): string {
  return `journal-${String(from).padStart(8, '0')}.log`;
}

/** The sequence number in a journal's name, null for another file. */
export function journalNumber(name: string): number | null {
  const digits = namePattern.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

export function headerLine(header: JournalHeader): Uint8Array {
  const json = JSON.stringify({ treekeeper: 'journal', ...header });
  return lineOf(sha256(json), json);
}

export function scanJournal(name: string, content: Uint8Array): Journal {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const first = bytes.indexOf(10) + 1;
  const starts = [first];
  for (let end = bytes.indexOf(10, first); end >= 0; end = bytes.indexOf(10, end + 1)) {
    starts.push(end + 1);
  }
  const header = first === 0 ? null : readHeader(bytes.subarray(0, first - 1));
  return { name, bytes, header: header?.from === journalNumber(name) ? header : null, starts };
}

/** How many whole lines of entries the file holds, proven or not. */
export function lineCount(journal: Journal): number {
  return journal.starts.length - 1;
}

/** The hash that is written on a line, and the exact bytes of its JSON. */
export function lineAt(journal: Journal, index: number): { hash: string; json: Buffer } | null {
  const start = journal.starts[index];
  const next = journal.starts[index + 1];
  if (start === undefined || next === undefined) return null;
  return splitLine(journal.bytes.subarray(start, next - 1));
}

/** Null where the line has not even the shape of one. */
export function splitLine(line: Buffer): { hash: string; json: Buffer } | null {
  if (line.length <= hashLength || line[hashLength] !== 32) return null;
  return { hash: line.toString('latin1', 0, hashLength), json: line.subarray(hashLength + 1) };
}

function readHeader(line: Buffer): JournalHeader | null {
  const parts = splitLine(line);
  if (parts === null || sha256(parts.json) !== parts.hash) return null;
  try {
    const raw: unknown = JSON.parse(parts.json.toString('utf8'));
    return isHeader(raw) ? raw : null;
  } catch {
    return null;
  }
}

function isHeader(raw: unknown): raw is JournalHeader {
  if (typeof raw !== 'object' || raw === null) return false;
  const wanted = {
    treekeeper: '',
    format: 0,
    writer: '',
    lineage: '',
    copy: '',
    from: 0,
    head: '',
  };
  const fields = new Map(Object.entries(raw));
  return Object.entries(wanted).every(([key, like]) => typeof fields.get(key) === typeof like);
}
