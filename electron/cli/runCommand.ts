// Runs a command from the terminal without a visible window: writes exports, or checks a file.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ReportView } from '../../shared/bridge/channels.ts';
import { startingPoint } from '../../shared/consortium/figures.ts';
import { planJson } from '../../shared/export/json.ts';
import { markdownOf } from '../../shared/export/markdown.ts';
import { reportOf } from '../../shared/export/pack.ts';
import { workbookOf } from '../../shared/export/workbook/workbook.ts';
import { verdictText } from '../../shared/history/verdictText.ts';
import type { Carried } from '../../shared/history/verify.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { problemsOf, problemText } from '../../shared/kernel/problems.ts';
import '../../shared/registry/rules.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { verifyJournal } from '../history/verify.ts';
import { type HiddenPages, writePdf, writeTables } from '../output/boardPack.ts';
import { markOf, writeAbout } from '../output/historyMark.ts';
import { writeWholeFile } from '../output/wholeFileWriter.ts';
import { workbookBytes } from '../output/workbookFile.ts';
import { freshIds } from '../received/openReceived.ts';
import { readInThread } from '../received/readInThread.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import type { Mark } from '../workspace/anchor.ts';
import { errorCode } from '../workspace/filePort.ts';
import { type Command, type ExportCommand, type ExportKind, usage } from './arguments.ts';

const print = (text: string) => void process.stdout.write(`${text}\n`);
const printError = (text: string) => void process.stderr.write(`${text}\n`);

/** A reader such as `head` may close its end early: what comes after it is read by nobody, and fails nothing. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (errorCode(error) !== 'EPIPE') throw error;
    });
  }
}

/** The exit code: 0 done, 1 refused, 2 not understood. The data of `session` lie in a folder of their own. */
export async function runCommand(
  command: Command,
  session: WorkspaceSession,
  pages: HiddenPages,
): Promise<number> {
  outliveReaders();
  if (command.name === 'help') {
    print(usage);
    return 0;
  }
  if (command.name === 'unknown') {
    printError(`${command.why}\n\n${usage}`);
    return 2;
  }
  const received = await readInThread({
    from: resolve(command.file),
    fresh: freshIds(session.program),
  });
  if (!received.ok) {
    const { why, details } = received.no;
    printError(`${command.file} is refused. ${why}${details === null ? '' : `\n${details}`}`);
    return 1;
  }
  if (command.name === 'verify') return await verify(command.carried, received.value);
  if (command.name === 'export') return await write(command, session, pages, received.value);
  return await check(command.file, session, received.value);
}

/** Whole, and within the rules of the domain; what breaks one is listed with what mends it. */
async function check(
  file: string,
  session: WorkspaceSession,
  journal: Uint8Array,
): Promise<number> {
  if (!(await begun(session, journal))) return 1;
  const edits = journal.filter((byte) => byte === 10).length - 1;
  const whole = `${edits === 1 ? '1 edit' : `${edits} edits`}, each as it was written`;
  const problems = problemsOf(session.plan);
  if (problems.length === 0) {
    print(`${file} is whole: ${whole}.`);
    return 0;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  print(`${file} can be opened (${whole}), and has ${count}:`);
  for (const one of problems.slice(0, mostListed)) {
    print(`- ${problemText(one)} ${one.remedy}`);
  }
  if (problems.length > mostListed) print(`- and ${problems.length - mostListed} more`);
  return 1;
}

const mostListed = 1000;

/** The journal as the workspace of the session; tells why where that cannot be. */
async function begun(session: WorkspaceSession, journal: Uint8Array): Promise<boolean> {
  const opened = await session.startFrom(journal);
  if (!opened.ok) printError(`${opened.no.what} ${opened.no.why}`);
  return opened.ok;
}

async function verify(carried: Carried, journal: Uint8Array): Promise<number> {
  const verdict = await verifyJournal(journal, carried);
  if (!verdict.ok) {
    printError(`${verdict.no.why} ${verdict.no.remedy}`);
    return 2;
  }
  print(verdictText(verdict.value, carried.entries));
  return verdict.value.answer === 'contained' ? 0 : 1;
}

async function write(
  { out, kinds, ...asked }: ExportCommand,
  session: WorkspaceSession,
  pages: HiddenPages,
  journal: Uint8Array,
): Promise<number> {
  if (!(await begun(session, journal))) return 1;
  const { plan, reached, program } = session;
  const view = viewOf(plan, asked, dayOf(program.now()));
  await mkdir(out, { recursive: true });
  for (const kind of kinds) {
    const files = await writers[kind](resolve(out), {
      plan,
      view,
      reached,
      pages,
      version: program.version,
    });
    for (const file of files) print(file);
  }
  await session.close();
  return 0;
}

type Asked = Pick<ExportCommand, 'asOf' | 'year'>;

/** A day that was asked for brings its fiscal year with it, unless that was asked for too. */
function viewOf({ consortium }: Plan, { asOf, year }: Asked, today: PlainDate): ReportView {
  const { profile } = consortium;
  const start = startingPoint(asOf === undefined ? profile : { ...profile, opensAt: asOf }, today);
  return { ...start, year: year ?? start.year };
}

/** What each kind of file is written from. */
interface Source {
  readonly plan: Plan;
  readonly view: ReportView;
  readonly reached: Mark;
  readonly pages: HiddenPages;
  readonly version: string;
}

type Writer = (folder: string, source: Source) => Promise<readonly string[]>;

const asOne =
  (name: string, content: (source: Source) => Promise<string | Uint8Array>): Writer =>
  async (folder, source) => {
    const path = join(folder, name);
    await writeWholeFile(path, await content(source));
    return [path];
  };

const writers: Readonly<Record<ExportKind, Writer>> = {
  pdf: (folder, { pages, plan, view, reached }) => writePdf(pages, folder, plan, view, reached),
  csv: async (folder, { plan, view, reached }) => [
    ...(await writeTables(folder, plan, view)),
    await writeAbout(folder, plan, view, reached),
  ],
  xlsx: asOne('workbook.xlsx', async ({ plan, view, reached }) =>
    workbookBytes(workbookOf(plan, view.asOf, await markOf(reached))),
  ),
  json: asOne('plan.json', async ({ plan, version, reached }) =>
    planJson(plan, version, await markOf(reached)),
  ),
  md: asOne('board-pack.md', async ({ plan, view, reached }) => {
    const shown = { ...view, end: 'likely', view: 'expected' } as const;
    return markdownOf(reportOf(plan, shown, await markOf(reached)));
  }),
};
