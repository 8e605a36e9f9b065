// What a person asked for in a terminal: `export` with its kinds, or `check`; read word by word.

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
  /** It cannot be done as it was asked for. */
  | { readonly do: 'explain'; readonly why: string };

export const usage = `treekeeper export [--pdf] [--xlsx] [--csv] [--md] [--json] FILE --out FOLDER
treekeeper check FILE

FILE is a workspace saved as one file (.treekeeper), or a plan saved as JSON.
Ends with 0 where all went well, 1 where the file is refused or nothing could be written,
2 where the words were not understood.`;

/** Words of Electron and Chromium, which may stand anywhere. */
const theirs =
  /^--(no-sandbox|disable-gpu|log-level=|inspect=|remote-debugging-port=|user-data-dir=)/;

const explain = (why: string): Job => ({ do: 'explain', why });

/** `words` follow the name of the program; null where it is to open its window. */
export function jobOf(words: readonly string[]): Job | null {
  const own = words.filter((word) => !theirs.test(word));
  const at = own.findIndex((word) => word === 'export' || word === 'check');
  if (at < 0) return null;
  const rest = own.slice(at + 1);
  return own[at] === 'check' ? checkOf(rest) : exportOf(rest);
}

function checkOf(words: readonly string[]): Job {
  const [file, ...more] = words;
  if (file === undefined || file.startsWith('--')) return explain('“check” needs a file.');
  return more.length > 0 ? explain(`“${more[0]}” is not understood.`) : { do: 'check', file };
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
