// The board pack: the report as a tagged PDF, its tables as CSV, and a picture of the overview.
import '../shared/registry/reports.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { OpenedWorkspace, PaperView } from '../shared/bridge/channels.ts';
import { csvOf } from '../shared/export/csv.ts';
import type { Plan } from '../shared/kernel/plan.ts';
import { tablesOf } from '../shared/kernel/reports.ts';
import { formatDate } from '../shared/values/date.ts';
import { origin } from './assets.ts';
import { footTemplate } from './foot.ts';
import { writeAbout } from './historyMark.ts';
import { writePaper } from './wholePaper.ts';
import { newWindow } from './window.ts';
import type { Mark } from './workspace/anchor.ts';

/** Writes the pack into `folder`, made where it is missing; answers with the paths of its files. */
export async function writeBoardPack(
  folder: string,
  plan: Plan,
  view: PaperView,
  reached: Mark,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const papers = await inWindow(plan, reached, async (window) => [
    await write(join(folder, 'board-pack.pdf'), await print(window, plan, view)),
    await write(join(folder, 'overview.png'), await picture(window, view)),
  ]);
  const tables = await writeTables(folder, plan, view);
  return [...papers, ...tables, await writeAbout(folder, plan, view, reached)];
}

/** The pack's paper alone, of the workspace that is open. */
export function writePdf(
  folder: string,
  plan: Plan,
  view: PaperView,
  reached: Mark,
): Promise<readonly string[]> {
  return inWindow(plan, reached, async (window) => [
    await write(join(folder, 'board-pack.pdf'), await print(window, plan, view)),
  ]);
}

let drawnNow: OpenedWorkspace | null = null;
let turn: Promise<unknown> = Promise.resolve();

/** What a paper that is being drawn is of: what is edited meanwhile is not on a part of it. */
export const paperNow = (): OpenedWorkspace | null => drawnNow;

/** One paper after the other. */
function inWindow<T>(
  plan: Plan,
  reached: Mark,
  draw: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const done = turn.then(async () => {
    const window = newWindow({ show: false, width: 1280, height: 800, useContentSize: true });
    drawnNow = { ...noWorkspace, ...reached, plan: JSON.stringify(plan) };
    try {
      return await draw(window);
    } finally {
      drawnNow = null;
      window.destroy();
    }
  });
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

const queryOf = ({ year, asOf }: PaperView) => `year=${year}&asOf=${asOf}`;

function print(window: BrowserWindow, plan: Plan, view: PaperView): Promise<Buffer> {
  return drawn(window, `/report.html?${queryOf(view)}`, async () =>
    window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footTemplate(
        `${plan.consortium.profile.name}, board pack as of ${formatDate(view.asOf)}`,
        '16mm',
      ),
    }),
  );
}

function picture(window: BrowserWindow, view: PaperView): Promise<Buffer> {
  return drawn(window, `/?paper&${queryOf(view)}`, async () =>
    (await window.webContents.capturePage()).toPNG(),
  );
}

const patience = 30_000;

// Runs in the page: it is drawn once it has a heading and its fonts. A page that fails never has.
// Asking for the height lays the page out: before that no font is even being loaded.
const untilDrawn = `new Promise((done, fail) => {
  const look = () => {
    const height = document.querySelector('h1')?.offsetHeight ?? 0;
    if (height > 0 && document.fonts.status === 'loaded') done(true);
    else if (performance.now() > ${patience}) fail(new Error('The page was not drawn.'));
    else setTimeout(look, 20);
  };
  look();
})`;

async function drawn<T>(window: BrowserWindow, path: string, then: () => Promise<T>): Promise<T> {
  await window.loadURL(`${origin}${path}`);
  await window.webContents.executeJavaScript(untilDrawn);
  return then();
}

export async function writeTables(
  folder: string,
  plan: Plan,
  view: PaperView,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const table of tablesOf(plan, view)) {
    files.push(await write(join(folder, `${table.name}.csv`), csvOf(table)));
  }
  return files;
}

async function write(file: string, content: Uint8Array | string): Promise<string> {
  await writePaper(file, content);
  return file;
}
