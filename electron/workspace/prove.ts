// Verifies the journals along their hash chain: how far they are valid, and what ends it.
import { hashLength, linkHash, originOf } from './chain.ts';
import { type Journal, lineAt, lineCount } from './journal.ts';
import { takingTurns } from './turns.ts';

/** A point of the chain: the entry reached, its head, and the line that comes next. */
export interface Point {
  readonly seq: number;
  readonly head: string;
  readonly file: number;
  readonly line: number;
}

/** Proven lines of one journal: entry `from` stands on line `line`. */
export interface Span {
  readonly journal: Journal;
  readonly from: number;
  readonly line: number;
  readonly count: number;
}

export interface Proof {
  readonly point: Point;
  readonly spans: readonly Span[];
  /** The entry at which the proof breaks, and how many lines stand from there on. */
  readonly damage: Damage | null;
  /** Lines of somebody who had been replaced: a later journal goes on before them. */
  readonly superseded: readonly Tail[];
  /** The unfinished last line. */
  readonly torn: Tail | null;
}

/**
 * *missing*: a file, or the end of one, is not here; what is here is as it was written. *other*: a file
 * goes on from another version of the history.
 */
export type Reason = 'altered' | 'missing' | 'other';

export interface Damage {
  readonly entry: number;
  readonly file: string;
  readonly following: number;
  readonly reason: Reason;
}

export interface Tail {
  readonly journal: Journal;
  readonly at: number;
  readonly lines: number;
  /** The entry that it stands behind. */
  readonly after: { readonly seq: number; readonly head: string };
}

export function startOf(lineage: string): Point {
  return { seq: 0, head: originOf(lineage), file: 0, line: 0 };
}

/** Proves from a point to the end; gives the event loop a turn now and then. */
export async function prove(journals: readonly Journal[], start: Point): Promise<Proof> {
  const spans: Span[] = [];
  const superseded: Tail[] = [];
  let point = start;
  for (let file = start.file; file < journals.length; file += 1) {
    const journal = journals[file];
    if (journal === undefined) break;
    const line = file === start.file ? start.line : 0;
    const broken = (reason: Reason) => {
      const damage = { ...damageAt(journals, point), reason };
      return { point, spans, superseded, torn: null, damage };
    };
    if (line === 0 && !joins(journal, point)) return broken(unjoined(journal, point));
    const next = journals[file + 1];
    const limit = next?.header ? next.header.from - 1 : null;
    const from = point.seq + 1;
    point = await walk(journal, { ...point, file, line }, limit);
    spans.push({ journal, from, line, count: point.seq - from + 1 });
    const isWhole = point.line === lineCount(journal);
    if (limit === null ? !isWhole : point.seq < limit)
      return broken(isWhole ? 'missing' : 'altered');
    const rest = tailOf(journal, point);
    if (next === undefined) return { point, spans, superseded, torn: rest, damage: null };
    if (rest !== null && limit === null) return broken('altered');
    if (rest !== null) superseded.push(rest);
    point = { ...point, file: file + 1, line: 0 };
  }
  return { point, spans, superseded, torn: null, damage: null };
}

function joins(journal: Journal, point: Point): boolean {
  return journal.header?.from === point.seq + 1 && journal.header.head === point.head;
}

/** It begins too late, or has not even its first line: what comes before it may be on its way. */
function unjoined({ header, starts, bytes }: Journal, { seq }: Point): Reason {
  if (header === null) return starts[0] === 0 && isBegun(bytes) ? 'missing' : 'altered';
  if (header.from > seq + 1) return 'missing';
  return header.from === seq + 1 ? 'other' : 'altered';
}

/** As much of a header as has arrived: it begins with a hash. */
function isBegun(bytes: Buffer): boolean {
  return bytes.length < 1_024 && /^[0-9a-f]*$/.test(bytes.toString('latin1', 0, hashLength));
}

async function walk(journal: Journal, start: Point, limit: number | null): Promise<Point> {
  let { seq, head, line } = start;
  const turn = takingTurns();
  for (; limit === null || seq < limit; line += 1) {
    const written = lineAt(journal, line);
    if (written === null || linkHash(head, written.json) !== written.hash) break;
    seq += 1;
    head = written.hash;
    await turn();
  }
  return { seq, head, line, file: start.file };
}

/** The head after its last line; null where a line, or its header, is not as it was written. */
export async function endOf(journal: Journal): Promise<string | null> {
  const { header } = journal;
  if (header === null) return null;
  const start = { seq: header.from - 1, head: header.head, file: 0, line: 0 };
  const end = await walk(journal, start, null);
  return end.line === lineCount(journal) ? end.head : null;
}

function tailOf(journal: Journal, { seq, head, line }: Point): Tail | null {
  const at = journal.starts[line] ?? journal.bytes.length;
  if (at === journal.bytes.length) return null;
  return { journal, at, lines: lineCount(journal) - line, after: { seq, head } };
}

function damageAt(journals: readonly Journal[], point: Point): Omit<Damage, 'reason'> {
  const file = journals[point.file]?.name ?? '';
  const rest = journals.slice(point.file).reduce((sum, journal) => sum + lineCount(journal), 0);
  return { entry: point.seq + 1, file, following: Math.max(0, rest - point.line) };
}

/** Where a known head stands in the journals beyond the proof, null when nowhere. */
export function findHead(journals: readonly Journal[], seq: number, head: string): Point | null {
  for (const [file, journal] of journals.entries()) {
    if (journal.header?.from === seq + 1 && journal.header.head === head) {
      return { seq, head, file, line: 0 };
    }
    for (let line = 0; line < lineCount(journal); line += 1) {
      if (lineAt(journal, line)?.hash === head) return { seq, head, file, line: line + 1 };
    }
  }
  return null;
}

/** The head after a proven entry, null outside of what is proven. */
export function headAt(spans: readonly Span[], seq: number, origin: Point): string | null {
  if (seq === origin.seq) return origin.head;
  const span = spans.find((each) => seq >= each.from && seq < each.from + each.count);
  return span ? (lineAt(span.journal, span.line + seq - span.from)?.hash ?? null) : null;
}
