// The board pack: the report as a tagged PDF, its tables as CSV, and a picture of the overview.
import '../../shared/registry/reports.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedWorkspace, ReportView } from '../../shared/bridge/channels.ts';
import { csvOf } from '../../shared/export/csv.ts';
import { type CsvForm, csvSigns, usualForm } from '../../shared/export/csvForm.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { tablesOf } from '../../shared/kernel/reports.ts';
import { formatDate } from '../../shared/values/date.ts';
import type { Mark } from '../workspace/anchor.ts';
import { writeAbout } from './historyMark.ts';
import { footerTemplate } from './pageFooter.ts';
import { writeWholeFile } from './wholeFileWriter.ts';

/** A page of the application that nobody sees. */
export interface HiddenPage {
  /** As a tagged PDF; `footer` is a template of Chromium's. */
  pdf(path: string, footer: string): Promise<Uint8Array>;
  /** As a PNG. */
  picture(path: string): Promise<Uint8Array>;
}

export interface HiddenPages {
  /** Hands over a page of its own, and closes it afterwards. */
  open<T>(draw: (page: HiddenPage) => Promise<T>): Promise<T>;
}

/** What the pack shows, and how its tables are written. */
export interface PackView extends ReportView {
  readonly csvForm?: CsvForm;
}

/** Writes the pack into `folder`, made where it is missing; answers with the paths of its files. */
export async function writeBoardPack(
  pages: HiddenPages,
  folder: string,
  plan: Plan,
  view: PackView,
  reached: Mark,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const drawn = await drawing(pages, plan, reached, async (page) => [
    await write(join(folder, 'board-pack.pdf'), await report(page, plan, view)),
    await write(join(folder, 'overview.png'), await page.picture(`/?paper&${queryOf(view)}`)),
  ]);
  const tables = await writeTables(folder, plan, view);
  return [...drawn, ...tables, await writeAbout(folder, plan, view, reached)];
}

/** The report of the pack alone, of the workspace that is open. */
export function writePdf(
  pages: HiddenPages,
  folder: string,
  plan: Plan,
  view: ReportView,
  reached: Mark,
): Promise<readonly string[]> {
  return drawing(pages, plan, reached, async (page) => [
    await write(join(folder, 'board-pack.pdf'), await report(page, plan, view)),
  ]);
}

let drawnNow: OpenedWorkspace | null = null;
let turn: Promise<unknown> = Promise.resolve();

/** What a pack that is being drawn is of: what is edited meanwhile is on no page of it. */
export const workspaceBeingDrawn = (): OpenedWorkspace | null => drawnNow;

/** One pack after the other. */
function drawing<T>(
  pages: HiddenPages,
  plan: Plan,
  reached: Mark,
  draw: (page: HiddenPage) => Promise<T>,
): Promise<T> {
  const done = turn.then(() =>
    pages.open(async (page) => {
      drawnNow = { ...noWorkspace, ...reached, plan: JSON.stringify(plan) };
      try {
        return await draw(page);
      } finally {
        drawnNow = null;
      }
    }),
  );
  turn = done.catch(() => {});
  return done;
}

const noWorkspace = {
  folder: '',
  entries: '[]',
  actor: { id: '', name: '' },
  readOnly: null,
  findings: [],
} as const;

const queryOf = ({ year, asOf }: ReportView) => `year=${year}&asOf=${asOf}`;

function report(page: HiddenPage, plan: Plan, view: ReportView): Promise<Uint8Array> {
  const text = `${plan.consortium.profile.name}, board pack as of ${formatDate(view.asOf)}`;
  return page.pdf(`/report.html?${queryOf(view)}`, footerTemplate(text, '16mm'));
}

export async function writeTables(
  folder: string,
  plan: Plan,
  view: PackView,
): Promise<readonly string[]> {
  const { csvForm = usualForm } = view;
  const { ending } = csvSigns[csvForm];
  const files: string[] = [];
  for (const table of tablesOf(plan, view)) {
    files.push(await write(join(folder, `${table.name}.${ending}`), csvOf(table, csvForm)));
  }
  return files;
}

async function write(file: string, content: Uint8Array | string): Promise<string> {
  await writeWholeFile(file, content);
  return file;
}
