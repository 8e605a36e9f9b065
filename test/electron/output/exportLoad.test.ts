// Each export at load: what it takes beside the main process, and for how long that is held up.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forkedExports } from '../../../electron/output/exportFork.ts';
import type { ExportTask } from '../../../electron/output/exportTask.ts';
import { openHistory } from '../../../electron/session/copies.ts';
import { planText } from '../../../electron/session/planText.ts';
import type { WorkspaceSession } from '../../../electron/session/workspaceSession.ts';
import { fullSize, type Size, writeLargeHistory } from '../session/largeHistory.ts';
import { programIn, sessionOf } from '../session/sessions.ts';
import { timed } from '../session/turns.ts';
import { counted, isFull } from '../workspace/counts.ts';
import { startExport } from './exporting.ts';

const small = { members: 20, contributions: 50, goals: 20, years: 3, scenarios: 2, entries: 200 };
const sizes: readonly Size[] = isFull
  ? [fullSize, { ...fullSize, members: 5_000, entries: 2_000 }]
  : [small];
const root = mkdtempSync(join(tmpdir(), 'treekeeper-export-load-'));
const view = { year: 2012, asOf: '2012-01-31' } as const;
const write = forkedExports(startExport);
let session: WorkspaceSession;

async function open(size: Size) {
  const sent = join(root, String(size.members));
  const folder = join(sent, 'workspaces', 'large');
  writeLargeHistory(folder, size);
  session = sessionOf(programIn(sent));
  const opened = await session.openAt(folder);
  if (!opened.ok) throw new Error(opened.no.why);
}

/** Each as the application asks for it, and its size when it is written. */
const exports: Readonly<Record<string, (path: string) => Promise<ExportTask>>> = {
  workbook: async (path) => {
    const { plan, reached } = session;
    return { kind: 'workbook', plan: await planText(plan), path, asOf: view.asOf, reached };
  },
  table: async (path) => {
    const plan = await planText(session.plan);
    return { kind: 'table', plan, path, table: 'dues', view, form: 'commas' };
  },
  'pack as text': async (path) => {
    const settings = { ...view, end: 'likely', view: 'expected' } as const;
    const { plan, reached } = session;
    return { kind: 'markdown', plan: await planText(plan), path, settings, reached };
  },
  'plan as JSON': async (path) => {
    const { plan, reached } = session;
    return { kind: 'json', plan: await planText(plan), path, writer: '0', reached };
  },
  'workspace as one file': async (path) => {
    const history = await openHistory(session);
    if (!history.ok) throw new Error(history.no.why);
    return { ...history.value, path };
  },
};

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

afterAll(() => rmSync(root, { recursive: true }));

test.each(sizes)(
  '$members members: each export is written, and main goes on meanwhile',
  async (size) => {
    await open(size);
    const told: string[] = [];
    let blocked = 0;
    for (const [name, taskAt] of Object.entries(exports)) {
      const path = join(root, `${size.members} ${name}`);
      const run = await timed(async () => write(await taskAt(path)));
      expect(statSync(path).size).toBeGreaterThan(100);
      told.push(`${name} ${seconds(run.took)}`);
      blocked = Math.max(blocked, run.blocked);
    }
    await session.close();
    const more = `${told.join(', ')}; main process held up at most ${Math.round(blocked)} ms`;
    const what = `${size.members} members, ${size.entries} entries`;
    counted({ fault: `Load: exports of ${what}`, played: told.length, lost: 0, silent: 0, more });
    // Time is measured only by `npm run faults`, where this has the machine for itself.
    expect(isFull ? blocked : 0).toBeLessThan(100);
  },
  600_000,
);
