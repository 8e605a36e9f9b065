// One of two processes on one workspace: opens, appends, takes over and closes on command.
import { hostname } from 'node:os';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { add, options, type Words } from './counter.ts';

/** `open` may take over from the holder it is refused by; `save` saves some words, each once. */
export type Order =
  | { readonly do: 'open'; readonly folder: string; readonly takeOver: boolean }
  | { readonly do: 'save'; readonly words: readonly string[] }
  | { readonly do: 'close' };

export interface Done {
  readonly writes: boolean;
  /** The words that were confirmed as saved. */
  readonly saved: readonly string[];
}

let workspace: Workspace<Words> | null = null;
let openings = 0;

async function open(folder: string, takeOver: boolean): Promise<void> {
  openings += 1;
  const token = `${process.pid}-${openings}`;
  const owner = { name: 'Rival', host: hostname(), pid: process.pid, token };
  const some = options({ files: realFiles, folder, owner, snapshotEvery: 4 });
  let opened = await openWorkspace(some);
  const holder = opened.ok ? opened.value.readOnly?.holder : null;
  if (takeOver && holder) {
    opened = await openWorkspace({ ...some, takeOver: { token: holder.token } });
  }
  workspace = opened.ok ? opened.value : null;
}

async function save(words: readonly string[]): Promise<string[]> {
  const open = workspace;
  if (!open) return [];
  const answers = await Promise.all(words.map((word) => add(open, word)));
  return words.filter((_, index) => answers[index]?.ok);
}

async function obey(order: Order): Promise<Done> {
  if (order.do === 'open') await open(order.folder, order.takeOver);
  const saved = order.do === 'save' ? await save(order.words) : [];
  const writes = workspace !== null && workspace.readOnly === null;
  if (order.do === 'close') {
    await workspace?.close();
    workspace = null;
  }
  return { writes, saved };
}

async function answer(order: Order): Promise<void> {
  process.send?.(await obey(order));
}

process.on('message', (order: Order) => void answer(order));
