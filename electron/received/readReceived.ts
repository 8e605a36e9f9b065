// Reads a received file line by line and verifies its chain: the journal of a new workspace.
import { largestText } from '../../shared/file/caps.ts';
import { planFormat } from '../../shared/file/format.ts';
import type { Misread } from '../../shared/file/misread.ts';
import {
  firstEntry,
  parseHeader,
  parsePlanFile,
  ReceivedHistory,
} from '../../shared/file/received.ts';
import { tooHeavy } from '../../shared/file/receivedShape.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import type { WorkspaceHeader } from '../../shared/file/workspaceHeader.ts';
import type { Actor } from '../../shared/history/history.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { lineOf, linkHash, originOf } from '../workspace/chain.ts';
import { headerLine } from '../workspace/journal.ts';
import { type Refused, refused } from './refused.ts';

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

/** The bytes of a journal that begins with entry 1. */
export type Received = Result<Uint8Array, Refused>;

const treekeeper: Actor = { id: 'treekeeper', name: 'Treekeeper' };
const firstLineAtMost = 4096;

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
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

/** Where the lines of the entries begin and end, without the line of the header. */
function* linesAfter(bytes: Uint8Array, first: number): Generator<Uint8Array> {
  for (let start = first; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** The whole file, or why not; nothing is kept of one that does not prove itself to the last byte. */
export function readReceived(bytes: Uint8Array, fresh: Fresh): Received {
  if (bytes.length === 0) return refused('It is empty.');
  if (bytes.length > largestText) return refused('It is larger than 64 MB.');
  const end = bytes.indexOf(10);
  const first = end < 0 || end > firstLineAtMost ? null : decoded(bytes.subarray(0, end));
  const header = first === null ? null : parseHeader(first);
  if (header === null) return fromPlan(bytes, fresh);
  if (!header.ok) return misreadLine(1, header.no);
  return fromWorkspace(bytes.subarray(end + 1), header.value, fresh);
}

function fromWorkspace(rest: Uint8Array, header: WorkspaceHeader, fresh: Fresh): Received {
  const { lineage, seq } = header;
  const history = new ReceivedHistory();
  let head = originOf(lineage);
  const { copy, writer } = fresh;
  const lines = [headerLine({ format: header.format, writer, lineage, copy, from: 1, head })];
  for (const bytes of linesAfter(rest, 0)) {
    const number = lines.length + 1;
    if (number > seq + 1) {
      return refused(`It holds more than the ${seq} edits that its first line names.`);
    }
    const heavy = tooHeavy(bytes);
    if (heavy !== null) return refused(`Line ${number}: ${heavy}`);
    const json = decoded(bytes);
    if (json === null) return refused(`Line ${number} is no text in UTF-8.`);
    const added = history.add(json);
    if (!added.ok) return misreadLine(number, added.no);
    head = linkHash(head, bytes);
    lines.push(lineOf(head, json));
  }
  return finished(lines, header, head, history);
}

function finished(
  lines: readonly Uint8Array[],
  header: WorkspaceHeader,
  head: string,
  history: ReceivedHistory,
): Received {
  const count = lines.length - 1;
  if (count < header.seq) return refused(`It ends after ${count} of ${header.seq} edits.`);
  if (head !== header.head) {
    return refused('Its history is not as it was written: its fingerprint is another one.');
  }
  const plan = history.close();
  if (plan.ok) return ok(Buffer.concat(lines));
  const why = oneLine(`Its edits lead to no plan. ${placeOf(plan.no)}`);
  return no({ why, details: oneLine(plan.no.details) });
}

function fromPlan(bytes: Uint8Array, fresh: Fresh): Received {
  const heavy = tooHeavy(bytes);
  if (heavy !== null) return refused(heavy);
  const text = decoded(bytes);
  if (text === null) return refused('It is no text in UTF-8.');
  const plan = parsePlanFile(text);
  if (!plan.ok) return misreadPlan(plan.no);
  const { entry: id, now: at, ...rest } = fresh;
  const head = originOf(rest.lineage);
  const json = entryText(firstEntry(plan.value, { id, at, actor: treekeeper }));
  const first = headerLine({ format: planFormat, ...rest, from: 1, head });
  return ok(Buffer.concat([first, lineOf(linkHash(head, json), json)]));
}
