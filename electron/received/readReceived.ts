// Reads a received file as it comes, edit by edit, and verifies its chain: the journal of a new workspace.
import { largestText } from '../../shared/file/caps.ts';
import { planFormat } from '../../shared/file/format.ts';
import type { Misread } from '../../shared/file/misread.ts';
import {
  firstEntry,
  type PlanFile,
  parseHeader,
  parsePlanFile,
  ReceivedHistory,
} from '../../shared/file/received.ts';
import { mostInEntry, mostInPlan, tooHeavy } from '../../shared/file/receivedShape.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import type { WorkspaceHeader } from '../../shared/file/workspaceHeader.ts';
import type { Actor } from '../../shared/history/history.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { lineOf, linkHash, originOf } from '../workspace/chain.ts';
import { headerLine } from '../workspace/journal.ts';
import { type Lines, linesOf, tooLong } from './lines.ts';
import { type Refused, refused } from './refused.ts';
import type { Source } from './source.ts';

/** What a new workspace needs that the file does not say. */
export interface Fresh {
  /** The version of this program, and the instant. */
  readonly writer: string;
  readonly now: string;
  /** Three ids made at random. */
  readonly lineage: string;
  readonly copy: string;
  readonly entry: string;
}

/** What a file was proven to be: its history, and the edit that it leads to. */
export interface Proven {
  readonly lineage: string;
  readonly seq: number;
  readonly head: string;
  /** Of a plan alone, whose history begins here: the one that it says it is of, which nobody can prove. */
  readonly alone?: Pick<PlanFile, 'stated'>;
}

export type Received = Result<Proven, Refused>;

/** Takes the next bytes of the journal, which begins with edit 1. */
export type Write = (bytes: Uint8Array) => void;

const treekeeper: Actor = { id: 'treekeeper', name: 'Treekeeper' };
const firstLineAtMost = 4096;

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its first bytes: all of a large file is not decoded before it is known what it would cost. */
function beginsAsText(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    decoder.decode(bytes.subarray(0, firstLineAtMost), { stream: true });
    return true;
  } catch {
    return false;
  }
}

const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ');

/** Of the header or of an edit: nobody reads them but a program, so the place is enough. */
function misreadLine(number: number, { path, why, details }: Misread): Result<never, Refused> {
  const told = path === 'format' ? why : `Line ${number} of the file is damaged.`;
  return no({ why: oneLine(told), details: oneLine(`Line ${number}. ${details}`) });
}

const placeOf = ({ what, why }: Misread) => (what === '' ? why : `${what}: ${why}`);

/** Any other text than ours has nothing in it that could be named. */
function misreadPlan(misread: Misread): Result<never, Refused> {
  const { path, why, details } = misread;
  const isForeign = path === '' || path === 'treekeeper';
  const told = isForeign ? foreign : path === 'format' ? why : placeOf(misread);
  return no({ why: oneLine(told), details: oneLine(details) });
}

const foreign = 'It is neither a workspace file nor a plan saved by Treekeeper.';

