// A long time at work: handles, files and memory at the end are as they were early on.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import type { Replay } from '../../../electron/workspace/replay.ts';
import { makeSnapshot } from '../../../electron/workspace/snapshotMaking.ts';
import { ok } from '../../../shared/values/result.ts';
import { options } from './counter.ts';
import { counted, times } from './counts.ts';
import { newFolder, throughStore } from './realDisk.ts';

const changes = times(4_000, 100_000);
const snapshots = times(20, 500);
const together = 20;

/** The plan is a sum: it does not grow, so what grows is the storage. */
const sums: Replay<number> = {
  empty: 0,
  read: (json) => ok(Number(json)),
  write: String,
  apply: (sum, json) => ok(sum + Number(JSON.parse(json).add)),
  digest: async (sum) => String(sum),
};

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function weigh(): { handles: number; memory: number } {
  collect();
  const handles = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
  return { handles, memory: process.memoryUsage().heapUsed };
}

test(`${changes} changes and ${snapshots} snapshots leave nothing behind`, async () => {
  const folder = newFolder();
  const opened = await openWorkspace<number>({
    ...options({ files: realFiles, folder }),
    replay: sums,
    writeSnapshot: (task) =>
      makeSnapshot(task, { files: realFiles, replay: sums, write: throughStore }),
    snapshotEvery: changes / snapshots,
  });
  if (!opened.ok) throw new Error(opened.no.why);
  const workspace = opened.value;
  let early = weigh();
  let taken = 0;
  for (let saved = 0; saved < changes; saved += together) {
    const group = Array.from({ length: together }, () =>
      workspace.append('{"add":1}', workspace.ahead.state + 1),
    );
    for (const answer of await Promise.all(group)) expect(answer.ok).toBe(true);
    if (saved % (changes / snapshots) === 0) taken += (await workspace.snapshot()).ok ? 1 : 0;
    if (saved === changes / 5) early = weigh();
  }
  const late = weigh();
  expect(workspace.state).toBe(changes);
  expect(taken).toBe(snapshots);
  expect(late.handles).toBeLessThanOrEqual(early.handles);
  // What does grow is where each entry stands: a number for each.
  expect(late.memory - early.memory).toBeLessThan(8 * changes + 4e6);
  await workspace.close();
  const files = readdirSync(folder);
  const kept = files.filter((name) => name.startsWith('snap-'));
  expect(files.filter((name) => !name.startsWith('snap-')).sort()).toEqual([
    'anchor',
    'journal-00000001.log',
  ]);
  expect(kept.length).toBeLessThanOrEqual(6 + Math.ceil(changes / 5_000));
  const grown = ((late.memory - early.memory) / 1e6).toFixed(1);
  const more = `${taken} snapshots, ${kept.length} kept; handles ${early.handles} then ${late.handles}; heap grew ${grown} MB`;
  counted({ fault: 'Soak', played: changes, lost: changes - workspace.state, silent: 0, more });
  rmSync(join(folder, '..'), { recursive: true });
}, 1_200_000);
