// Recovers the newest proven state: from the newest valid snapshot, then by replay.
import { join } from 'node:path';
import { type Result, refuse } from '../../shared/values/result.ts';
import { errorCode, type FilePort } from './filePort.ts';
import { type Finding, finding } from './finding.ts';
import { type Journal, lineAt } from './journal.ts';
import {
  type Damage,
  findHead,
  headAt,
  type Point,
  type Proof,
  prove,
  type Span,
  startOf,
} from './prove.ts';
import type { Replay } from './replay.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { takingTurns } from './turns.ts';

export interface Recovered<State> {
  readonly state: State;
  readonly seq: number;
  readonly head: string;
  /** The entry of the snapshot that was used, 0 when it began from empty. */
  readonly snapshotSeq: number;
  /** The format in which that one was written. */
  readonly snapshotFormat: number;
  readonly proof: Proof;
  /** What the journals alone prove. */
  readonly base: Proof;
  /** Snapshots of later entries than those that are here. */
  readonly beyond: readonly string[];
  readonly spans: readonly Span[];
  readonly findings: readonly Finding[];
  readonly spoilt: readonly Spoilt[];
}

/** A snapshot that is not as it was written, or cannot be read. */
export interface Spoilt {
  readonly name: string;
  readonly why: string;
}

interface Start<State> {
  readonly state: State;
  readonly point: Point;
  readonly proof: Proof;
  readonly snapshotSeq: number;
  readonly snapshotFormat: number;
}

export interface ToRecover<State> {
  readonly files: FilePort;
  readonly folder: string;
  readonly journals: readonly Journal[];
  /** Names, the newest first. */
  readonly snapshots: readonly string[];
  readonly replay: Replay<State>;
  readonly formatVersion: number;
}

/** `up to` what the journals prove: without the snapshots that are ahead of them. */
export async function recover<State>(
  { files, folder, journals, snapshots, replay, formatVersion }: ToRecover<State>,
  how: 'to the newest' | 'up to the journals' = 'to the newest',
): Promise<Recovered<State>> {
  const lineage = journals.find((journal) => journal.header)?.header?.lineage ?? '';
  const origin = startOf(lineage);
  const base = await prove(journals, origin);
  const spoilt: Spoilt[] = [];
  const beyond: string[] = [];
  const findings: Finding[] = [];
  let start: Start<State> = {
    state: replay.empty,
    point: origin,
    proof: base,
    snapshotSeq: 0,
    snapshotFormat: formatVersion,
  };
  for (const name of snapshots) {
    const snapshot = await snapshotAt(files, folder, name);
    if ('why' in snapshot) spoilt.push(snapshot);
    if ('why' in snapshot || snapshot.header.format > formatVersion) continue;
    if (misfits(snapshot, base, origin)) {
      findings.push(otherHistory(name, snapshot.header.seq));
      continue;
    }
    if (snapshot.header.seq > base.point.seq) beyond.push(name);
    if (how === 'up to the journals' && beyond.at(-1) === name) continue;
    const found = await startFrom(snapshot, journals, base, replay);
    if (found === null) continue;
    start = found;
    break;
  }
  const end = await replayFrom(start, replay);
  const resumed = start.proof !== base;
  const damage = resumed ? holeOf(base, end.damage?.following ?? 0) : end.damage;
  const spans = resumed ? [...base.spans, ...start.proof.spans] : base.spans;
  if (damage !== null) findings.push(damageFinding(damage, end.seq));
  return {
    ...end,
    snapshotSeq: start.snapshotSeq,
    snapshotFormat: start.snapshotFormat,
    proof: { ...start.proof, damage },
    base,
    beyond,
    spans,
    findings,
    spoilt,
  };
}

/** One that cannot be read is no reason not to open: the history says the same. */
async function snapshotAt(
  files: FilePort,
  folder: string,
  name: string,
): Promise<Snapshot | Spoilt> {
  try {
    const bytes = await files.read(join(folder, name));
    return readSnapshot(name, bytes) ?? { name, why: 'is not as it was written' };
  } catch (error) {
    return { name, why: `cannot be read (${errorCode(error)})` };
  }
}

function misfits(snapshot: Snapshot, base: Proof, origin: Point): boolean {
  const { seq, head } = snapshot.header;
  return seq <= base.point.seq && headAt(base.spans, seq, origin) !== head;
}

/** Null where the plan's own reader refuses the snapshot. */
async function startFrom<State>(
  snapshot: Snapshot,
  journals: readonly Journal[],
  base: Proof,
  replay: Replay<State>,
): Promise<Start<State> | null> {
  const { format, seq, head } = snapshot.header;
  const inside = seq <= base.point.seq;
  const state = fits(() => replay.read(snapshot.stateJson, format));
  if (!state.ok) return null;
  const beyond = inside ? null : findHead(journals, seq, head);
  const point = beyond ?? { seq, head, file: journals.length, line: 0 };
  const proof = inside ? base : await prove(journals, point);
  return { state: state.value, point, proof, snapshotSeq: seq, snapshotFormat: format };
}

/** The journals break off before the snapshot: the state is whole, the history has a hole. */
function holeOf(base: Proof, following: number): Damage {
  const file = base.damage?.file ?? base.spans.at(-1)?.journal.name ?? '';
  const reason = base.damage?.reason ?? 'missing';
  return { entry: base.point.seq + 1, file, following, reason };
}

interface End<State> {
  readonly state: State;
  readonly seq: number;
  readonly head: string;
  readonly damage: Proof['damage'];
}

async function replayFrom<State>(start: Start<State>, replay: Replay<State>): Promise<End<State>> {
  let { state } = start;
  let { seq, head } = start.point;
  const turn = takingTurns();
  for (const { journal, from, line, count } of start.proof.spans) {
    for (let index = Math.max(0, seq + 1 - from); index < count; index += 1) {
      const written = lineAt(journal, line + index);
      const next = written && step(replay, state, written.json.toString('utf8'));
      if (!written || !next?.ok) {
        const following = start.proof.point.seq - seq;
        const damage = {
          entry: seq + 1,
          file: journal.name,
          following,
          reason: 'altered' as const,
        };
        return { state, seq, head, damage };
      }
      state = next.value;
      seq += 1;
      head = written.hash;
      await turn();
    }
  }
  return { state, seq, head, damage: start.proof.damage };
}

function step<State>(replay: Replay<State>, state: State, json: string): Result<State> {
  return fits(() => replay.apply(state, json));
}

/** What a newer program wrote may not only be refused but be of another shape, and throw. */
function fits<State>(work: () => Result<State>): Result<State> {
  try {
    return work();
  } catch (error) {
    return refuse('The history', String(error), 'Open it with the version that wrote it.');
  }
}

function whatIs({ entry, reason }: Damage): string {
  if (reason === 'missing')
    return `Edit ${entry} of the history is missing: a file is missing or incomplete.`;
  return reason === 'other'
    ? `The file continues from a different edit ${entry - 1} than the one here.`
    : `Edit ${entry} of the history was altered.`;
}

function damageFinding(damage: Damage, seq: number): Finding {
  return finding(
    'damage',
    damage.file,
    whatIs(damage),
    `Opened read-only as of edit ${seq}; the file was left unchanged.`,
    { entry: damage.entry, recovered: seq, lost: Math.max(0, damage.following) },
  );
}

export function otherHistory(file: string, entry: number): Finding {
  const what = `The history up to edit ${entry} is not the one for which ${file} was written.`;
  return finding('other-history', file, what, 'The history was used.', { entry });
}