/** Without the mark that some editors put before a text in UTF-8. */
function withoutMark(start: Uint8Array | null): Uint8Array | null {
  const isMarked = start?.[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return isMarked ? start.subarray(3) : start;
}

/**
 * Reads the whole file, and gives the journal of it to `write` as its edits prove themselves: that counts
 * only where the answer is what it proved to be. How long a workspace may be follows from what of it has
 * been proven; any other file is read whole, and so is bounded.
 */
export function readReceived(source: Source, fresh: Fresh, write: Write): Received {
  const start = withoutMark(source.next());
  if (start === null) return refused('It is empty.');
  const end = start.subarray(0, firstLineAtMost + 1).indexOf(10);
  const first = end < 0 ? null : decoded(start.subarray(0, end));
  const header = first === null ? null : parseHeader(first);
  if (header === null) return fromPlan(start, source, fresh, write);
  if (!header.ok) return misreadLine(1, header.no);
  const lines = linesOf(start.subarray(end + 1), source, largestText);
  return fromWorkspace(lines, header.value, fresh, write);
}

function fromWorkspace(
  lines: Lines,
  header: WorkspaceHeader,
  { copy, writer }: Fresh,
  write: Write,
): Received {
  const { format, lineage, seq } = header;
  const history = new ReceivedHistory();
  let head = originOf(lineage);
  let count = 0;
  write(headerLine({ format, writer, lineage, copy, from: 1, head }));
  for (let bytes = lines.next(); bytes !== null; bytes = lines.next()) {
    // A blank line behind the last edit, as a mail or an editor may add, is none.
    if (count === seq && bytes !== tooLong && bytes.length === 0) continue;
    if (count === seq)
      return refused(`It has more than the ${seq} edits that its first line states.`);
    count += 1;
    const read = readEntry(history, bytes, count + 1);
    if (!read.ok) return read;
    head = linkHash(head, read.value);
    write(lineOf(head, read.value));
  }
  return finished(header, { seq: count, head }, history);
}

/** The text of one line, once the edit on it has been added to the history. */
function readEntry(
  history: ReceivedHistory,
  bytes: Uint8Array | typeof tooLong,
  number: number,
): Result<string, Refused> {
  if (bytes === tooLong) return refused(`Line ${number} is longer than 64 MB.`);
  const heavy = tooHeavy(bytes, mostInEntry);
  if (heavy !== null) return refused(`Line ${number}: ${heavy}`);
  const json = decoded(bytes);
  if (json === null) return refused(`Line ${number} isn’t UTF-8 text.`);
  const added = history.add(json);
  return added.ok ? ok(json) : misreadLine(number, added.no);
}

function finished(
  { lineage, seq, head }: WorkspaceHeader,
  read: { readonly seq: number; readonly head: string },
  history: ReceivedHistory,
): Received {
  if (read.seq < seq) return refused(`It ends after ${read.seq} of ${seq} edits.`);
  if (read.head !== head) {
    return refused('Its history was altered: its fingerprint does not match.');
  }
  const plan = history.close();
  if (plan.ok) return ok({ lineage, seq, head });
  const why = oneLine(`Its edits do not make a valid plan. ${placeOf(plan.no)}`);
  return no({ why, details: oneLine(plan.no.details) });
}

/** All of it at once: a plan is one JSON. */
function wholeOf(start: Uint8Array, source: Source): Uint8Array | null {
  const pieces = [start];
  let length = start.length;
  for (let next = source.next(); next !== null && length <= largestText; next = source.next()) {
    pieces.push(next);
    length += next.length;
  }
  return length > largestText ? null : Buffer.concat(pieces, length);
}

function fromPlan(start: Uint8Array, source: Source, fresh: Fresh, write: Write): Received {
  const bytes = source.size > largestText ? null : wholeOf(start, source);
  if (bytes === null) return refused('It is larger than 64 MB, and it isn’t a workspace file.');
  // Brackets among bytes that are no text nest nothing.
  if (!beginsAsText(bytes)) return refused('It isn’t UTF-8 text.');
  const heavy = tooHeavy(bytes, mostInPlan);
  if (heavy !== null) return refused(heavy);
  const text = decoded(bytes);
  if (text === null) return refused('It isn’t UTF-8 text.');
  const file = parsePlanFile(text);
  if (!file.ok) return misreadPlan(file.no);
  const { plan, stated } = file.value;
  const { entry: id, now: at, ...rest } = fresh;
  const origin = originOf(rest.lineage);
  const json = entryText(firstEntry(plan, { id, at, actor: treekeeper }));
  const head = linkHash(origin, json);
  write(headerLine({ format: planFormat, ...rest, from: 1, head: origin }));
  write(lineOf(head, json));
  return ok({ lineage: rest.lineage, seq: 1, head, alone: { stated } });
}
