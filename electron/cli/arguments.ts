// Parses the arguments of the command line: `export` with its kinds, `check`, `verify` or `help`.
import { type Carried, readEntries } from '../../shared/history/verify.ts';
import type { FiscalYear, PlainDate } from '../../shared/values/date.ts';
import { parseDate, parseYear } from '../../shared/values/dayText.ts';
import { parseCount } from '../../shared/values/number.ts';
import type { Refusal, Result } from '../../shared/values/result.ts';

export const exportKinds = ['pdf', 'xlsx', 'csv', 'md', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

export interface ExportCommand {
  readonly name: 'export';
  readonly file: string;
  readonly out: string;
  readonly kinds: readonly ExportKind[];
  /** Not given where the plan is to open as it does in the window. */
  readonly asOf?: PlainDate | undefined;
  readonly year?: FiscalYear | undefined;
  /** Files of the same names may be replaced. */
  readonly replace?: true;
}

/** What the arguments ask for. */
export type Command =
  | ExportCommand
  | { readonly name: 'check'; readonly file: string }
  | { readonly name: 'verify'; readonly file: string; readonly carried: Carried }
  | { readonly name: 'help' }
  /** It cannot be done as it was asked for. */
  | { readonly name: 'unknown'; readonly why: string };

export const usage = `treekeeper export [--pdf] [--xlsx] [--csv] [--md] [--json] FILE --out FOLDER
                  [--as-of DAY] [--year YEAR] [--replace]
treekeeper check FILE
treekeeper verify FILE --entries N --fingerprint F
treekeeper help

FILE is a workspace file (.treekeeper) or a plan exported as JSON.
DAY is the as-of date of the figures, such as 2012-01-31. Default: the day on which the plan opens.
YEAR is the fiscal year of the figures, such as 2012. Default: the year that contains DAY.
--replace replaces existing files of the same names in FOLDER. Without it, they are never replaced.
N and F are printed on each report: the number of edits, and 16 characters or four words in quotes.
Exit code: 0 on success; 1 if the file is refused, “check” finds a problem, nothing can be written,
or the report is not contained unchanged; 2 if the arguments are invalid.`;

/** Arguments of Electron and Chromium, which may stand anywhere. */
const ofElectron =
  /^--(no-sandbox|disable-gpu|log-level=|inspect=|remote-debugging-port=|user-data-dir=)/;

const unknown = (why: string): Command => ({ name: 'unknown', why });

/** `given` follow the name of the program; null where it is to open its window. */
export function parseArguments(given: readonly string[]): Command | null {
  const own = given.filter((argument) => !ofElectron.test(argument));
  if (own.includes('--help') || own.includes('-h')) return { name: 'help' };
  const at = own.findIndex((word) => ['export', 'check', 'verify', 'help'].includes(word));
  if (at < 0) return null;
  const rest = own.slice(at + 1).flatMap(parted);
  if (own[at] === 'help') return { name: 'help' };
  if (own[at] === 'verify') return verifyOf(rest);
  return own[at] === 'check' ? checkOf(rest) : exportOf(rest);
}

/** `--year=2012` as the two words that it stands for. */
function parted(word: string): readonly string[] {
  const [, name, value] = /^(--[a-z-]+)=(.*)$/.exec(word) ?? [];
  return name === undefined || value === undefined ? [word] : [name, value];
}

function checkOf(given: readonly string[]): Command {
  const [file, ...more] = given;
  if (file === undefined || file.startsWith('--')) return unknown('“check” needs a file.');
  return more.length > 0 ? unknown(`Invalid argument “${more[0]}”.`) : { name: 'check', file };
}

/** The value behind an option, and the arguments without both; null where there is none. */
function taken(given: readonly string[], name: string): [string, readonly string[]] | null {
  const at = given.indexOf(name);
  const value = at < 0 ? undefined : given[at + 1];
  return value === undefined || value.startsWith('--') ? null : [value, given.toSpliced(at, 2)];
}

function verifyOf(given: readonly string[]): Command {
  const [typed = '', rest = given] = taken(given, '--entries') ?? [];
  const [fingerprint = '', others = rest] = taken(rest, '--fingerprint') ?? [];
  const [file, ...more] = others;
  const entries = parseCount(typed);
  if (!entries.ok) return unknown('“--entries” needs a number of edits.');
  const fits = readEntries(entries.value);
  if (!fits.ok) return unknown(`--entries: ${refusalText(fits.no)}`);
  if (fingerprint === '') return unknown('“--fingerprint” needs the fingerprint of the report.');
  if (file === undefined || file.startsWith('--')) return unknown('“verify” needs a file.');
  if (more.length > 0) return unknown(`Invalid argument “${more[0]}”.`);
  return { name: 'verify', file, carried: { entries: entries.value, fingerprint } };
}

function exportOf(given: readonly string[]): Command {
  const [out = '', afterOut = given] = taken(given, '--out') ?? [];
  if (out === '') return unknown('“--out” needs a folder.');
  const asOf = optionOf(afterOut, '--as-of', parseDate);
  const year = optionOf(asOf.rest, '--year', parseYear);
  const refused = asOf.why ?? year.why;
  if (refused !== undefined) return unknown(refused);
  const command = filesOf(year.rest.filter((word) => word !== '--replace'));
  if (command.name === 'unknown') return command;
  const replace = year.rest.includes('--replace') ? { replace: true as const } : {};
  return { ...command, ...replace, out, asOf: asOf.value, year: year.value };
}

interface Option<T> {
  readonly rest: readonly string[];
  readonly value?: T;
  readonly why?: string;
}

const refusalText = ({ what, why, remedy }: Refusal) =>
  [what, why, remedy].filter(Boolean).join(' ');

/** The value of an option as `read` takes it; neither value nor reason where it is not among the words. */
function optionOf<T>(
  given: readonly string[],
  name: string,
  read: (text: string) => Result<T>,
): Option<T> {
  if (!given.includes(name)) return { rest: given };
  const [text = '', rest = given] = taken(given, name) ?? [];
  const value = read(text);
  return value.ok
    ? { rest, value: value.value }
    : { rest, why: `${name}: ${refusalText(value.no)}` };
}

type Files = Pick<ExportCommand, 'file' | 'kinds'> & { readonly name: 'export' };

function filesOf(words: readonly string[]): Files | Extract<Command, { name: 'unknown' }> {
  const kinds = exportKinds.filter((kind) => words.includes(`--${kind}`));
  const [file, ...more] = words.filter((word) => !kinds.some((kind) => word === `--${kind}`));
  const refused = (why: string) => ({ name: 'unknown', why }) as const;
  if (file === undefined) return refused('“export” needs a file.');
  if (file.startsWith('--')) return refused(`Invalid argument “${file}”.`);
  if (more.length > 0) return refused(`Invalid argument “${more[0]}”.`);
  if (kinds.length === 0) return refused('“export” needs at least one of the kinds.');
  return { name: 'export', file, kinds };
}
