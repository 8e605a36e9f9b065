// Runs a command from the terminal without a visible window: writes exports, or checks a file.
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ReportView } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { startingPoint } from '../../shared/consortium/figures.ts';
import type { Reached } from '../../shared/history/fingerprint.ts';
import { verdictText } from '../../shared/history/verdictText.ts';
import type { Carried } from '../../shared/history/verify.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { problemsOf, problemText } from '../../shared/kernel/problems.ts';
import '../../shared/registry/rules.ts';
import { dayOf } from '../../shared/values/calendar.ts';
import { counted } from '../../shared/values/counted.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import { verifyJournal } from '../history/verify.ts';
import type { ProvenJournal } from '../library/newFolder.ts';
import { type PackSource, writePdf, writeTables } from '../output/boardPack.ts';
import type { ExportTask } from '../output/exportTask.ts';
import { insideWorkspace, notWritten } from '../output/problems.ts';
import { writeTogether } from '../output/together.ts';
import { sweepUnfinished } from '../output/wholeFileWriter.ts';
import { workspaceAround } from '../output/workspaceAround.ts';
import { freshIds } from '../received/openReceived.ts';
import type { Reader } from '../received/readerFork.ts';
import type { Proven } from '../received/readReceived.ts';
import { takeIn } from '../received/takeIn.ts';
import { planText } from '../session/planText.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import { type Command, type ExportCommand, type ExportKind, usage } from './arguments.ts';
import { alreadyThere, filesThere } from './filesThere.ts';
import { printerTo } from './printing.ts';
import { told, toldWhile } from './told.ts';

const { print, printError, ended } = printerTo(process.stdout, process.stderr);

/** What reads files, what draws and writes exports, and what stops them. */
export interface Means extends Pick<PackSource, 'pages' | 'write'> {
  readonly reader: Reader;
  readonly signal: AbortSignal;
}

/** The exit code: 0 done, 1 refused, 2 invalid arguments. The data of `session` lie in a folder of their own. */
export async function runCommand(
  command: Command,
  session: WorkspaceSession,
  means: Means,
): Promise<number> {
  return ended(await carriedOut(command, session, means));
}

async function carriedOut(
  command: Command,
  session: WorkspaceSession,
  means: Means,
): Promise<number> {
  if (command.name === 'help') {
    print(usage);
    return 0;
  }
  if (command.name === 'unknown') {
    printError(`${command.why}\n\n${usage}`);
    return 2;
  }
  const received = await takeIn(
    {
      from: resolve(command.file),
      dataFolder: session.program.dataFolder,
      fresh: freshIds(session.program),
      reader: means.reader,
      control: told(`Reading ${command.file}`, printError, means.signal),
    },
    (journal) => answer(command, session, means, journal),
  );
  if (received.ok) return received.value;
  const { why, details } = received.no;
  printError(`${command.file} was refused. ${why}${details === null ? '' : `\n${details}`}`);
  return 1;
}

type Journal = ProvenJournal & Proven;
type OfFile = Exclude<Command, { readonly name: 'help' | 'unknown' }>;

async function answer(
  command: OfFile,
  session: WorkspaceSession,
  means: Means,
  journal: Journal,
): Promise<number> {
  if (command.name === 'verify') return await verify(command.file, command.carried, journal);
  if (command.name === 'export') return await write(command, session, means, journal);
  return await check(command.file, session, means, journal);
}

/** Whole, and within the rules of the domain; what breaks one is listed with what mends it. */
async function check(
  file: string,
  session: WorkspaceSession,
  means: Means,
  journal: Journal,
): Promise<number> {
  if (!(await begun(session, means, journal))) return 1;
  const proven = provenText(journal);
  const problems = problemsOf(session.plan);
  if (problems.length === 0) {
    print(`${file} is intact: ${proven}.`);
    return 0;
  }
  const count = counted(problems.length, 'problem');
  print(`${file} can be opened (${proven}), and has ${count}:`);
  for (const one of problems.slice(0, mostListed)) {
    print(`- ${problemText(one)} ${one.remedy}`);
  }
  if (problems.length > mostListed) print(`- and ${problems.length - mostListed} more`);
  return 1;
}

const mostListed = 1000;

/** What of a file could be checked beside the rules of its plan. */
function provenText({ seq, alone }: Proven): string {
  if (alone) return 'a plan without its history, so only the plan was checked';
  return `${counted(seq, 'edit')}, all unaltered`;
}

