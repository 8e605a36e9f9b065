// Where the header of a table stands, and which of its columns holds which field.
import type { Importer, ImportFields } from '../kernel/importer.ts';
import { nameKey } from '../values/names.ts';
import { isFilled, type SourceRow, type SourceSheet, textOf } from './sheet.ts';

/** The position of the column of each field; null is none. */
export type Mapping = Readonly<Record<string, number | null>>;

/** `amount low` for `Amount (low)` and `Amount, low:`. */
const words = (text: string) =>
  nameKey(text)
    .replaceAll(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();

/** `member` for `Member, full name`: what stands before the first mark that explains it. */
const first = (text: string) => words(text.split(/[,;:(/[–—-]/)[0] ?? '');

/** The columns whose header, read in this way, is one of the names; a name is sought in their order. */
function column(headers: readonly string[], names: readonly string[], taken: ReadonlySet<number>) {
  for (const name of names) {
    const places = headers.flatMap((one, at) => (one === name && !taken.has(at) ? [at] : []));
    if (places.length > 0) return places;
  }
  return [];
}

/** By the whole header first; by its first words only where just one column begins with them. */
export function guessedMapping(fields: ImportFields, header: SourceRow): Mapping {
  const texts = header.cells.map(textOf);
  const found = new Map<string, number>();
  const take = (headers: readonly string[], isAlone: boolean) => {
    for (const [key, { label, alike }] of Object.entries(fields)) {
      if (found.has(key)) continue;
      const places = column(headers, [label, ...alike].map(words), new Set(found.values()));
      const [place] = places;
      if (place !== undefined && (!isAlone || places.length === 1)) found.set(key, place);
    }
  };
  take(texts.map(words), false);
  take(texts.map(first), true);
  return Object.fromEntries(Object.keys(fields).map((key) => [key, found.get(key) ?? null]));
}

/** Where our own tables write the id of an entry, also where no field is read from it; -1 is nowhere. */
export const idColumn = ({ cells }: SourceRow) =>
  cells.findIndex((cell) => nameKey(textOf(cell)) === 'id');

/** Rows that may stand above the header. */
const searched = 50;

/** The first row that is as wide as most are: titles and notes above a table have fewer cells. */
function firstOfTable(rows: readonly SourceRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter(isFilled).length);
  const typical = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  return Math.max(
    0,
    widths.findIndex((width) => width >= typical),
  );
}

/** `Tier: Promoter` alone is no header of tiers: a single column has just the name of its field. */
function isWhole(fields: ImportFields, { cells }: SourceRow, mapping: Mapping): boolean {
  return Object.entries(mapping).every(([key, at]) => {
    const field = fields[key];
    if (at === null || !field) return true;
    return [field.label, ...field.alike].map(words).includes(words(textOf(cells[at])));
  });
}

/**
 * The place of the header among the rows: the first row that names all needed columns, else the one
 * of the first rows that names most columns, else the first row of the table.
 */
export function headerOf({ fields }: Importer, { rows }: SourceSheet): number {
  const needed = Object.keys(fields).filter((key) => fields[key]?.needed);
  const first = rows.slice(0, searched);
  let best = { place: firstOfTable(first), named: 1 };
  for (const [place, row] of first.entries()) {
    const mapping = guessedMapping(fields, row);
    const named = Object.values(mapping).filter((at) => at !== null).length;
    const isNamed = needed.every((key) => mapping[key] !== null);
    if (isNamed && (named > 1 || isWhole(fields, row, mapping))) return place;
    if (named > best.named) best = { place, named };
  }
  return best.place;
}
