// Opens a workspace in order: folder, lock, listing, proof, repairs, appending.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { anchorName, type Mark, readAnchor } from './anchor.ts';
import { errorCode, type FileFacts, type FilePort } from './filePort.ts';
import { type Finding, finding } from './finding.ts';
import { type Holder, holderOf } from './holder.ts';
import { headerLine, type Journal, journalName, journalNumber, scanJournal } from './journal.ts';
import { releaseLock, takeLock, whileOurs } from './lock.ts';
import type { OpenOptions } from './openOptions.ts';
import { taken } from './outsideProblems.ts';
import { isProblem, noHistory, nothingTouched, notOpened, notPruned } from './problems.ts';
import { headAt, startOf } from './prove.ts';
import { prune } from './prune.ts';
import { damaged, heldBy, instant, newer, type ReadOnly, unwritable } from './readOnly.ts';
import { otherHistory, type Recovered, recover } from './recover.ts';
import { moveForeignFiles, repair, sweep } from './repair.ts';
import { snapshotNumber } from './snapshot.ts';
import { StoredWorkspace } from './storedWorkspace.ts';
import { leftOverMark, writeWhole } from './wholeFile.ts';
import type { Workspace } from './workspace.ts';

/**
 * Opens or creates a workspace. A workspace that cannot be written, or not wholly read, opens
 * read-only and says why; a problem only where there is nothing to show.
 */
export async function openWorkspace<State>(
  options: OpenOptions<State>,
): Promise<Result<Workspace<State>, Problem>> {
  const { folder, files, owner, now } = options;
  const holder = await holderOf(owner, now());
  let opened: Result<Workspace<State>, Problem> | null = null;
  let lock: Lock | null = null;
  try {
    if (options.mustExist && !(await files.facts(folder))) return no(noHistory(folder));
    lock = await lockFolder(options, holder);
    opened = await openLocked(options, holder, lock);
    return opened;
  } catch (error) {
    // Where the folder could not be made, that says more than that it is not there.
    const unwritable = lock?.readOnly?.because === 'cannot-write' ? lock.readOnly.problem : null;
    return no(unwritable ?? notOpened(error, folder));
  } finally {
    // A reader holds nothing: the next opener may be able to write.
    if (!opened?.ok || opened.value.readOnly)
      await releaseLock(files, folder, holder).catch(() => {});
  }
}

interface Lock {
  readonly readOnly: ReadOnly | null;
  readonly findings: readonly Finding[];
}

async function lockFolder<State>(options: OpenOptions<State>, holder: Holder): Promise<Lock> {
  const { files, folder, takeOver = null } = options;
  try {
    await files.makeFolder(folder);
    const answer = await takeLock(files, folder, holder, takeOver);
    if (answer.held) return { readOnly: heldBy(answer.by, folder, holder), findings: [] };
    const { how, from } = answer;
    if (how === 'agreed') return { readOnly: null, findings: [lockTaken(from)] };
    return { readOnly: null, findings: from ? [staleLock(from)] : [] };
  } catch (error) {
    return { readOnly: unwritable(error, folder), findings: [] };
  }
}

function lockTaken(from: Holder | null): Finding {
  const who = from
    ? `${from.name} on ${from.host} had the workspace open since ${instant(from.time)}.`
    : 'What said who had the workspace open could not be read.';
  const action = 'Taken over on request; the work goes on in a new file of the history.';
  return finding('lock-taken', 'lock', who, action);
}

function staleLock(gone: Holder): Finding {
  const what = `${gone.name} (process ${gone.pid} on ${gone.host}) left the workspace open on ${instant(gone.time)}.`;
  return finding('stale-lock', 'lock', what, 'Nobody is at work there any more; taken over.');
}

interface OnDisk {
  readonly names: readonly string[];
  readonly anchor: Uint8Array | null;
  readonly journals: Journal[];
  /** Of each journal, before it was read. */
  readonly seen: ReadonlyMap<string, FileFacts | null>;
  readonly snapshots: readonly string[];
}

