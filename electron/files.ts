// Whole files that come and go: a workbook or a workspace is saved, a received file is opened.
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { app } from 'electron';
import type { CopyElsewhere, ExportRequest, Received } from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import { fileName } from '../shared/export/fileName.ts';
import { workbookOf } from '../shared/export/workbook/workbook.ts';
import { no, ok, type Result } from '../shared/values/result.ts';
import type { Drawer } from './drawer.ts';
import type { Environment } from './environment.ts';
import { markOf } from './historyMark.ts';
import type { LibraryActs } from './library/library.ts';
import { askAndWriteFile, askForFile } from './papers.ts';
import type { Fresh } from './received.ts';
import { readInThread } from './receivedReading.ts';
import { workbookBytes } from './workbookFile.ts';

type Answer<T> = Promise<Result<T | null, Problem>>;

/** The path that was written, or null where the user thought better of it. */
export async function exportAs(drawer: Drawer, { kind, asOf }: ExportRequest): Answer<string> {
  const { name } = drawer.plan.consortium.profile;
  if (kind === 'workbook') {
    const text = await workbookBytes(workbookOf(drawer.plan, asOf, await markOf(drawer.reached)));
    return askAndWriteFile({ name: fileName(`${name} workbook`, 'xlsx'), text });
  }
  const text = await drawer.asOneFile();
  if (!text.ok) return text;
  return askAndWriteFile({ name: fileName(name, 'treekeeper'), text: text.value });
}

/** What is not saved yet goes along; the request is read as each save is. */
export async function saveElsewhere(
  drawer: Drawer,
  raw: unknown,
): Promise<Result<CopyElsewhere, Problem>> {
  const { readSaves } = await import('./readSave.ts');
  const text = await drawer.asOneFile(readSaves(raw));
  if (!text.ok) return ok({ unread: text.no });
  const { name } = drawer.plan.consortium.profile;
  const file = { name: fileName(`${name} copy`, 'treekeeper'), text: text.value };
  const written = await askAndWriteFile(file);
  return written.ok ? ok({ path: written.value }) : written;
}

export function freshAt(now: string): Fresh {
  const ids = { lineage: randomUUID(), copy: randomUUID(), entry: randomUUID() };
  return { writer: app.getVersion(), now, ...ids };
}

/** The same for a file that the user is asked for; null where the user thought better of it. */
export async function askAndOpenReceived(
  library: LibraryActs,
  environment: Environment,
): Answer<Received> {
  const path = await askForFile();
  return path === null ? ok(null) : openReceived(library, environment, path);
}

/** A new workspace from a file, by its path or its bytes; nothing is written where it is refused. */
export async function openReceived(
  library: LibraryActs,
  { now }: Environment,
  path: string,
  bytes?: Uint8Array,
): Answer<Received> {
  const received = await readInThread({ from: bytes ?? path, fresh: freshAt(now()) });
  return received.ok ? library.take(received.value) : no(notTaken(path, received.no));
}

function notTaken(path: string, why: string): Problem {
  return {
    kind: 'problem',
    what: `“${basename(path)}” was not opened.`,
    why,
    remedy: 'Ask for the file again, saved with “Save the workspace as one file”.',
    safe: 'Nothing was written; your workspace is as it was.',
    path,
  };
}
