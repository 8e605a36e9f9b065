// What is asked for in a terminal, without a window that anybody sees: files written, or a file checked.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { PaperView } from '../shared/bridge/channels.ts';
import { startingPoint } from '../shared/consortium/figures.ts';
import { planJson } from '../shared/export/json.ts';
import { markdownOf } from '../shared/export/markdown.ts';
import { reportOf } from '../shared/export/pack.ts';
import { workbookOf } from '../shared/export/workbook/workbook.ts';
import { verdictText } from '../shared/history/verdictText.ts';
import type { Carried } from '../shared/history/verify.ts';
import type { Plan } from '../shared/kernel/plan.ts';
import type { Drawer } from './drawer.ts';
import { freshAt } from './files.ts';
import { verifyJournal } from './history/verify.ts';
import { markOf, writeAbout } from './historyMark.ts';
import { type ExportKind, type Job, usage } from './jobWords.ts';
import { readInThread } from './receivedReading.ts';
import { writePdf, writeTables } from './report.ts';
import { writePaper } from './wholePaper.ts';
import { workbookBytes } from './workbookFile.ts';
import type { Mark } from './workspace/anchor.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

/** The exit code: 0 done, 1 refused, 2 not understood. `drawer` lies in a folder of its own. */
export async function runJob(job: Job, drawer: Drawer, now: string): Promise<number> {
  if (job.do === 'explain') {
    complain(`${job.why}\n\n${usage}`);
    return 2;
  }
  const received = await readInThread({ from: resolve(job.file), fresh: freshAt(now) });
  if (!received.ok) {
    complain(`${job.file} is refused. ${received.no}`);
    return 1;
  }
  if (job.do === 'verify') return await verify(job.carried, received.value);
  const edits = received.value.filter((byte) => byte === 10).length - 1;
  if (job.do === 'export') return await write(job, drawer, received.value, now);
  say(
    `${job.file} is whole: ${edits === 1 ? '1 edit' : `${edits} edits`}, each as it was written.`,
  );
  return 0;
}

async function verify(carried: Carried, journal: Uint8Array): Promise<number> {
  const verdict = await verifyJournal(journal, carried);
  if (!verdict.ok) {
    complain(`${verdict.no.why} ${verdict.no.remedy}`);
    return 2;
  }
  say(verdictText(verdict.value, carried.entries));
  return verdict.value.answer === 'contained' ? 0 : 1;
}

async function write(
  { out, kinds }: Extract<Job, { do: 'export' }>,
  drawer: Drawer,
  journal: Uint8Array,
  now: string,
): Promise<number> {
  const opened = await drawer.startFrom(journal);
  if (!opened.ok) {
    complain(`${opened.no.what} ${opened.no.why}`);
    return 1;
  }
  nativeTheme.themeSource = 'light';
  const { plan, reached } = drawer;
  const view = startingPoint(plan.consortium.profile, now.slice(0, 10));
  await mkdir(out, { recursive: true });
  for (const kind of kinds) {
    const files = await writers[kind](resolve(out), plan, view, reached);
    for (const file of files) say(file);
  }
  await drawer.close();
  return 0;
}

type Writer = (
  folder: string,
  plan: Plan,
  view: PaperView,
  reached: Mark,
) => Promise<readonly string[]>;

const asOne =
  (
    name: string,
    content: (plan: Plan, view: PaperView, reached: Mark) => Promise<string | Uint8Array>,
  ): Writer =>
  async (folder, plan, view, reached) => {
    const path = join(folder, name);
    await writePaper(path, await content(plan, view, reached));
    return [path];
  };

const writers: Readonly<Record<ExportKind, Writer>> = {
  pdf: writePdf,
  csv: async (folder, plan, view, reached) => [
    ...(await writeTables(folder, plan, view)),
    await writeAbout(folder, plan, view, reached),
  ],
  xlsx: asOne('workbook.xlsx', async (plan, { asOf }, reached) =>
    workbookBytes(workbookOf(plan, asOf, await markOf(reached))),
  ),
  json: asOne('plan.json', async (plan, _view, reached) =>
    planJson(plan, app.getVersion(), await markOf(reached)),
  ),
  md: asOne('board-pack.md', async (plan, view, reached) => {
    const looking = { ...view, end: 'likely', view: 'expected' } as const;
    return markdownOf(reportOf(plan, looking, await markOf(reached)));
  }),
};
