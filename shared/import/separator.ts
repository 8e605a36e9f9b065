// What parts the cells of a text: what the file says, else the sign on which its rows agree.
import papa from 'papaparse';

const separators = [',', ';', '\t', '|'] as const;

/** Enough rows to see on what they agree. */
const sample = 60;

const declared = /^\s*"?sep=(.)"?\s*(?:\r\n|\r|\n|$)/i;

/** The line `sep=;` that some spreadsheets write first: its sign, and how much of the text it takes. */
export function declaredSeparator(text: string): { sign: string; length: number } | null {
  const match = declared.exec(text);
  return match ? { sign: match[1] ?? ',', length: match[0].length } : null;
}

const isText = (cell: string) => cell.trim() !== '';

/** How many cells each of the first rows has, to the last that is filled; blank rows count for nothing. */
function widths(text: string, delimiter: string): number[] {
  const { data } = papa.parse<string[]>(text, { delimiter, preview: sample });
  return data.filter((cells) => cells.some(isText)).map((cells) => cells.length);
}

interface Agreement {
  readonly sign: string;
  /** The share of the rows that have as many cells as most have. */
  readonly share: number;
  readonly cells: number;
}

function agreement(text: string, sign: string): Agreement {
  const found = widths(text, sign);
  const counts = Map.groupBy(found, (width) => width);
  const parted = [...counts].filter(([width]) => width > 1);
  const [cells, rows] = parted.toSorted((a, b) => b[1].length - a[1].length)[0] ?? [1, []];
  return { sign, share: rows.length / Math.max(1, found.length), cells };
}

/** A comma where nothing parts the text. */
export function separatorOf(text: string): string {
  const found = separators.map((sign) => agreement(text, sign)).filter(({ share }) => share > 0);
  const [best] = found.toSorted((a, b) => b.share - a.share || b.cells - a.cells);
  return best?.sign ?? ',';
}

const words = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'vertical bar'],
]);

/** `comma`. */
export const separatorWord = (sign: string) => words.get(sign) ?? `“${sign}”`;
