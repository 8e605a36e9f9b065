// A real writer process for the kill test: saves one word after another, and reports each when saved.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { realFiles } from '../../../electron/workspace/filePort.ts';
import { openWorkspace } from '../../../electron/workspace/openWorkspace.ts';
import { writeThroughStore } from '../../../electron/workspace/snapshotStore.ts';
import { add, options, writerOn } from './counter.ts';

const folder = process.argv[2] ?? '';
const owner = { name: 'Writer', host: hostname(), pid: process.pid, token: randomUUID() };
const opened = await openWorkspace(
  options({
    files: realFiles,
    folder,
    owner,
    snapshotEvery: 20,
    writeSnapshot: writerOn(realFiles, writeThroughStore),
  }),
);
if (!opened.ok || opened.value.readOnly) {
  process.stdout.write(`refused ${opened.ok ? opened.value.readOnly?.because : opened.no.code}\n`);
  process.exit(1);
}
process.stdout.write('open\n');
const workspace = opened.value;
for (;;) {
  const group = [1, 2, 3].map((step) => add(workspace, `word ${workspace.seq + step}`));
  for (const answer of group) {
    const saved = await answer;
    if (saved.ok) process.stdout.write(`saved ${saved.value.seq}\n`);
  }
}
