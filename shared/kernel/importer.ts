// What a list takes from a file: the fields of its rows, and how a row becomes an entry of the plan.
import type { DayOrder } from '../values/dayText.ts';
import type { Entity } from '../values/id.ts';
import type { Notation } from '../values/number.ts';
import { no, type Refusal, type Result } from '../values/result.ts';
import type { Change } from './change.ts';
import type { Plan } from './plan.ts';

/** How the cells of one column are read; what is not known about them is not guessed. */
export interface CellReading {
  readonly notation: Notation;
  readonly dayOrder: DayOrder | null;
}

/** One field of a row, and how its column is known and read. */
export interface ImportField<V = unknown> {
  readonly label: string;
  /** What may have two meanings in its column. */
  readonly holds: 'text' | 'number' | 'share' | 'day';
  /** What its numbers count: amounts in the currency of the plan, or full-time equivalents. */
  readonly counts?: 'money' | 'fte';
  /** The field that holds the year of its amounts: a header may name that year. */
  readonly ofYear?: string;
  /** Without a column for it no new entry can be read. */
  readonly needed: boolean;
  /** A new entry needs the column, and not in every row a cell: another one may say it. */
  readonly mayBeBlank?: boolean;
  /** Whether it holds the name of something: then `tbd` and the like are refused. */
  readonly isName?: boolean;
  /** Other headers by which it is known, in small letters. */
  readonly alike: readonly string[];
  /** Reads a text that is not blank; null is a value that the file calls unknown. */
  read(text: string, as: CellReading): Result<V | null>;
  /** As it is shown everywhere: `$1.20`, `Jan 1, 2012`. */
  show(value: V): string;
}

export type ImportFields = Readonly<Record<string, ImportField>>;

/** The values of one row; null where the cell is blank or no column is chosen. */
export type RowValues<F extends ImportFields> = {
  readonly [K in keyof F]: F[K] extends ImportField<infer V> ? V | null : never;
};

/** Why a row does not fit, and where: in one cell, or (field null) as a whole. */
export interface Misfit {
  readonly field: string | null;
  readonly why: string;
  readonly remedy: string;
}

export const misfit = (field: string | null, why: string, remedy: string): Result<never, Misfit> =>
  no({ field, why, remedy });

/** What a reader of values refuses, as the reason of a row. */
export const misfitOf = (field: string | null, { what, why, remedy }: Refusal) =>
  misfit(field, `${what}: ${why}`, remedy);

/** What has two meanings in a file, asked once. */
export interface ImportQuestion {
  /** Names it in the answers. */
  readonly id: string;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What is taken while nobody has chosen; null: the rows that hang on it are left out until then. */
  readonly suggested: string | null;
  /** The value chosen by the user, else what is suggested. */
  readonly answer: string | null;
}

/** What a file is read into. */
export interface ImportContext {
  readonly plan: Plan;
  newId(): string;
  /** What the user chose; null where nothing was chosen yet. */
  answer(question: string): string | null;
  /** Whether rows may change what is there, instead of being left out. */
  readonly update: boolean;
  /** Whether a column is chosen for the field. */
  has(field: string): boolean;
  /** The texts of its column, of all rows; none where no column is chosen. */
  texts(field: string): readonly string[];
}

/** Another entry that a row needs and the plan does not have: a tier, an activity. */
export interface Created {
  readonly id: string;
  readonly change: Change;
}

export interface ReadRow<E extends Entity> {
  readonly entity: E;
  /** Each is added once in a file, before the first row that needs it. */
  readonly creates?: readonly Created[];
  /** What the user should know about the row, though it fits. */
  readonly notices?: readonly string[];
}

/** Reads the rows of one file in their order. */
export interface RowReader<F extends ImportFields = ImportFields, E extends Entity = Entity> {
  /** Asked once for each row. Equal keys name the same entry; null where a row is one of its own. */
  keyOfRow(row: RowValues<F>): string | null;
  /**
   * Which part of its entry the row sets, where several rows add to one: a second row of a file for the
   * same part is left out. Null where it adds a part of its own.
   */
  partOfRow?(row: RowValues<F>): string | number | null;
  /** Whether the row is called by another entry that is there, such as a check-in by its goal: then it is no total. */
  isOfKnown?(row: RowValues<F>): boolean;
  /** The entry that the row adds; or `before` with all that the row says, blank cells left as they are. */
  read(row: RowValues<F>, before: E | null, id: string): Result<ReadRow<E>, Misfit>;
  /** Changes that follow from all rows that fit, such as fewer expected members. */
  finish?(added: readonly E[]): readonly Change[];
  /** What the file leaves open; asked for after all rows were read. */
  questions?(): readonly ImportQuestion[];
}

/** What can be imported: one for each list, in the facet `imports` of its feature. */
export interface Importer<F extends ImportFields = ImportFields, E extends Entity = Entity> {
  /** Names it inside the program, in remembered settings: `members`. */
  readonly name: string;
  /** `member`, `members`. */
  readonly noun: string;
  readonly plural: string;
  /** The page on which the imported rows are seen. */
  readonly page: string;
  readonly fields: F;
  /** The fields that name an entry: an update needs no others. */
  readonly knownBy: readonly (keyof F & string)[];
  /** Several rows may speak of one entry, each adding to it. */
  readonly severalRows?: boolean;
  /** Several entries may be known by the same fields; then only an ID tells which is meant. */
  readonly severalAlike?: boolean;
  /**
   * What entries are called that its rows add to, `goals`: they are there, and named by the first field
   * of `knownBy`. Such rows make no new entry, and several may speak of one. A part more needs no update;
   * another one in the place of a part that is there does.
   */
  readonly addsTo?: string;
  entities(plan: Plan): readonly E[];
  /** The same key as `keyOfRow` gives for a row that names it. */
  keyOf(entity: E, plan: Plan): string | null;
  /** What an entry is called in a sentence. */
  nameOf(entity: E): string;
  add(entity: E): Change;
  set(id: E['id'], set: Partial<Omit<E, 'id'>>): Change;
  begin(context: ImportContext): RowReader<F, E>;
}
