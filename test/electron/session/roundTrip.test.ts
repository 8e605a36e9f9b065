// A long history as one file: written, taken in as another computer does, opened, and the same to the last byte.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forkedExports } from '../../../electron/output/exportFork.ts';
import { threadReader } from '../../../electron/received/reader.ts';
import { takeIn } from '../../../electron/received/takeIn.ts';
import { openHistory } from '../../../electron/session/copies.ts';
import { startExport } from '../output/exporting.ts';
import { counted, isFull } from '../workspace/counts.ts';
import { fullSize, writeLargeHistory } from './largeHistory.ts';
import { programIn, sessionOf } from './sessions.ts';
import { timed } from './turns.ts';

const small = {
  members: 40,
  contributions: 300,
  goals: 100,
  years: 10,
  scenarios: 5,
  entries: 3_000,
};
/** More than the 100,000 that versions before took. */
const size = isFull ? { ...fullSize, entries: 110_000 } : small;
const root = mkdtempSync(join(tmpdir(), 'treekeeper-round-trip-'));
const [sent, received] = [join(root, 'sent'), join(root, 'received')];
const folder = join(sent, 'workspaces', 'large');
const fresh = { writer: '0', now: '2012-01-31T12:00:00.000Z', lineage: 'l', copy: 'c', entry: 'e' };
let written = '';

beforeAll(() => {
  written = JSON.stringify(writeLargeHistory(folder, size));
}, 600_000);
afterAll(() => rmSync(root, { recursive: true }));

const shown = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function sender() {
  const session = sessionOf(programIn(sent));
  const opened = await session.openAt(folder);
  if (!opened.ok) throw new Error(opened.no.why);
  return session;
}

test(`${size.entries} entries come back from one file as they were`, async () => {
  const [from, to] = [await sender(), sessionOf(programIn(received))];
  const history = await openHistory(from);
  if (!history.ok) throw new Error(history.no.why);
  const path = join(root, 'one.treekeeper');
  const write = forkedExports(startExport);
  const saving = await timed(() => write({ ...history.value, path }));
  expect(saving.value.warning === null).toBe(size.entries <= 100_000);

  const before = process.memoryUsage.rss();
  let most = before;
  const shares: number[] = [];
  const progress = (share: number) => {
    most = Math.max(most, process.memoryUsage.rss());
    shares.push(share);
  };
  const control = { signal: new AbortController().signal, progress };
  const incoming = { from: path, dataFolder: received, fresh, reader: threadReader, control };
  const reading = await timed(() =>
    takeIn(incoming, (journal) => to.startFrom(journal, control.signal)),
  );
  if (!reading.value.ok) throw new Error(reading.value.no.why);
  expect(reading.value.value.ok).toBe(true);
  expect([...shares].toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
  expect(to.reached).toEqual(from.reached);
  expect(JSON.stringify(to.plan)).toBe(written);
  const again = join(root, 'again.treekeeper');
  const back = await openHistory(to);
  if (!back.ok) throw new Error(back.no.why);
  await write({ ...back.value, path: again });
  const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(1);
  expect(linesOf(again)).toEqual(linesOf(path));

  const blocked = Math.max(saving.blocked, reading.blocked);
  const more = `${megabytes(statSync(path).size)} written in ${shown(saving.took)}, read and opened in ${shown(reading.took)} with ${megabytes(most - before)} more memory, main process held up at most ${Math.round(blocked)} ms`;
  counted({ fault: `Round trip of ${size.entries} entries`, played: 1, lost: 0, silent: 0, more });
  expect(most - before).toBeLessThan(400e6);
  // Time is measured only by `npm run faults`, where this has the machine for itself.
  expect(isFull ? blocked : 0).toBeLessThan(100);
  await from.close();
  await to.close();
}, 600_000);

test('a file that is canceled in the middle leaves nothing', async () => {
  const from = await sender();
  const history = await openHistory(from);
  if (!history.ok) throw new Error(history.no.why);
  const path = join(root, 'canceled.treekeeper');
  const stop = new AbortController();
  const control = { signal: stop.signal, progress: () => stop.abort() };
  const write = forkedExports(startExport);
  await expect(write({ ...history.value, path }, control)).rejects.toMatchObject({
    code: 'STOPPED',
  });
  expect(() => statSync(path)).toThrow('ENOENT');
  await from.close();
});
