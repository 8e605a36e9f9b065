// The index of entries on disk, so that the history is read on demand and not held in memory.
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { linkHash } from './chain.ts';
import type { FilePort } from './filePort.ts';
import { splitLine } from './journal.ts';
import { nothingTouched, problemFrom } from './problems.ts';
import type { Span } from './prove.ts';
import { takingTurns } from './turns.ts';

/** A run of entries in one journal: `starts` has their byte positions, and last the end. */
export interface Run {
  readonly name: string;
  /** The format of its journal. */
  readonly format: number;
  readonly from: number;
  readonly starts: number[];
}

export function runOf(span: Span): Run {
  const starts = span.journal.starts.slice(span.line, span.line + span.count + 1);
  return {
    name: span.journal.name,
    format: span.journal.header?.format ?? 0,
    from: span.from,
    starts,
  };
}

/** Entries that stand one after the other in one journal, as bytes. */
export interface Part {
  readonly name: string;
  readonly format: number;
  readonly start: number;
  readonly end: number;
}

/** Where entries `from` to `to` stand, both included. */
export function partsOf(runs: readonly Run[], from: number, to: number): readonly Part[] {
  return runs.flatMap(({ name, format, from: first, starts }) => {
    const start = starts[Math.max(0, from - first)];
    const end = starts[Math.min(to - first, starts.length - 2) + 1];
    return start === undefined || end === undefined || end <= start
      ? []
      : [{ name, format, start, end }];
  });
}

/** From which entry on none is missing up to `seq`: behind damage only a snapshot knows the plan. */
export function unbrokenFrom(runs: readonly Run[], seq: number): number {
  let first = seq + 1;
  for (const { from, starts } of runs.toReversed()) {
    if (from + starts.length - 1 < first) break;
    first = Math.min(first, from);
  }
  return first;
}

/** The JSON of entries `from` to `to`, both included; a problem where one is missing or altered. */
export async function readEntries(
  files: FilePort,
  folder: string,
  runs: readonly Run[],
  from: number,
  to: number,
): Promise<Result<readonly string[], Problem>> {
  const found: string[] = [];
  try {
    for (const run of runs) {
      for (const json of await readRun(files, folder, run, from, to)) found.push(json);
    }
  } catch (error) {
    return no(problemFrom(error, 'The history could not be read.', folder, nothingTouched));
  }
  return found.length === Math.max(0, to - from + 1) ? ok(found) : no(notWhole(folder, from));
}

async function readRun(
  files: FilePort,
  folder: string,
  run: Run,
  from: number,
  to: number,
): Promise<string[]> {
  // From one line earlier, whose hash is needed to prove the first one.
  const first = Math.max(0, from - 1 - run.from);
  const last = Math.min(to - run.from, run.starts.length - 2);
  const start = run.starts[first];
  const end = run.starts[last + 1];
  if (start === undefined || end === undefined || last < first || to < from) return [];
  const bytes = Buffer.from(await files.readPart(join(folder, run.name), start, end));
  const cuts = run.starts.slice(first, last + 2).map((at) => at - start);
  const found = await proven(bytes, cuts);
  return found.slice(from - run.from > first ? 1 : 0);
}

/** The lines up to the first whose hash does not follow from the one before. */
async function proven(bytes: Buffer, cuts: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  let previous: string | null = null;
  const turn = takingTurns();
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const line = splitLine(bytes.subarray(cut, (cuts[index + 1] ?? cut) - 1));
    if (line === null) break;
    if (previous !== null && linkHash(previous, line.json) !== line.hash) break;
    previous = line.hash;
    found.push(line.json.toString('utf8'));
    await turn();
  }
  return found;
}

/** The code of the problem where an entry is missing or altered. */
export const altered = 'ALTERED';

function notWhole(folder: string, from: number): Problem {
  return {
    kind: 'problem',
    what: `The history could not be read completely from edit ${from} on.`,
    why: 'It was altered on the disk.',
    remedy: 'Close the workspace and open it again to have it checked.',
    safe: nothingTouched,
    path: folder,
    code: altered,
  };
}
