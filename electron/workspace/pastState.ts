// The state after an earlier entry: from the nearest snapshot before it, then its effects.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { hashLength } from './chain.ts';
import { type Run, readEntries } from './entryIndex.ts';
import type { FilePort } from './filePort.ts';
import { nothingTouched, problemFrom } from './problems.ts';
import type { Replay } from './replay.ts';
import { readSnapshot, snapshotName, snapshotNumber } from './snapshot.ts';
import { takingTurns } from './turns.ts';

interface Where<State> {
  readonly files: FilePort;
  readonly folder: string;
  readonly runs: readonly Run[];
  readonly replay: Replay<State>;
  readonly formatVersion: number;
}

interface Base<State> {
  readonly seq: number;
  readonly state: State;
}

const atOnce = 500;

/** `seq` is an entry of the history, or 0: before the first. A problem where it cannot be rebuilt. */
export async function stateAt<State>(
  where: Where<State>,
  seq: number,
): Promise<Result<State, Problem>> {
  try {
    const base = await nearest(where, seq);
    let { state } = base;
    const turn = takingTurns();
    for (let from = base.seq + 1; from <= seq; from += atOnce) {
      const to = Math.min(seq, from + atOnce - 1);
      const lines = await readEntries(where.files, where.folder, where.runs, from, to);
      if (!lines.ok) return lines;
      for (const line of lines.value) {
        const next = where.replay.apply(state, line);
        if (!next.ok) return no(unfit(where.folder, next.no.why));
        state = next.value;
        await turn();
      }
    }
    return ok(state);
  } catch (error) {
    return no(problemFrom(error, whatFailed, where.folder, nothingTouched));
  }
}

async function nearest<State>(where: Where<State>, seq: number): Promise<Base<State>> {
  const { files, folder, formatVersion, replay } = where;
  const numbers = (await files.list(folder)).flatMap((name) => snapshotNumber(name) ?? []);
  for (const number of numbers.filter((one) => one <= seq).toSorted((a, b) => b - a)) {
    const name = snapshotName(number);
    // One that cannot be read, or has been pruned just now, is passed over: the entries say the same.
    const bytes = await files.read(join(folder, name)).catch(() => null);
    const snapshot = bytes && readSnapshot(name, bytes);
    if (snapshot === null || snapshot.header.format > formatVersion) continue;
    if (snapshot.header.head !== (await hashOn(where, number))) continue;
    const state = replay.read(snapshot.stateJson, snapshot.header.format);
    if (state.ok) return { seq: number, state: state.value };
  }
  return { seq: 0, state: replay.empty };
}

type OnDisk = Pick<Where<unknown>, 'files' | 'folder' | 'runs'>;

/** The head after an entry: what its line was proven to have when the workspace was opened. */
export async function headAfter(where: OnDisk, seq: number): Promise<Result<string, Problem>> {
  try {
    const head = await hashOn(where, seq);
    return head === null ? no(unfit(where.folder, `Edit ${seq} is not on the disk.`)) : ok(head);
  } catch (error) {
    return no(problemFrom(error, whatFailed, where.folder, nothingTouched));
  }
}

/** The hash that is written on the line of an entry; null where the entry is not on the disk. */
async function hashOn({ files, folder, runs }: OnDisk, seq: number): Promise<string | null> {
  const run = runs.find(({ from, starts }) => seq >= from && seq < from + starts.length - 1);
  const start = run?.starts[seq - run.from];
  if (run === undefined || start === undefined) return null;
  const bytes = await files.readPart(join(folder, run.name), start, start + hashLength);
  return Buffer.from(bytes).toString('latin1');
}

const whatFailed = 'That state of the plan could not be rebuilt.';

function unfit(path: string, why: string): Problem {
  const remedy = 'Choose a later state, or restore the files from a backup.';
  return { kind: 'problem', what: whatFailed, why, remedy, safe: nothingTouched, path };
}
