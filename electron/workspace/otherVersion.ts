// Keeps entries that are no part of the history any more, as a workspace file that can be opened.
import { join } from 'node:path';
import { headerText } from '../../shared/file/workspaceHeader.ts';
import { spanText } from '../../shared/values/counted.ts';
import { linkHash } from './chain.ts';
import type { FilePort } from './filePort.ts';
import { type Finding, finding } from './finding.ts';
import {
  type Journal,
  type JournalHeader,
  journalNumber,
  lineAt,
  lineCount,
  scanJournal,
} from './journal.ts';
import { headAt, type Span, startOf, type Tail } from './prove.ts';
import { recoveryFolder } from './recoveryFolder.ts';
import { writeWhole } from './wholeFile.ts';

export interface Place {
  readonly files: FilePort;
  readonly folder: string;
  /** The proven history. */
  readonly spans: readonly Span[];
  /** Of the headers that are written. */
  readonly header: Pick<JournalHeader, 'format' | 'writer' | 'lineage' | 'copy'>;
  readonly now: string;
  /** Of this opening: for the names of what is unfinished. */
  readonly token: string;
}

/** Lines that follow from an entry of the history and are not what follows there. */
interface Branch {
  readonly after: number;
  readonly lines: readonly Buffer[];
  readonly head: string;
}

/** The lines of a journal from one on, as far as each follows from the one before. */
function branchOf(journal: Journal, from: number, after: number, head: string): Branch {
  const lines: Buffer[] = [];
  let reached = head;
  for (let line = from; line < lineCount(journal); line += 1) {
    const written = lineAt(journal, line);
    if (written === null || linkHash(reached, written.json) !== written.hash) break;
    reached = written.hash;
    lines.push(written.json);
  }
  return { after, lines, head: reached };
}

/** What a tail that is cut off says: as a file of its own, and in words. */
export async function keepTail(place: Place, tail: Tail): Promise<Partial<Finding>> {
  const { journal, lines, after } = tail;
  const branch = branchOf(journal, lineCount(journal) - lines, after.seq, after.head);
  const count = branch.lines.length;
  const version = await keepBranch(place, branch);
  if (count === 0 || version === null) {
    const what = `What follows edit ${after.seq} is not part of the history: a later file continues from there.`;
    return { what, lost: lines };
  }
  const to = after.seq + count;
  const isOne = count === 1;
  const which = isOne
    ? `Edit ${to} at the end of this file is`
    : `Edits ${spanText(String(after.seq + 1), String(to))} at the end of this file are`;
  const what = `${which} not in this history: a later file continues after edit ${after.seq}. On the computer where ${isOne ? 'it was' : 'they were'} made, ${isOne ? 'it' : 'they'} may show as saved.`;
  return { what, lost: lines - count, version };
}

/** A journal that another program has put beside ours: what it holds that is not here. */
export async function toldStranger(place: Place, told: Finding): Promise<Finding> {
  const { files, folder, spans, header } = place;
  const name = `${/^journal-\d{8,}/.exec(told.file)?.[0]}.log`;
  if (journalNumber(name) === null) return told;
  const bytes = await files.read(join(folder, told.file));
  const journal = scanJournal(name, bytes);
  const { lineage, from = 0, head = '' } = journal.header ?? {};
  const start = startOf(header.lineage);
  if (lineage !== header.lineage || headAt(spans, from - 1, start) !== head) return told;
  let same = 0;
  const isSame = (line: number) =>
    lineAt(journal, line)?.hash === headAt(spans, from + line, start);
  while (same < lineCount(journal) && isSame(same)) same += 1;
  const after = from - 1 + same;
  const branch = branchOf(journal, same, after, headAt(spans, after, start) ?? '');
  if (branch.lines.length === 0) {
    const what = `“${told.file}” was put there by another program. All of its edits are in this history.`;
    return { ...told, what };
  }
  const version = await keepBranch(place, branch);
  const what = `“${told.file}” was put there by another program: after edit ${after} it has ${branch.lines.length} edits by someone else that are not in this history.`;
  return { ...told, what, version };
}

/** Null where the history does not reach back to its beginning: then nobody could prove it. */
async function keepBranch(place: Place, branch: Branch): Promise<string | null> {
  const { files, folder, spans, header, now, token } = place;
  const { after, lines, head } = branch;
  const before = linesTo(spans, after);
  if (lines.length === 0 || before === null) return null;
  const aside = join(folder, recoveryFolder);
  await files.makeFolder(aside);
  const ending = `-other-version-${head.slice(0, 16)}.treekeeper`;
  const known = (await files.list(aside)).find((name) => name.endsWith(ending));
  if (known !== undefined) return join(aside, known);
  const first = Buffer.from(headerText({ ...header, seq: after + lines.length, head }));
  const feed = Buffer.from('\n');
  const path = join(aside, `${now.replaceAll(/[-:]|\.\d+/g, '')}${ending}`);
  const all = [first, ...before, ...lines].flatMap((line) => [line, feed]);
  await writeWhole(files, path, Buffer.concat(all), token, folder);
  return path;
}

function linesTo(spans: readonly Span[], seq: number): readonly Buffer[] | null {
  const lines: Buffer[] = [];
  for (const { journal, from, line, count } of spans) {
    if (from !== lines.length + 1) return null;
    for (let index = 0; index < count && lines.length < seq; index += 1) {
      const written = lineAt(journal, line + index);
      if (written === null) return null;
      lines.push(written.json);
    }
  }
  return lines.length === seq ? lines : null;
}

/** What moved away with its finding. */
export function cutFinding(tail: Tail, kept: string, told: Partial<Finding>, seq: number): Finding {
  const { what = '', lost = tail.lines, version = null } = told;
  const action = version
    ? 'Cut off and kept; also kept, with the edits before it, as a workspace file.'
    : 'Set aside and cut off.';
  const more = { recovered: seq, lost, kept, version };
  return finding('superseded-tail', tail.journal.name, what, action, more);
}
