// What the fields of an entity are called, how their values read, and one sentence on what a change sets.
import { listed } from '../values/words.ts';
import { valueAt } from './effect.ts';
import type { Plan } from './plan.ts';

/** What a field is called, and how its value is written; a label alone is enough for long values. */
export type FieldWords<E> = {
  readonly [F in keyof E]-?: {
    /** Empty where the field stands for the entity: `Set the board allocation for the tree in 2012 to ...`. */
    readonly label: string;
    show?(value: E[F], plan: Plan): string;
  };
};

function shownValue<E>(words: FieldWords<E>, field: keyof E, set: Partial<E>, plan: Plan) {
  const value = set[field];
  const shown = value === undefined ? undefined : words[field].show?.(value, plan);
  if (shown === undefined) return null;
  return `to ${shown}`;
}

/** `Set the FTE of ... to 2–3`; where there are many fields, or long ones, their names alone. */
export function sentenceOf<E>(
  words: FieldWords<E>,
  set: Partial<E>,
  of: string,
  plan: Plan,
): string {
  const fields = (Object.keys(words) as (keyof E)[]).filter((field) => field in set);
  const labels = fields.map((field) => words[field].label);
  const [first, second] = fields.map((field) => shownValue(words, field, set, plan));
  if (!first || second === null || fields.length > 2) return `Changed ${listed(labels)} of ${of}`;
  const field = labels[0] === '' ? of : `${labels[0]} of ${of}`;
  const more = second ? ` and ${labels[1]?.replace(/^the /, 'its ')} ${second}` : '';
  return `Set ${field} ${first}${more}`;
}

/** A new name alone is a renaming. */
export function newName(set: object): string | null {
  const name = valueAt(set, 'name');
  return Object.keys(set).length === 1 && typeof name === 'string' ? name : null;
}

export interface FieldLabel {
  readonly label: string;
  show(value: unknown, plan: Plan): string | undefined;
}

export function labelsOf<E>(words: FieldWords<E>): ReadonlyMap<string, FieldLabel> {
  const fields = Object.keys(words) as (keyof E & string)[];
  return new Map(
    fields.map((field) => {
      const { label, show } = words[field];
      // A stored value is of the type of its field, or of what it was before a migration.
      return [field, { label, show: (value, plan) => show?.(value as E[typeof field], plan) }];
    }),
  );
}
