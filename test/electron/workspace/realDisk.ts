// Folders on real disks for the fault tests: usual ones, and a small one of its own where root may mount it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import { openWords, type Some, type Words, writerOn } from './counter.ts';

// In plain Node the store of the snapshots would try to download Electron.
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tmpdir());
const { writeThroughStore: throughStore } = await import(
  '../../../electron/workspace/snapshotStore.ts'
);

export function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'treekeeper-disk-')), 'workspace');
}

let tokens = 0;

/** As this process, each time as another opening. */
export function openReal(folder: string, some: Partial<Some> = {}): Promise<Workspace<Words>> {
  tokens += 1;
  const owner = { name: 'Test', host: hostname(), pid: process.pid, token: `real${tokens}` };
  const writeSnapshot = writerOn(realFiles, throughStore);
  return openWords({ files: realFiles, folder, owner, writeSnapshot, ...some });
}

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Runs with a disk of so many bytes; answers null where this user may not mount one. */
export async function onSmallDisk<T>(
  bytes: number,
  run: (folder: string) => Promise<T>,
): Promise<T | null> {
  const place = newFolder();
  mkdirSync(place);
  const size = `size=${bytes},mode=0700`;
  const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'small', place]);
  try {
    return mounted && mounted.status === 0 ? await run(place) : null;
  } finally {
    if (mounted && mounted.status === 0) spawnSync('umount', ['-l', place]);
    rmSync(join(place, '..'), { recursive: true, force: true });
  }
}

export { throughStore };
