// What a person asked for in a terminal: `export` with its kinds, or `check`; read word by word.

import type { Carried } from '../shared/history/verify.ts';

export const exportKinds = ['pdf', 'xlsx', 'csv', 'md', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

export type Job =
  | {
      readonly do: 'export';
      readonly file: string;
      readonly out: string;
      readonly kinds: readonly ExportKind[];
    }
  | { readonly do: 'check'; readonly file: string }
  | { readonly do: 'verify'; readonly file: string; readonly carried: Carried }
  /** It cannot be done as it was asked for. */
  | { readonly do: 'explain'; readonly why: string };

export const usage = `treekeeper export [--pdf] [--xlsx] [--csv] [--md] [--json] FILE --out FOLDER
treekeeper check FILE
treekeeper verify FILE --entries N --fingerprint F

FILE is a workspace saved as one file (.treekeeper), or a plan saved as JSON.
N and F stand on each report: how many edits, and 16 characters or four words in quotes.
Ends with 0 where all went well, 1 where the file is refused, nothing could be written, or the
report is not contained unchanged, 2 where the words were not understood.`;

/** Words of Electron and Chromium, which may stand anywhere. */
const theirs =
  /^--(no-sandbox|disable-gpu|log-level=|inspect=|remote-debugging-port=|user-data-dir=)/;

const explain = (why: string): Job => ({ do: 'explain', why });

/** `words` follow the name of the program; null where it is to open its window. */
export function jobOf(words: readonly string[]): Job | null {
  const own = words.filter((word) => !theirs.test(word));
  const at = own.findIndex((word) => ['export', 'check', 'verify'].includes(word));
  if (at < 0) return null;
  const rest = own.slice(at + 1);
  if (own[at] === 'verify') return verifyOf(rest);
  return own[at] === 'check' ? checkOf(rest) : exportOf(rest);
}

function checkOf(words: readonly string[]): Job {
  const [file, ...more] = words;
  if (file === undefined || file.startsWith('--')) return explain('“check” needs a file.');
  return more.length > 0 ? explain(`“${more[0]}” is not understood.`) : { do: 'check', file };
}

/** The value behind a word, and the words without both; null where there is none. */
function taken(words: readonly string[], name: string): [string, readonly string[]] | null {
  const at = words.indexOf(name);
  const value = at < 0 ? undefined : words[at + 1];
  return value === undefined || value.startsWith('--') ? null : [value, words.toSpliced(at, 2)];
}

function verifyOf(words: readonly string[]): Job {
  const [typed = '', rest = words] = taken(words, '--entries') ?? [];
  const [fingerprint = '', others = rest] = taken(rest, '--fingerprint') ?? [];
  const [file, ...more] = others;
  if (!/^[1-9]\d{0,8}$/.test(typed)) return explain('“--entries” needs a number of edits.');
  if (fingerprint === '') return explain('“--fingerprint” needs the fingerprint of the report.');
  if (file === undefined || file.startsWith('--')) return explain('“verify” needs a file.');
  if (more.length > 0) return explain(`“${more[0]}” is not understood.`);
  return { do: 'verify', file, carried: { entries: Number(typed), fingerprint } };
}

function exportOf(words: readonly string[]): Job {
  const out = words.indexOf('--out');
  const folder = out < 0 ? undefined : words[out + 1];
  if (folder === undefined || folder.startsWith('--')) return explain('“--out” needs a folder.');
  const others = words.toSpliced(out, 2);
  const kinds = exportKinds.filter((kind) => others.includes(`--${kind}`));
  const [file, ...more] = others.filter((word) => !kinds.some((kind) => word === `--${kind}`));
  if (file === undefined || file.startsWith('--')) return explain('“export” needs a file.');
  if (more.length > 0) return explain(`“${more[0]}” is not understood.`);
  if (kinds.length === 0) return explain('“export” needs at least one of the kinds.');
  return { do: 'export', file, out: folder, kinds };
}
