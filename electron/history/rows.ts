// The index of a history: a short row for each entry, read from disk once, on first use.

import type { Problem } from '../../shared/bridge/problem.ts';
import { storedEntry } from '../../shared/file/storedEntry.ts';
import type { Entry } from '../../shared/history/history.ts';
import { rowOf, type SearchableRow } from '../../shared/history/rows.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import type { Workspace } from '../workspace/workspace.ts';

const atOnce = 500;

interface Index {
  readonly rows: SearchableRow[];
  readonly places: Map<string, number>;
  reading: Promise<Result<null, Problem>> | null;
}

const indexes = new WeakMap<Workspace<Plan>, Index>();

function indexFor(workspace: Workspace<Plan>): Index {
  const known = indexes.get(workspace);
  if (known) return known;
  const index: Index = { rows: [], places: new Map(), reading: null };
  indexes.set(workspace, index);
  return index;
}

/** All rows, the oldest first; up to the last saved entry. Main is free in between. */
export async function rowsOf(
  workspace: Workspace<Plan>,
): Promise<Result<readonly SearchableRow[], Problem>> {
  const index = indexFor(workspace);
  index.reading ??= catchUp(workspace, index).finally(() => {
    index.reading = null;
  });
  const read = await index.reading;
  if (!read.ok) return read;
  return index.rows.length < workspace.seq ? rowsOf(workspace) : ok(index.rows);
}

async function catchUp(workspace: Workspace<Plan>, index: Index): Promise<Result<null, Problem>> {
  const { rows, places } = index;
  while (rows.length < workspace.seq) {
    const from = rows.length + 1;
    const to = Math.min(workspace.seq, rows.length + atOnce);
    const entries = await entriesIn(workspace, from, to);
    if (!entries.ok) return entries;
    for (const entry of entries.value) {
      rows.push(rowOf(rows.length + 1, entry));
      places.set(entry.id, rows.length);
    }
    await new Promise((turn) => setImmediate(turn));
  }
  return ok(null);
}

/** The number of an entry; null where it is not in the history. */
export async function numberOf(
  workspace: Workspace<Plan>,
  id: string,
): Promise<Result<number | null, Problem>> {
  const rows = await rowsOf(workspace);
  return rows.ok ? ok(indexFor(workspace).places.get(id) ?? null) : rows;
}

export async function entriesIn(
  workspace: Workspace<Plan>,
  from: number,
  to: number,
): Promise<Result<readonly Entry[], Problem>> {
  const lines = await workspace.entries(from, to);
  return lines.ok ? ok(lines.value.map(entryOfLine)) : lines;
}

/** A line that led to the plan that is open: it cannot be of a format that is not known. */
export function entryOfLine(line: string): Entry {
  const entry = storedEntry(line);
  if (!entry.ok) throw new Error(entry.no.why);
  return entry.value;
}