async function readFolder(files: FilePort, folder: string): Promise<OnDisk> {
  const names = await files.list(folder);
  // The anchor first: a journal that is being written only grows beyond it.
  const anchor = names.includes(anchorName)
    ? await readOrNull(files, join(folder, anchorName))
    : null;
  const byNumber = (number: (name: string) => number | null) =>
    names
      .filter((name) => number(name) !== null)
      .sort((a, b) => (number(a) ?? 0) - (number(b) ?? 0));
  const journals: Journal[] = [];
  const seen = new Map<string, FileFacts | null>();
  for (const name of byNumber(journalNumber)) {
    seen.set(name, await files.facts(join(folder, name)));
    journals.push(scanJournal(name, await files.read(join(folder, name))));
  }
  return { names, anchor, journals, seen, snapshots: byNumber(snapshotNumber).reverse() };
}

/** The anchor is only a hint: where it cannot be read, it says nothing. */
async function readOrNull(files: FilePort, path: string): Promise<Uint8Array | null> {
  return files.read(path).catch(() => null);
}

async function openLocked<State>(
  options: OpenOptions<State>,
  holder: Holder,
  lock: Lock,
): Promise<Result<Workspace<State>, Problem>> {
  const { folder, files, replay, formatVersion } = options;
  const disk = await readFolder(files, folder);
  const mark = disk.anchor && readAnchor(disk.anchor);
  const isNew = disk.journals.length === 0 && disk.snapshots.length === 0 && mark === null;
  if (isNew && options.mustExist) return no(noHistory(folder));
  if (isNew && lock.readOnly?.because === 'cannot-write') return no(lock.readOnly.problem);
  if (isNew && lock.readOnly === null) disk.journals.push(await createJournal(options, holder));
  const found = await recover(files, folder, disk.journals, disk.snapshots, replay, formatVersion);
  const missing = isNew ? [] : missingFindings(found, disk, mark);
  const newest = disk.journals.find((each) => (each.header?.format ?? 0) > formatVersion)?.header;
  if (newest && found.proof.damage) return no(newer(newest.writer, folder).problem);
  const lost = found.proof.damage ?? (disk.journals.length === 0 && !isNew ? nothingLeft : null);
  const readOnly =
    lock.readOnly ??
    (newest ? newer(newest.writer, folder) : null) ??
    (lost ? damaged(lost.entry, lost.following, folder) : null);
  // Beside a living writer an unfinished line is no finding: it is being written.
  const findings = [
    ...lock.findings,
    ...found.findings,
    ...strangers(disk.names),
    ...(readOnly?.because === 'held' ? [] : missing),
  ];
  const start = { options, holder, disk, found };
  return ok(await begin(start, findings, readOnly));
}

/** What a program that carries files between computers leaves where both have written. */
function strangers(names: readonly string[]): Finding[] {
  const isLike = (name: string) => /^(journal|snap)-\d{8}/.test(name);
  const isOurs = (name: string) => journalNumber(name) !== null || snapshotNumber(name) !== null;
  const why = 'was put there by another program: perhaps it is the history of another computer.';
  return names
    .filter((name) => isLike(name) && !isOurs(name) && !name.includes(leftOverMark))
    .map((name) => finding('stranger', name, `“${name}” ${why}`, 'Not read, and left as it is.'));
}

const nothingLeft = { entry: 1, following: 0 };

async function createJournal<State>(options: OpenOptions<State>, holder: Holder): Promise<Journal> {
  const { folder, files, identity, formatVersion, writerVersion } = options;
  const { head } = startOf(identity.lineage);
  const bytes = headerLine({
    format: formatVersion,
    writer: writerVersion,
    ...identity,
    from: 1,
    head,
  });
  await writeWhole(files, join(folder, journalName(1)), bytes, holder.token);
  return scanJournal(journalName(1), bytes);
}

