// The board pack: the report as a tagged PDF, its tables as CSV, and a picture of the overview.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanToPrint, ReportView } from '../../shared/bridge/channels.ts';
import { type CsvForm, usualForm } from '../../shared/export/csvForm.ts';
import type { Reached } from '../../shared/history/fingerprint.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { formatDate } from '../../shared/values/date.ts';
import { planText } from '../session/planText.ts';
import type { Control, ExportProcess } from './exportFork.ts';
import { footerTemplate } from './pageFooter.ts';
import { writeTogether } from './together.ts';

/** A page of the application that nobody sees. */
export interface HiddenPage {
  /** As a tagged PDF; `footer` is a template of Chromium's. */
  pdf(path: string, footer: string): Promise<Uint8Array>;
  /** As a PNG. */
  picture(path: string): Promise<Uint8Array>;
}

export interface HiddenPages {
  /** Hands over a page of its own, and closes it afterwards, or at once where `signal` says so. */
  open<T>(draw: (page: HiddenPage) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** What the pack shows, and how its tables are written. */
export interface PackView extends ReportView {
  readonly csvForm?: CsvForm;
}

/** A plan that is saved, the history that led to it, and what draws and writes it. */
export interface PackSource {
  readonly plan: Plan;
  readonly reached: Reached;
  readonly pages: HiddenPages;
  readonly write: ExportProcess;
  readonly control?: Control;
}

/** Writes the pack into `folder`, made where it is missing; answers with the paths of its files. */
export function writeBoardPack(
  source: PackSource,
  folder: string,
  view: PackView,
): Promise<readonly string[]> {
  return writeTogether(folder, async (within) => {
    const text = await planText(source.plan);
    const tables = writeTables(source, within, text, view);
    const drawn = drawing(source, text, async (page) => {
      await writeFile(join(within, reportName), await report(page, source.plan, view));
      await writeFile(join(within, pictureName), await page.picture(`/?paper&${queryOf(view)}`));
    });
    // Where one fails the other has ended too, before its folder is removed.
    await Promise.allSettled([tables, drawn]);
    await drawn;
    return [reportName, pictureName, ...(await tables)];
  });
}

/** The report of the pack alone. */
export function writePdf(
  source: PackSource,
  folder: string,
  view: ReportView,
): Promise<readonly string[]> {
  return writeTogether(folder, async (within) => {
    await drawing(source, await planText(source.plan), async (page) =>
      writeFile(join(within, reportName), await report(page, source.plan, view)),
    );
    return [reportName];
  });
}

const reportName = 'board-pack.pdf';
const pictureName = 'overview.png';

/** Every table and the note about them, into `within`; the names of the files. */
export async function writeTables(
  { reached, write, control }: Pick<PackSource, 'reached' | 'write' | 'control'>,
  within: string,
  plan: string,
  { csvForm: form = usualForm, year, asOf }: PackView,
): Promise<readonly string[]> {
  const view = { year, asOf };
  const written = await write({ kind: 'tables', plan, path: within, view, form, reached }, control);
  return written.names;
}

let drawnNow: PlanToPrint | null = null;
let turn: Promise<unknown> = Promise.resolve();

/** What a pack that is being drawn is of: what is edited meanwhile is on no page of it. */
export const workspaceBeingDrawn = (): PlanToPrint | null => drawnNow;

/** One pack after the other; a page that is being drawn is closed where the pack is stopped. */
function drawing<T>(
  { pages, reached, control }: PackSource,
  plan: string,
  draw: (page: HiddenPage) => Promise<T>,
): Promise<T> {
  const done = turn.then(() =>
    pages.open(async (page) => {
      drawnNow = { ...noWorkspace, ...reached, plan };
      try {
        return await draw(page);
      } finally {
        drawnNow = null;
      }
    }, control?.signal),
  );
  turn = done.catch(() => {});
  return done;
}

const noWorkspace = {
  folder: '',
  opening: '',
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
