// Opens a workspace in order: folder, lock, listing, proof, repairs, appending.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Missing, TakeOver } from '../../shared/bridge/restriction.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { anchorName, type Mark, readAnchor } from './anchor.ts';
import { errorCode } from './filePort.ts';
import { type Finding, finding } from './finding.ts';
import { type FolderContent, readFolder, strangers } from './folderContent.ts';
import { type Holder, holderOf } from './holder.ts';
import { headerLine, type Journal, journalName, scanJournal } from './journal.ts';
import { releaseLock, stillOurs, takeLock, whileOurs } from './lock.ts';
import { missingFindings, missingIn } from './missingHistory.ts';
import { placeJournal } from './newJournal.ts';
import type { OpenOptions } from './openOptions.ts';
import type { Place } from './otherVersion.ts';
import { taken } from './outsideProblems.ts';
import { isProblem, noHistory, nothingTouched, notOpened, notPruned } from './problems.ts';
import { type Damage, startOf } from './prove.ts';
import { prune } from './prune.ts';
import {
  damaged,
  heldBy,
  incomplete,
  instant,
  newer,
  type ReadOnly,
  unwritable,
} from './readOnly.ts';
import { type Recovered, recover } from './recover.ts';
import { moveForeignFiles, readStrangers, repair, sweep } from './repair.ts';
import { StoredWorkspace } from './storedWorkspace.ts';
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
    lock = await lockFolder(options, holder, null);
    opened = await openLocked(options, holder, lock);
    const isHeld = opened.ok && opened.value.readOnly?.because === 'held';
    if (!isHeld || !options.takeOver) return opened;
    lock = await lockFolder(options, holder, options.takeOver);
    opened = await openLocked(options, holder, lock);
    return opened;
  } catch (error) {
    // Where the folder could not be made, that says more than that it is not there.
    const unwritable = lock?.readOnly?.because === 'cannot-write' ? lock.readOnly.problem : null;
    return no(unwritable ?? (isProblem(error) ? error : notOpened(error, folder)));
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

async function lockFolder<State>(
  { files, folder }: OpenOptions<State>,
  holder: Holder,
  takeOver: TakeOver | null,
): Promise<Lock> {
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
    ? `${from.name} had it open on the computer “${from.host}” since ${instant(from.time)}.`
    : 'The lock file that said who had the workspace open could not be read.';
  const action = 'Editing was taken over on request. Work continues in a new history file.';
  return finding('lock-taken', 'lock', who, action);
}

function staleLock(gone: Holder): Finding {
  const what = `${gone.name} (process ${gone.pid} on ${gone.host}) left the workspace open on ${instant(gone.time)}.`;
  return finding(
    'stale-lock',
    'lock',
    what,
    'No one is working there anymore, so you can edit it here.',
  );
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
  const source = { ...disk, files, folder, replay, formatVersion };
  const first = await recover(source);
  const missing = isNew ? null : missingIn(first, disk.journals, mark);
  const isAgreed = missing !== null && isSame(missing, options.without ?? null);
  const isAhead = isAgreed && first.beyond.length > 0;
  const found = isAhead ? await recover(source, 'up to the journals') : first;
  const newest = disk.journals.find((each) => (each.header?.format ?? 0) > formatVersion)?.header;
  if (newest && found.proof.damage) return no(newer(newest.writer, folder).problem);
  const lost = found.proof.damage ?? (disk.journals.length === 0 && !isNew ? nothingLeft : null);
  const lack = lackOf(options, lock, lost, isAgreed ? null : missing);
  const readOnly =
    (lack?.takeOver ? lack : null) ??
    lock.readOnly ??
    (newest ? newer(newest.writer, folder) : null) ??
    lack;
  const known = { found, journals: disk.journals, mark, missing, isAgreed };
  // Beside a living writer an unfinished line is no finding: it is being written.
  const findings = [
    ...lock.findings,
    ...found.findings,
    ...strangers(disk.names),
    ...(isNew || readOnly?.because === 'held' ? [] : missingFindings(known)),
  ];
  const start = { options, holder, disk, found };
  return ok(await begin(start, findings, readOnly));
}

const nothingLeft: Damage = { entry: 1, following: 0, file: '', reason: 'missing' };

async function createJournal<State>(options: OpenOptions<State>, holder: Holder): Promise<Journal> {
  const { folder, files, identity, formatVersion, writerVersion, now } = options;
  const { head } = startOf(identity.lineage);
  const bytes = headerLine({
    format: formatVersion,
    writer: writerVersion,
    ...identity,
    from: 1,
    head,
  });
  const path = join(folder, journalName(1));
  const lockIsOurs = async () => {
    if (!(await stillOurs(files, folder, holder))) throw taken(folder);
  };
  // None was there: one that is there by now is of whoever has taken over.
  const isLeftByUs = () => Promise.reject(taken(folder));
  const maker = { token: holder.token, now: now(), lockIsOurs, isLeftByUs };
  const file = await placeJournal(files, path, bytes, maker);
  await file.close();
  return scanJournal(journalName(1), bytes);
}

function isSame(missing: Missing, other: Missing | null): boolean {
  return missing.known === other?.known && missing.here === other.here;
}

/** Why it cannot be gone on with what is here. Nobody is replaced for what is not whole. */
function lackOf<State>(
  { folder, takeOver = null }: OpenOptions<State>,
  { readOnly }: Lock,
  lost: Damage | null,
  missing: Missing | null,
): ReadOnly | null {
  if (lost && lost.reason !== 'missing') return damaged(lost, folder);
  if (lost === null && missing === null) return null;
  const isHeld = readOnly?.because === 'held';
  const taking = { holder: readOnly?.holder ?? null, takeOver: isHeld ? takeOver : null };
  return incomplete(missing, lost?.entry ?? 0, folder, taking);
}

interface Beginning<State> {
  readonly options: OpenOptions<State>;
  readonly holder: Holder;
  readonly disk: FolderContent;
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
      const place = placeOf(options, disk, found, holder);
      const read = await readStrangers(place, findings);
      told.push(...(await moveForeignFiles(files, folder, read, now())));
      told.push(...(await repair(place, found)));
      told.push(...(await sweep(files, folder, disk.names, holder.token)));
      await prune(files, folder).catch((error) => options.trouble?.(notPruned(error, folder)));
    });
    if (!isDone) throw taken(folder);
    const isMoved = told.some(({ file }) => file === anchorName);
    const anchor = isMoved ? null : disk.anchor;
    const opened = new StoredWorkspace(options, holder, { ...disk, anchor }, found, told, null);
    return await note(options, opened);
  } catch (error) {
    const what = `The repair could not be completed (${codeOf(error)}).`;
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

function placeOf<State>(
  { files, folder, now, formatVersion, writerVersion, identity }: OpenOptions<State>,
  { journals }: FolderContent,
  { spans }: Recovered<State>,
  { token }: Holder,
): Place {
  const { lineage, copy } = journals.findLast((each) => each.header)?.header ?? identity;
  const header = { format: formatVersion, writer: writerVersion, lineage, copy };
  return { files, folder, spans, header, now: now(), token };
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
