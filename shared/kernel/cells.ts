// The editable columns of a list, declared by its feature: how a cell is shown, typed, pasted and cleared.
import type { FiscalYear } from '../values/date.ts';
import { type Entity, find } from '../values/id.ts';
import { nameKey } from '../values/nameKey.ts';
import { no, ok, type Refusal, type Result } from '../values/result.ts';
import type { Change } from './change.ts';
import { changedFields } from './changedFields.ts';
import type { Plan } from './plan.ts';

/** What cells are shown and read in: the plan as it is shown, and the year in view. */
export interface CellContext {
  readonly plan: Plan;
  readonly year: FiscalYear;
}

/** `value` is kept; `label` is shown, copied, and read back. */
export interface CellChoice<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

/** The texts of one row by the key of their column. */
export type CellTexts = Readonly<Record<string, string>>;

/** What makes a cell a choice; `choose` takes a value of the list, not a label. */
export interface CellChoices<E> {
  readonly list: (entity: E, context: CellContext) => readonly CellChoice[];
  readonly value: (entity: E) => string;
  readonly choose: (value: string, entity: E, context: CellContext) => Result<E>;
}

interface ShownCell<E> {
  /** What its cells are called: `FTE, low`. */
  readonly name: string;
  readonly show: (entity: E, context: CellContext) => string;
  /** What an edit begins with and a copy takes, by default what is shown. */
  readonly edit?: (entity: E, context: CellContext) => string;
  /** By default every entity takes a text here. */
  readonly isTyped?: (entity: E) => boolean;
  /** Why it takes none, where that is not that the cell is worked out from others. */
  readonly whyNotTyped?: (entity: E) => Refusal | null;
  /** Where it takes none: whether a text says what the entity, with all other texts read into it, has anyway. */
  readonly saysSame?: (text: string, after: E, context: CellContext) => boolean;
  /** Texts that leave the cell as it is, where they are pasted or cleared as part of a block. */
  readonly keeps?: (text: string) => boolean;
  readonly choices?: CellChoices<E>;
}

interface ReadAlone<E> {
  /** Reads a text that is not blank. */
  readonly read: (text: string, entity: E, context: CellContext) => Result<E>;
  /** What a blank text does. */
  readonly clear: (entity: E, context: CellContext) => Result<E>;
  readonly together?: never;
}

/** What is refused of cells that are read together; `at` is the key of the one that is to blame. */
export type PartRefusal = Refusal & { readonly at?: string };

interface ReadTogether<E> {
  /** Columns with the same reader are read as one, such as the ends of a range. */
  readonly together: (texts: CellTexts, entity: E, context: CellContext) => Result<E, PartRefusal>;
}

/**
 * One editable column. A refusal names in `what` the text that cannot be read, in quotes, or the
 * cell; in a pasted block the place of the cell stands there instead of the latter.
 */
export type CellColumn<E> = ShownCell<E> & (ReadAlone<E> | ReadTogether<E>);

/** A list of the plan that is edited in a grid. */
export interface CellList<E extends Entity, K extends string = string> {
  /** What the name of a step calls it: `the roll`. */
  readonly title: string;
  readonly entities: (plan: Plan) => readonly E[];
  readonly nameOf: (entity: E, context: CellContext) => string;
  /** In the order in which they are read: what decides how another one is meant comes first. */
  readonly columns: Readonly<Record<K, CellColumn<E>>>;
  readonly set: (id: string, set: Partial<Omit<E, 'id'>>) => Change;
}

/** The cell at which a row could not be read. */
export interface RefusedCell {
  readonly key: string;
  /** The cells that were read together with it, itself among them. */
  readonly keys: readonly string[];
  readonly refusal: Refusal;
}

/** One row of a grid as it is edited: an entity, or one that a paste is about to add. */
export interface CellRow {
  readonly name: string;
  readonly isNew: boolean;
  /** Null where no column of that key is edited. */
  readonly nameOfColumn: (key: string) => string | null;
  readonly isTyped: (key: string) => boolean;
  readonly whyNotTyped: (key: string) => Refusal | null;
  readonly keeps: (key: string, text: string) => boolean;
  /** The texts that it does not take and that say otherwise than its cells: each would be lost without a word. */
  readonly contradicted: (texts: CellTexts) => readonly RefusedCell[];
  /** The change that the texts make together; null where they say what is there already. */
  readonly typed: (texts: CellTexts) => Result<Change | null, RefusedCell>;
  /** The change that the value of a choice makes; null where the column has no choices. */
  readonly chosen: (key: string, value: string) => Result<Change | null> | null;
}

const isBlank = (text: string) => text.trim() === '';

