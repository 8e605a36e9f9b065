// A workspace as one text, and its history as the journal of a copy: entries as they were written.

import type { Problem } from '../../shared/bridge/problem.ts';
import { planFormat } from '../../shared/file/format.ts';
import { headerText } from '../../shared/file/workspaceHeader.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { lineOf, linkHash, originOf } from '../workspace/chain.ts';
import { altered } from '../workspace/entryIndex.ts';
import { headerLine } from '../workspace/journal.ts';
import { takingTurns } from '../workspace/turns.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Unsaved } from './unsaved.ts';

async function allEntries(
  workspace: Workspace<Plan>,
  what: string,
): Promise<Result<readonly string[], Problem>> {
  const lines = await workspace.entries(1, workspace.seq);
  return lines.ok || lines.no.code !== altered ? lines : no(incomplete(what));
}

/** The whole workspace as one text: a header, then each entry, and what is not saved yet. */
export async function oneFileOf(
  workspace: Workspace<Plan>,
  writer: string,
  rest: Unsaved = { lines: [], seq: workspace.seq, head: workspace.head },
): Promise<Result<string, Problem>> {
  const { lineage, copy } = workspace;
  const { seq, head } = rest;
  const lines = await allEntries(workspace, 'The workspace was not saved as one file.');
  if (!lines.ok) return lines;
  const header = { format: planFormat, writer, lineage, copy, seq, head };
  return ok([headerText(header), ...lines.value, ...rest.lines, ''].join('\n'));
}

/** The bytes of a journal with the same history, which begins a workspace that is the copy `copy`. */
export async function journalOf(
  workspace: Workspace<Plan>,
  writer: string,
  copy: string,
): Promise<Result<Uint8Array, Problem>> {
  const { lineage } = workspace;
  const found = await allEntries(workspace, 'The workspace was not duplicated.');
  if (!found.ok) return found;
  let head = originOf(lineage);
  const identity = { format: planFormat, writer, lineage, copy };
  const lines = [headerLine({ ...identity, from: 1, head })];
  const turn = takingTurns();
  for (const json of found.value) {
    head = linkHash(head, json);
    lines.push(lineOf(head, json));
    await turn();
  }
  return ok(Buffer.concat(lines));
}

function incomplete(what: string): Problem {
  return {
    kind: 'problem',
    what,
    why: 'A part of its history is missing.',
    remedy: 'Save the plan as JSON instead.',
    safe: 'The workspace is not touched by this.',
  };
}
