// Workspaces for the rows about storage: a plan of a given size on the disk, opened as the session opens it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { planReplay } from '../../electron/session/planReplay.ts';
import { lineOf, linkHash, originOf } from '../../electron/workspace/chain.ts';
import { realFiles } from '../../electron/workspace/filePort.ts';
import { headerLine } from '../../electron/workspace/journal.ts';
import { openWorkspace } from '../../electron/workspace/openWorkspace.ts';
import { forkedWriter } from '../../electron/workspace/snapshotFork.ts';
import { planFormat } from '../../shared/file/format.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import { applyEdit } from '../../shared/history/history.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { startWriter } from '../electron/session/snapshotChild.ts';

// Outside of Electron the store would try to download one.
process.env.ELECTRON_OVERRIDE_DIST_PATH ??= tmpdir();

const at = '2012-01-31T12:00:00.000Z';
const actor = { id: 'bench', name: 'Bench' };

/** The line that an edit becomes, as the session writes it, and the plan that it leads to. */
export function entryFor(plan, edit) {
  const outcome = applyEdit(plan, edit, []);
  if (!outcome.ok) throw new Error(outcome.no.why);
  const { plan: after, sentence, effect } = outcome.value;
  return { line: entryText({ id: randomUUID(), edit, sentence, effect, at, actor }), after };
}

export async function open(folder) {
  const opened = await openWorkspace({
    folder,
    files: realFiles,
    replay: planReplay,
    writeSnapshot: forkedWriter(startWriter),
    writerVersion: '0.0.0',
    formatVersion: planFormat,
    owner: { name: 'Bench', host: hostname(), pid: process.pid, token: randomUUID() },
    now: () => at,
    identity: { lineage: randomUUID(), copy: randomUUID() },
  });
  if (!opened.ok) throw new Error(opened.no.why);
  return opened.value;
}

/** A workspace that begins with a batch of changes, with a snapshot; closed. */
export async function makeWorkspace(folder, beginning) {
  mkdirSync(folder, { recursive: true });
  const lineage = 'bench';
  const head = originOf(lineage);
  const header = { format: planFormat, writer: '0.0.0', lineage, copy: 'bench', from: 1, head };
  const { line: json } = entryFor(emptyPlan(), beginning);
  const bytes = Buffer.concat([headerLine(header), lineOf(linkHash(head, json), json)]);
  writeFileSync(join(folder, 'journal-00000001.log'), bytes);
  const workspace = await open(folder);
  const closed = await workspace.close();
  if (!closed.ok) throw new Error(closed.no.why);
  return folder;
}
