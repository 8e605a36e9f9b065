// A tiny plan for storage tests: a list of saved words, so that a loss is visible.
import type { FilePort } from '../../../electron/workspace/filePort.ts';
import type { OpenOptions } from '../../../electron/workspace/openOptions.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import type { Replay } from '../../../electron/workspace/replay.ts';
import type { SnapshotWriter } from '../../../electron/workspace/snapshotFork.ts';
import { makeSnapshot, type SnapshotMeans } from '../../../electron/workspace/snapshotMaking.ts';
import { writeWhole } from '../../../electron/workspace/wholeFile.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { ok, refuse } from '../../../shared/values/result.ts';

export type Words = readonly string[];

function wordIn(json: string): string | null {
  const raw: unknown = JSON.parse(json);
  if (typeof raw !== 'object' || raw === null || !('word' in raw)) return null;
  return typeof raw.word === 'string' ? raw.word : null;
}

export const words: Replay<Words> = {
  empty: [],
  read: (json) => {
    const raw: unknown = JSON.parse(json);
    return Array.isArray(raw) ? ok(raw.map(String)) : refuse('words', 'not a list', 'none');
  },
  write: (state) => JSON.stringify(state),
  apply: (state, entryJson) => {
    const word = wordIn(entryJson);
    return word === null ? refuse('a word', 'there is none', 'give one') : ok([...state, word]);
  },
  digest: async (state) => JSON.stringify(state),
};

export function entry(word: string): string {
  return JSON.stringify({ word });
}

/** Makes snapshots here and now; through the port, or by what is given. */
export function writerOn(files: FilePort, write?: SnapshotMeans<Words>['write']): SnapshotWriter {
  const whole = (path: string, text: string) =>
    writeWhole(files, path, Buffer.from(text), 'snapshot');
  return (task) => makeSnapshot(task, { files, replay: words, write: write ?? whole });
}

let token = 0;

export type Some = Partial<OpenOptions<Words>> & Pick<OpenOptions<Words>, 'files' | 'folder'>;

/** Options with everything filled in; snapshots go through the port, so that they fail like the rest. */
export function options(some: Some): OpenOptions<Words> {
  token += 1;
  const { files } = some;
  return {
    replay: words,
    writeSnapshot: writerOn(files),
    writerVersion: '0.1.0',
    formatVersion: 1,
    owner: { name: 'Ada', host: 'here', pid: process.pid, token: `t${token}` },
    now: () => '2026-11-23T14:00:00.000Z',
    identity: { lineage: 'lineage-1', copy: 'copy-1' },
    ...some,
  };
}

export async function openWords(some: Some): Promise<Workspace<Words>> {
  const opened = await openWorkspace(options(some));
  if (!opened.ok) throw new Error(`${opened.no.what} ${opened.no.why} (${opened.no.code})`);
  return opened.value;
}

/** Appends a word, and says to what it leads. */
export function add(workspace: Workspace<Words>, word: string) {
  return workspace.append(entry(word), [...workspace.ahead.state, word]);
}

export async function fill(workspace: Workspace<Words>, from: number, to: number): Promise<void> {
  for (let index = from; index <= to; index += 1) {
    const saved = await add(workspace, `word ${index}`);
    if (!saved.ok) throw new Error(saved.no.why);
  }
}

export function wordsTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `word ${index + 1}`);
}

export function kinds(workspace: Workspace<Words>): string[] {
  return workspace.findings.map((finding) => finding.kind);
}