/** What the anchor knows and the journals do not. */
function missingFindings<State>(
  found: Recovered<State>,
  disk: OnDisk,
  mark: Mark | null,
): Finding[] {
  const nothing = finding(
    'missing-history',
    anchorName,
    'There is no history.',
    'Opened read-only.',
  );
  if (disk.journals.length === 0)
    return [{ ...nothing, lost: Math.max(0, (mark?.seq ?? 0) - found.seq) }];
  if (mark === null) return [];
  if (mark.seq > found.seq) return found.proof.damage ? [] : [missingTail(mark.seq, found.seq)];
  const lineage = disk.journals[0]?.header?.lineage ?? '';
  const head = headAt(found.spans, mark.seq, startOf(lineage));
  return head !== null && head !== mark.head ? [otherHistory(anchorName, mark.seq)] : [];
}

function missingTail(known: number, seq: number): Finding {
  const what = `${known} changes were once saved; the history on disk ends at number ${seq}.`;
  const more = { entry: seq + 1, recovered: seq, lost: known - seq };
  return finding('missing-tail', anchorName, what, `Opened as it was after number ${seq}.`, more);
}

interface Beginning<State> {
  readonly options: OpenOptions<State>;
  readonly holder: Holder;
  readonly disk: OnDisk;
  readonly found: Recovered<State>;
}

/** Repairs what may be repaired, and hands over the open workspace; a failed repair makes it read-only. */
async function begin<State>(
  { options, holder, disk, found }: Beginning<State>,
  findings: readonly Finding[],
  readOnly: ReadOnly | null,
): Promise<Workspace<State>> {
  const { folder, files, now } = options;
  if (readOnly) return new StoredWorkspace(options, holder, disk, found, findings, readOnly);
  try {
    // An earlier opening may have failed just here, and left names that would not last.
    await files.syncFolder(join(folder, '..'));
    await files.syncFolder(folder);
    const told: Finding[] = [];
    // Nothing is cut from what whoever takes over is reading: it may have become whole by then.
    const isDone = await whileOurs(files, folder, holder, async () => {
      told.push(...(await moveForeignFiles(files, folder, findings, now())));
      told.push(...(await repair(files, folder, found, now())));
      told.push(...(await sweep(files, folder, disk.names, holder.token)));
      await prune(files, folder).catch((error) => options.trouble?.(notPruned(error, folder)));
    });
    if (!isDone) throw taken(folder);
    const isMoved = told.some(({ file }) => file === anchorName);
    const anchor = isMoved ? null : disk.anchor;
    const opened = new StoredWorkspace(options, holder, { ...disk, anchor }, found, told, null);
    return await note(options, opened);
  } catch (error) {
    const what = `What was found could not be put in order (${codeOf(error)}).`;
    const failure = finding('repair-failed', '', what, `Opened read-only. ${nothingTouched}`);
    return new StoredWorkspace(
      options,
      holder,
      disk,
      found,
      [...findings, failure],
      unwritable(error, folder),
    );
  }
}

/** Writes down what the opening did, after what came before; rejects where it cannot be saved. */
async function note<State>(
  { notes, replay }: OpenOptions<State>,
  opened: StoredWorkspace<State>,
): Promise<Workspace<State>> {
  const { migratedFrom, findings } = opened;
  try {
    if (migratedFrom !== null) granted(await opened.keepAsWritten(migratedFrom));
    // What was left as it is would be noted at each opening.
    const repaired = findings.filter(({ kind }) => kind !== 'stranger');
    for (const line of notes?.({ repaired, migratedFrom }) ?? []) {
      const after = replay.apply(opened.ahead.state, line);
      if (!after.ok) throw new Error(after.no.why);
      granted(await opened.append(line, after.value));
    }
  } catch (error) {
    await opened.close();
    throw error;
  }
  if (migratedFrom !== null) void opened.snapshotBehind();
  return opened;
}

function granted(result: Result<Mark, Problem>): void {
  if (!result.ok) throw result.no;
}

function codeOf(error: unknown): string {
  return isProblem(error) ? (error.code ?? '') : errorCode(error);
}
