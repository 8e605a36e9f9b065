// Parses the arguments of the command line: `export` with its kinds, `check` or `verify`.
import type { Carried } from '../../shared/history/verify.ts';

export const exportKinds = ['pdf', 'xlsx', 'csv', 'md', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What the arguments ask for. */
export type Command =
  | {
      readonly name: 'export';
      readonly file: string;
      readonly out: string;
      readonly kinds: readonly ExportKind[];
    }
  | { readonly name: 'check'; readonly file: string }
  | { readonly name: 'verify'; readonly file: string; readonly carried: Carried }
  /** It cannot be done as it was asked for. */
  | { readonly name: 'unknown'; readonly why: string };

export const usage = `treekeeper export [--pdf] [--xlsx] [--csv] [--md] [--json] FILE --out FOLDER
treekeeper check FILE
treekeeper verify FILE --entries N --fingerprint F

FILE is a workspace saved as one file (.treekeeper), or a plan saved as JSON.
N and F stand on each report: how many edits, and 16 characters or four words in quotes.
Ends with 0 where all went well, 1 where the file is refused, “check” found something in it that
breaks a rule, nothing could be written, or the report is not contained unchanged, 2 where the
words were not understood.`;

/** Arguments of Electron and Chromium, which may stand anywhere. */
const ofElectron =
  /^--(no-sandbox|disable-gpu|log-level=|inspect=|remote-debugging-port=|user-data-dir=)/;

const unknown = (why: string): Command => ({ name: 'unknown', why });

/** `given` follow the name of the program; null where it is to open its window. */
export function parseArguments(given: readonly string[]): Command | null {
  const own = given.filter((argument) => !ofElectron.test(argument));
  const at = own.findIndex((argument) => ['export', 'check', 'verify'].includes(argument));
  if (at < 0) return null;
  const rest = own.slice(at + 1);
  if (own[at] === 'verify') return verifyOf(rest);
  return own[at] === 'check' ? checkOf(rest) : exportOf(rest);
}

function checkOf(given: readonly string[]): Command {
  const [file, ...more] = given;
  if (file === undefined || file.startsWith('--')) return unknown('“check” needs a file.');
  return more.length > 0 ? unknown(`“${more[0]}” is not understood.`) : { name: 'check', file };
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
  if (!/^[1-9]\d{0,8}$/.test(typed)) return unknown('“--entries” needs a number of edits.');
  if (fingerprint === '') return unknown('“--fingerprint” needs the fingerprint of the report.');
  if (file === undefined || file.startsWith('--')) return unknown('“verify” needs a file.');
  if (more.length > 0) return unknown(`“${more[0]}” is not understood.`);
  return { name: 'verify', file, carried: { entries: Number(typed), fingerprint } };
}

function exportOf(given: readonly string[]): Command {
  const out = given.indexOf('--out');
  const folder = out < 0 ? undefined : given[out + 1];
  if (folder === undefined || folder.startsWith('--')) return unknown('“--out” needs a folder.');
  const others = given.toSpliced(out, 2);
  const kinds = exportKinds.filter((kind) => others.includes(`--${kind}`));
  const [file, ...more] = others.filter((word) => !kinds.some((kind) => word === `--${kind}`));
  if (file === undefined || file.startsWith('--')) return unknown('“export” needs a file.');
  if (more.length > 0) return unknown(`“${more[0]}” is not understood.`);
  if (kinds.length === 0) return unknown('“export” needs at least one of the kinds.');
  return { name: 'export', file, out: folder, kinds };
}
