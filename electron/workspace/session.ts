// An open workspace: append, read the history, take a snapshot, close.
import { basename, join } from 'node:path';
import type { Problem } from '../../shared/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { anchorAt, anchorName, type Mark, nextSlot } from './anchor.ts';
import { Appender } from './appender.ts';
import { moveAside } from './aside.ts';
import { type Run, readEntries, runOf } from './entryIndex.ts';
import type { Finding } from './finding.ts';
import type { Holder } from './holder.ts';
import type { Journal } from './journal.ts';
import { releaseLock } from './lock.ts';
import type { OpenOptions } from './openWorkspace.ts';
import { earlierIsSafe, problemFrom } from './problems.ts';
import type { ReadOnly } from './readOnly.ts';
import type { Recovered } from './recover.ts';
import { readSnapshot, snapshotName, snapshotText } from './snapshot.ts';

export interface Opened<State> {
  readonly lineage: string;
  readonly copy: string;
  /** What is saved: state, number and head of the last acknowledged entry. */
  readonly state: State;
  readonly seq: number;
  readonly head: string;
  /** What is accepted: the saved and what still waits for the disk. */
  readonly ahead: { readonly state: State; readonly seq: number; readonly head: string };
  readonly readOnly: ReadOnly | null;
  readonly findings: readonly Finding[];
  /** Resolves when the entry is on the disk. An entry with a line break is a bug and throws. */
  append(entryJson: string): Promise<Result<Mark, Problem>>;
  /** The last `count` saved entries, the oldest first. */
  tail(count: number): Promise<Result<readonly string[], Problem>>;
  entries(from: number, to: number): Promise<Result<readonly string[], Problem>>;
  /** Written, read back and verified; answers the entry it stands for. */
  snapshot(): Promise<Result<Mark, Problem>>;
  /** Waits for what is queued, takes a last snapshot, lets go of the lock. A problem lost nothing. */
  close(): Promise<Result<null, Problem>>;
}

interface Disk {
  readonly anchor: Uint8Array | null;
  readonly journals: readonly Journal[];
}

const defaultSnapshotEvery = 500;

export function session<State>(
  options: OpenOptions<State>,
  holder: Holder,
  disk: Disk,
  found: Recovered<State>,
  findings: readonly Finding[],
  readOnly: ReadOnly | null,
): Opened<State> {
  const { folder, files, replay, now } = options;
  const { lineage, copy } =
    disk.journals.findLast((each) => each.header)?.header ?? options.identity;
  const header = { format: options.formatVersion, writer: options.writerVersion, lineage, copy };
  const runs: Run[] = found.spans.map(runOf);
  const anchor = anchorAt(files, join(folder, anchorName), disk.anchor ? nextSlot(disk.anchor) : 0);
  const every = options.snapshotEvery ?? defaultSnapshotEvery;
  let snapshotSeq = found.snapshotSeq;
  let tried = snapshotSeq;
  let taking: Promise<Result<Mark, Problem>> | null = null;
  let closed = false;

  const appender = new Appender<State>({
    files,
    folder,
    holder,
    header,
    apply: replay.apply,
    start: { state: found.state, seq: found.seq, head: found.head },
    runs,
    last: runs.at(-1) ?? null,
    anchor,
    now,
    saved: ({ seq }) => {
      if (seq - tried >= every) void snapshot().then((result) => result.ok || report(result.no));
    },
  });
  const report = (problem: Problem) => options.trouble?.(problem);

  const writeSnapshot = async (): Promise<Result<Mark, Problem>> => {
    const { state, seq, head } = appender.durable;
    const path = join(folder, snapshotName(seq));
    tried = seq;
    try {
      const text = snapshotText({ ...header, seq, head, made: now() }, replay.write(state));
      if (await isThere(path, head)) return ok({ seq, head });
      await options.writeSnapshot(path, text);
      if (!(await isThere(path, head))) return no(spoilt(path));
      await files.syncFolder(folder);
      snapshotSeq = seq;
      return ok({ seq, head });
    } catch (error) {
      return no(problemFrom(error, 'A snapshot could not be written.', path, earlierIsSafe));
    }
  };

  /** What has its name and is not it goes aside first: a snapshot is written once. */
  const isThere = async (path: string, head: string): Promise<boolean> => {
    if ((await files.facts(path)) === null) return false;
    const found = readSnapshot(basename(path), await files.read(path));
    if (found?.header.head === head) return true;
    await moveAside(files, path, found ? 'other-history' : 'bad-snapshot', now());
    return false;
  };

  const snapshot = (): Promise<Result<Mark, Problem>> => {
    if (readOnly) return Promise.resolve(no(readOnly.problem));
    taking ??= writeSnapshot().finally(() => {
      taking = null;
    });
    return taking;
  };

  const close = async (): Promise<Result<null, Problem>> => {
    if (closed || readOnly) return ok(null);
    closed = true;
    await appender.close();
    await taking;
    const last = appender.durable.seq > snapshotSeq ? await snapshot() : null;
    await anchor.close();
    await releaseLock(files, folder, holder).catch(() => {});
    return last && !last.ok ? last : ok(null);
  };

  const append = async (entryJson: string): Promise<Result<Mark, Problem>> => {
    if (readOnly) return no(readOnly.problem);
    if (closed) throw new Error('The workspace is closed');
    return appender.append(entryJson);
  };

  const entries = (from: number, to: number) =>
    readEntries(files, folder, runs, Math.max(1, from), Math.min(to, appender.durable.seq));

  return {
    lineage,
    copy,
    get state() {
      return appender.durable.state;
    },
    get seq() {
      return appender.durable.seq;
    },
    get head() {
      return appender.durable.head;
    },
    get ahead() {
      return appender.ahead;
    },
    readOnly,
    findings,
    append,
    entries,
    tail: (count) => entries(appender.durable.seq - count + 1, appender.durable.seq),
    snapshot,
    close,
  };
}

function spoilt(path: string): Problem {
  return {
    kind: 'problem',
    what: 'A snapshot could not be written.',
    why: 'Read back, it was not as it was written: the disk may be full.',
    remedy: 'Free some space.',
    safe: earlierIsSafe,
    path,
    code: 'SPOILT',
  };
}
