// The process that writes one snapshot and exits: it receives the task and reads the rest from disk.
import { planFormat } from '../../shared/file/format.ts';
import { replay } from '../../shared/history/history.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { ok } from '../../shared/values/result.ts';
import { errorCode, realFiles } from '../workspace/filePort.ts';
import type { Replay } from '../workspace/replay.ts';
import type { SnapshotAnswer } from '../workspace/snapshotFork.ts';
import { makeSnapshot, type SnapshotTask } from '../workspace/snapshotMaking.ts';
import { writeThroughStore } from '../workspace/snapshotStore.ts';
import { planReplay, unfit } from './planReplay.ts';

/** What stands before a migration is kept as it was written: for the program that wrote it. */
const asWritten: Replay<Plan> = {
  ...planReplay,
  read: (json) => ok(JSON.parse(json)),
  apply: (plan, json) => {
    const after = replay(plan, JSON.parse(json));
    return after.ok ? after : unfit('An edit does not fit the edits before it.');
  },
};

async function write(task: SnapshotTask): Promise<SnapshotAnswer> {
  try {
    const means = { files: realFiles, write: writeThroughStore };
    const isOlder = task.header.format < planFormat;
    await makeSnapshot(task, { ...means, replay: isOlder ? asWritten : planReplay });
    return { code: null, why: '' };
  } catch (error) {
    return { code: errorCode(error), why: error instanceof Error ? error.message : String(error) };
  }
}

// Under Electron the port to the parent is `parentPort`; under plain Node it is the process itself.
if (process.parentPort) {
  const port = process.parentPort;
  port.once('message', ({ data }) => void write(data).then((answer) => port.postMessage(answer)));
} else {
  process.once('message', (task: SnapshotTask) => {
    void write(task).then((answer) => process.send?.(answer, () => process.disconnect()));
  });
}