/** The journal as the workspace of the session; tells why where that cannot be. */
async function begun(
  session: WorkspaceSession,
  { signal }: Means,
  journal: Journal,
): Promise<boolean> {
  const opened = await session.startFrom(journal, signal);
  if (!opened.ok) printError(`${opened.no.what} ${opened.no.why}`);
  return opened.ok;
}

async function verify(file: string, carried: Carried, { path, alone }: Journal): Promise<number> {
  if (alone) {
    printError(`${file} is a plan without its history, so there is nothing to verify.`);
    printError('Ask for the workspace file, and verify that.');
    return 1;
  }
  const verdict = await verifyJournal(await readFile(path), carried);
  if (!verdict.ok) {
    printError(`${verdict.no.why} ${verdict.no.remedy}`);
    return 2;
  }
  print(verdictText(verdict.value, carried.entries));
  return verdict.value.answer === 'contained' ? 0 : 1;
}

async function write(
  { out, kinds, replace, ...asked }: ExportCommand,
  session: WorkspaceSession,
  means: Means,
  journal: Journal,
): Promise<number> {
  if (!(await begun(session, means, journal))) return 1;
  const { plan, program } = session;
  const reached = reachedBy(journal, session);
  const view = viewOf(plan, asked, dayOf(program.now()));
  const source = { plan, view, reached, text: await planText(plan), version: program.version };
  const place = resolve(out);
  const around = await workspaceAround(place);
  if (around !== null) {
    printError(placed(insideWorkspace(place, around)));
    return 1;
  }
  await sweepUnfinished(place);
  const there = replace ? [] : await filesThere(place, kinds);
  if (there.length > 0) {
    printError(alreadyThere(there));
    return 1;
  }
  try {
    await mkdir(place, { recursive: true });
    for (const kind of kinds) {
      const files = await toldWhile(`Writing ${kind}`, printError, means.signal, (control) =>
        writers[kind](place, { ...source, ...means, control }),
      );
      for (const file of files) print(file);
    }
  } catch (error) {
    if (!means.signal.aborted) printError(placed(notWritten(place, error)));
    return 1;
  }
  await session.close();
  return 0;
}

const placed = ({ what, path, why, remedy }: Problem) => `${what} ${path}: ${why} ${remedy}`;

/** Of a plan alone the one that it names: its own begins here, and is gone when the command ends. */
function reachedBy({ alone }: Proven, { reached }: WorkspaceSession): Reached {
  if (!alone) return reached;
  if (alone.stated === null) return { seq: 0, head: '' };
  return { seq: alone.stated.entries, head: alone.stated.hex, stated: true };
}

type Asked = Pick<ExportCommand, 'asOf' | 'year'>;

/** A day that was asked for brings its fiscal year with it, unless that was asked for too. */
function viewOf({ consortium }: Plan, { asOf, year }: Asked, today: PlainDate): ReportView {
  const { profile } = consortium;
  const start = startingPoint(asOf === undefined ? profile : { ...profile, opensAt: asOf }, today);
  return { ...start, year: year ?? start.year };
}

/** What each kind of file is written from. */
interface Source extends PackSource {
  readonly view: ReportView;
  /** The plan as JSON. */
  readonly text: string;
  readonly version: string;
}

type Writer = (folder: string, source: Source) => Promise<readonly string[]>;

const asOne =
  (name: string, task: (source: Source, path: string) => ExportTask): Writer =>
  async (folder, source) => {
    const path = join(folder, name);
    await source.write(task(source, path), source.control);
    return [path];
  };

const writers: Readonly<Record<ExportKind, Writer>> = {
  pdf: (folder, source) => writePdf(source, folder, source.view),
  csv: (folder, source) =>
    writeTogether(folder, (within) => writeTables(source, within, source.text, source.view)),
  xlsx: asOne('workbook.xlsx', ({ text: plan, view, reached }, path) => {
    return { kind: 'workbook', plan, path, asOf: view.asOf, reached };
  }),
  json: asOne('plan.json', ({ text: plan, version: writer, reached }, path) => {
    return { kind: 'json', plan, path, writer, reached };
  }),
  md: asOne('board-pack.md', ({ text: plan, view, reached }, path) => {
    const settings = { ...view, end: 'likely', view: 'expected' } as const;
    return { kind: 'markdown', plan, path, settings, reached };
  }),
};
