// The usual kinds of editable columns: texts, choices, days; and what they refuse, in one wording.
import { formatDate, type PlainDate } from '../values/date.ts';
import { parseDate } from '../values/dayText.ts';
import type { Entity } from '../values/id.ts';
import { cleanName, exactFirst, isSameName } from '../values/names.ts';
import { quoted } from '../values/plainText.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { CellChoice, CellColumn, CellContext } from './cells.ts';

export const cannotBeEmpty: Result<never> = refuse(
  'The cell',
  'It cannot be empty.',
  'Type a value.',
);

/** `noun` says what the text should have named: `kind of member`. */
export function unknownName(text: string, noun: string, labels: readonly string[]): Result<never> {
  const remedy =
    labels.length > 0 && labels.length <= 10
      ? `Choose ${labels.join(', ')}.`
      : 'Choose it from the cell’s list.';
  return refuse(quoted(text), `isn’t a valid ${noun}.`, remedy);
}

const severalCalled = (text: string, count: number): Result<never> =>
  refuse(quoted(text), `is the name of ${count} items.`, 'Choose it from the cell’s list.');

/** A text that is needed, such as a name. */
export function textCell<F extends string, E extends Readonly<Record<F, string>>>(
  field: F,
  name: string,
): CellColumn<E> {
  return {
    name,
    show: (entity) => entity[field],
    read: (text, entity) => ok({ ...entity, [field]: cleanName(text) }),
    clear: () => cannotBeEmpty,
  };
}

/** A text that may be left out; null where it is. */
export function noteCell<F extends string, E extends Readonly<Record<F, string | null>>>(
  field: F,
  name: string,
): CellColumn<E> {
  return {
    name,
    show: (entity) => entity[field] ?? '',
    read: (text, entity) => ok({ ...entity, [field]: text.trim() }),
    clear: (entity) => ok({ ...entity, [field]: null }),
  };
}

/** A day that may be left out; `none` is shown where it is. */
export function dayCell<F extends string, E extends Readonly<Record<F, PlainDate | null>>>(
  field: F,
  name: string,
  none: string,
): CellColumn<E> {
  return {
    name,
    show: (entity) => {
      const day = entity[field];
      return day === null ? none : formatDate(day);
    },
    edit: (entity) => entity[field] ?? '',
    read: (text, entity) => {
      const day = parseDate(text);
      return day.ok ? ok({ ...entity, [field]: day.value }) : day;
    },
    clear: (entity) => ok({ ...entity, [field]: null }),
  };
}

interface Choosing<E, V extends string> {
  readonly name: string;
  /** What a choice is one of: `kind of member`. */
  readonly noun: (entity: E) => string;
  readonly show: (entity: E, context: CellContext) => string;
  /** A choice of the value '' stands for nothing, and is what clearing chooses. */
  readonly list: (entity: E, context: CellContext) => readonly CellChoice<V>[];
  /** What choices were called in older versions: read, and not offered. */
  readonly formerly?: readonly CellChoice<V>[];
  readonly value: (entity: E) => V;
  readonly choose: (value: V, entity: E, context: CellContext) => Result<E>;
}

/** One of a list, shown and read by its label; its value is never shown. */
export function choiceCell<E, V extends string>({
  name,
  noun,
  show,
  list,
  formerly = [],
  value,
  choose,
}: Choosing<E, V>): CellColumn<E> {
  const chosen = (
    fits: (choice: CellChoice<V>) => boolean,
    entity: E,
    context: CellContext,
  ): Result<E> | undefined => {
    const choice = list(entity, context).find(fits);
    return choice && choose(choice.value, entity, context);
  };
  const refused = (text: string, entity: E, context: CellContext) =>
    unknownName(
      text,
      noun(entity),
      list(entity, context).map(({ label }) => label),
    );
  return {
    name,
    show,
    choices: {
      list,
      value,
      choose: (text, entity, context) =>
        chosen((choice) => choice.value === text, entity, context) ??
        refused(text, entity, context),
    },
    read: (text, entity, context) => {
      const known = [...list(entity, context), ...formerly];
      const alike = known.filter(({ label }) => isSameName(label, text));
      const labeled = exactFirst(alike, ({ label }) => label === text);
      const now = labeled.find((choice) => choice.value === value(entity));
      const [choice, ...others] = now ? [now] : labeled;
      if (others.length > 0) return severalCalled(text, labeled.length);
      return choice ? choose(choice.value, entity, context) : refused(text, entity, context);
    },
    clear: (entity, context) =>
      chosen((choice) => choice.value === '', entity, context) ?? cannotBeEmpty,
  };
}

/** The keys of a table of labels, in its order. */
export function choicesOf<V extends string>(
  labels: Readonly<Record<V, string>>,
): readonly CellChoice<V>[] {
  const keys = Object.keys(labels) as V[];
  return keys.map((value) => ({ value, label: labels[value] }));
}

/** Entities as choices by their names. */
export function namedChoices(
  entities: readonly (Entity & { readonly name: string })[],
): readonly CellChoice[] {
  return entities.map(({ id, name }) => ({ value: id, label: name }));
}

/** A field that is one of a few words of the model; `formerly` are words of older versions, still read. */
export function wordCell<V extends string, F extends string, E extends Readonly<Record<F, V>>>(
  field: F,
  name: string,
  noun: string,
  labels: Readonly<Record<V, string>>,
  formerly: readonly CellChoice<V>[] = [],
): CellColumn<E> {
  const choices = choicesOf(labels);
  return choiceCell<E, V>({
    name,
    noun: () => noun,
    show: (entity) => labels[entity[field]],
    list: () => choices,
    formerly,
    value: (entity) => entity[field],
    choose: (value, entity) => ok({ ...entity, [field]: value }),
  });
}