function readCell<E>(
  column: CellColumn<E>,
  texts: CellTexts,
  text: string,
  entity: E,
  context: CellContext,
): Result<E, PartRefusal> {
  if (column.together) return column.together(texts, entity, context);
  return isBlank(text) ? column.clear(entity, context) : column.read(text, entity, context);
}

function refusedAt<E>(
  columns: Readonly<Record<string, CellColumn<E>>>,
  key: string,
  texts: CellTexts,
  { at = key, ...refusal }: PartRefusal,
): RefusedCell {
  const { together } = columns[key] ?? {};
  const alike = Object.keys(texts).filter((one) => columns[one]?.together === together);
  return { key: at, keys: together ? alike : [key], refusal };
}

/** The entity with these texts read into it; the first cell that cannot be read refuses all. */
export function readCells<E extends Entity>(
  { columns }: CellList<E>,
  entity: E,
  texts: CellTexts,
  context: CellContext,
): Result<E, RefusedCell> {
  let next = entity;
  const done = new Set<unknown>();
  for (const [key, column] of Object.entries(columns)) {
    const text = texts[key];
    if (text === undefined || done.has(column.together)) continue;
    if (column.together) done.add(column.together);
    const read = readCell(column, texts, text, next, context);
    if (!read.ok) return no(refusedAt(columns, key, texts, read.no));
    next = read.value;
  }
  return ok(next);
}

/** Those of the texts that the entity takes. */
function typedIn<E>(columns: Readonly<Record<string, CellColumn<E>>>, entity: E, texts: CellTexts) {
  const typed = Object.entries(texts).filter(([key, text]) => {
    const column = columns[key];
    return column && (column.isTyped?.(entity) ?? true) && !column.keeps?.(text);
  });
  return Object.fromEntries(typed);
}

const isNothing = (text: string) => isBlank(text) || nameKey(text) === 'unknown';

function contradictedBy<E extends Entity>(
  list: CellList<E>,
  entity: E,
  texts: CellTexts,
  context: CellContext,
): readonly RefusedCell[] {
  const columns: Readonly<Record<string, CellColumn<E>>> = list.columns;
  const read = readCells(list, entity, typedIn(columns, entity, texts), context);
  const after = read.ok ? read.value : entity;
  return Object.entries(texts).flatMap(([key, text]) => {
    const column = columns[key];
    const refusal = column?.isTyped?.(entity) === false ? column.whyNotTyped?.(entity) : null;
    if (!column || !refusal || isNothing(text)) return [];
    const isSame = text.trim() === column.show(entity, context);
    return isSame || column.saysSame?.(text, after, context) ? [] : [{ key, keys: [key], refusal }];
  });
}

function rowWith<E extends Entity>(
  list: CellList<E>,
  entity: E,
  context: CellContext,
  isNew: boolean,
  changeTo: (after: E) => Change | null,
): CellRow {
  const columnOf = (key: string): CellColumn<E> | undefined => list.columns[key];
  return {
    name: list.nameOf(entity, context),
    isNew,
    nameOfColumn: (key) => columnOf(key)?.name ?? null,
    isTyped: (key) => {
      const column = columnOf(key);
      return column !== undefined && (column.isTyped?.(entity) ?? true);
    },
    whyNotTyped: (key) => columnOf(key)?.whyNotTyped?.(entity) ?? null,
    keeps: (key, text) => columnOf(key)?.keeps?.(text) ?? false,
    contradicted: (texts) => contradictedBy(list, entity, texts, context),
    typed: (texts) => {
      const after = readCells(list, entity, texts, context);
      return after.ok ? ok(changeTo(after.value)) : after;
    },
    chosen: (key, value) => {
      const after = columnOf(key)?.choices?.choose(value, entity, context);
      if (!after) return null;
      return after.ok ? ok(changeTo(after.value)) : after;
    },
  };
}

/** The row of an entity; null where the list has none of that id. Only what differs is set. */
export function rowOf<E extends Entity>(
  list: CellList<E>,
  id: string,
  context: CellContext,
): CellRow | null {
  const entity = find(list.entities(context.plan), id);
  if (!entity) return null;
  return rowWith(list, entity, context, false, (after) => {
    const set = changedFields(entity, after);
    return Object.keys(set).length === 0 ? null : list.set(id, set);
  });
}

/** The row of an entity that is not in the plan yet: whatever is read into it, it is added. */
export function newRow<E extends Entity>(
  list: CellList<E>,
  entity: E,
  context: CellContext,
  add: (entity: E) => Change,
): CellRow {
  return rowWith(list, entity, context, true, add);
}
