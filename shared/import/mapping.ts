// Which column of a file holds what: guessed from the header, and chosen by the user.
import type { Change } from '../kernel/change.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Result } from '../values/result.ts';
import type { CsvSheet } from './csvText.ts';

export interface Field<K extends string = string> {
  readonly key: K;
  readonly label: string;
  /** Without a column for it nothing can be read. */
  readonly needed: boolean;
  /** Other headers by which it is known, in small letters. */
  readonly alike: readonly string[];
}

/** What does not fit in one cell, or (field null) in the row. */
export interface Misfit {
  readonly field: string | null;
  readonly why: string;
  readonly remedy: string;
}

export type Texts<K extends string = string> = Readonly<Record<K, string>>;

/** What can be imported: its fields, and how a row becomes changes of the plan so far. */
export interface Importer<K extends string = string> {
  /** `member`, `members`. */
  readonly noun: string;
  readonly plural: string;
  readonly fields: readonly Field<K>[];
  read(plan: Plan, texts: Texts<K>, newId: () => string): Result<readonly Change[], Misfit>;
}

/** The position of the column of each field; null is none. */
export type Mapping = Readonly<Record<string, number | null>>;

const plain = (text: string) => text.trim().toLowerCase();

export function guessed(fields: readonly Field[], { header }: CsvSheet): Mapping {
  const names = header.map(plain);
  const found = fields.map(({ key, label, alike }): [string, number | null] => {
    const at = names.findIndex((name) => name === plain(label) || alike.includes(name));
    return [key, at < 0 ? null : at];
  });
  return Object.fromEntries(found);
}

/** Every field of a row; empty where no column is chosen. */
export function textsOf(
  fields: readonly Field[],
  mapping: Mapping,
  cells: readonly string[],
): Texts {
  const texts = fields.map(({ key }): [string, string] => {
    const at = mapping[key] ?? null;
    return [key, at === null ? '' : (cells[at] ?? '')];
  });
  return Object.fromEntries(texts);
}
