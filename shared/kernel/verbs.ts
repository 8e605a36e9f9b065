// The plain verbs of every list in the plan: add, set, remove, move; and set for a single record.

import { type Entity, find, positionOf, replace } from '../values/id.ts';
import { no, ok, type Refusal, type Result, refuse } from '../values/result.ts';
import { type Lens, type ListPath, type RecordPath, recordAt, recordPaths } from './collections.ts';
import { same, valueAt } from './effect.ts';
import type { Act } from './handler.ts';
import type { Plan } from './plan.ts';
import { aNoun, linksTo, listLinks, missingFor, nounOf, theThing } from './references.ts';

/** The four verbs on `E`, called `Noun` in the types of a feature: `cost/addLine`, `cost/setLine`. */
export type EntityChange<Feature extends string, Noun extends string, E extends Entity> =
  | Add<`${Feature}/add${Noun}`, E>
  | Assign<`${Feature}/set${Noun}`, E>
  | Remove<`${Feature}/remove${Noun}`>
  | Move<`${Feature}/move${Noun}`>;

export interface Add<T extends string, E extends Entity> {
  readonly type: T;
  readonly entity: E;
  /** The position in display order; null is the end. */
  readonly at: number | null;
}

export interface Assign<T extends string, E extends Entity> {
  readonly type: T;
  readonly id: string;
  readonly set: Partial<Omit<E, 'id'>>;
}

export interface Remove<T extends string> {
  readonly type: T;
  readonly id: string;
}

export interface Move<T extends string> {
  readonly type: T;
  readonly id: string;
  readonly to: number;
}

/** Some fields of a record that there is only one of. */
export interface RecordChange<T extends string, R> {
  readonly type: T;
  readonly set: Partial<R>;
}

/** What a field is called, and how its value is said; a label alone is enough for long values. */
export type FieldWords<E> = {
  readonly [F in keyof E]-?: {
    /** Empty where the field is the thing: `Set the amount for the tree in 2012 to ...`. */
    readonly label: string;
    show?(value: E[F], plan: Plan): string;
  };
};

export interface EntitySpec<E extends Entity> {
  readonly at: ListPath;
  readonly list: Lens<readonly E[]>;
  readonly fields: FieldWords<Omit<E, 'id'>>;
  /** The rules of the domain for one entity in its plan; null where they hold. */
  check?(entity: E, plan: Plan): Refusal | null;
}

export interface EntityActs<E extends Entity> {
  readonly add: Act<Add<string, E>>;
  readonly set: Act<Assign<string, E>>;
  readonly remove: Act<Remove<string>>;
  readonly move: Act<Move<string>>;
}

function gone(path: ListPath, id: string): Result<never> {
  return refuse(
    `The ${nounOf(path)}`,
    `There is no ${nounOf(path)} “${id}” any more.`,
    'Look at the page again: somebody may have removed it.',
  );
}

function checked<E extends Entity>(spec: EntitySpec<E>, plan: Plan, id: string): Result<Plan> {
  const entity = find(spec.list.read(plan), id);
  const refusal = entity && spec.check ? spec.check(entity, plan) : null;
  if (refusal) return no(refusal);
  const [missing] = missingFor(plan, spec.at, id);
  if (!missing) return ok(plan);
  return refuse(
    theThing(plan, spec.at, id),
    `It points to ${aNoun(missing.to)} “${missing.id}” that is not in the plan.`,
    `Choose ${aNoun(missing.to)} that is in the plan.`,
  );
}

function addAct<E extends Entity>(spec: EntitySpec<E>): Act<Add<string, E>> {
  return {
    apply(plan, { entity, at }) {
      const list = spec.list.read(plan);
      if (find(list, entity.id)) {
        return refuse(
          theThing(plan, spec.at, entity.id),
          'It is in the plan already.',
          'Add another.',
        );
      }
      return checked(
        spec,
        spec.list.write(plan, list.toSpliced(at ?? list.length, 0, entity)),
        entity.id,
      );
    },
    describe(plan, { entity }) {
      const after = spec.list.write(plan, [...spec.list.read(plan), entity]);
      return `Added ${theThing(after, spec.at, entity.id)}`;
    },
  };
}

function valueSaid<E>(words: FieldWords<E>, field: keyof E, set: Partial<E>, plan: Plan) {
  const value = set[field];
  const shown = value === undefined ? undefined : words[field].show?.(value, plan);
  if (shown === undefined) return null;
  return /^[$\d][\d,.]* to /.test(shown) ? `at ${shown}` : `to ${shown}`;
}

/** `Set the FTE of ... at 2 to 3` (of a range), else `to 2`; where there are many fields, or long ones, their names alone. */
function saidFields<E>(words: FieldWords<E>, set: Partial<E>, of: string, plan: Plan): string {
  const fields = (Object.keys(words) as (keyof E)[]).filter((field) => field in set);
  const labels = fields.map((field) => words[field].label);
  const [first, second] = fields.map((field) => valueSaid(words, field, set, plan));
  if (!first || second === null || fields.length > 2) return `Changed ${listed(labels)} of ${of}`;
  const field = labels[0] === '' ? of : `${labels[0]} of ${of}`;
  const more = second ? ` and ${labels[1]?.replace(/^the /, 'its ')} ${second}` : '';
  return `Set ${field} ${first}${more}`;
}

/** `a, b and c`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A new name alone is a renaming. */
function newName(set: object): string | null {
  const name = valueAt(set, 'name');
  return Object.keys(set).length === 1 && typeof name === 'string' ? name : null;
}

function setAct<E extends Entity>(spec: EntitySpec<E>): Act<Assign<string, E>> {
  return {
    apply(plan, { id, set }) {
      const list = spec.list.read(plan);
      const entity = find(list, id);
      if (!entity) return gone(spec.at, id);
      if (holdsAlready(entity, set)) return ok(plan);
      return checked(spec, spec.list.write(plan, replace(list, { ...entity, ...set })), id);
    },
    describe(plan, { id, set }) {
      const thing = theThing(plan, spec.at, id);
      const name = newName(set);
      if (name !== null) return `Renamed ${thing} to “${name}”`;
      return saidFields<Omit<E, 'id'>>(spec.fields, set, thing, plan);
    },
  };
}

function holdsAlready(record: object, set: object): boolean {
  return Object.keys(set).every((field) => same(valueAt(record, field), valueAt(set, field)));
}

function removeAct<E extends Entity>(spec: EntitySpec<E>): Act<Remove<string>> {
  return {
    apply(plan, { id }) {
      const list = spec.list.read(plan);
      const position = positionOf(list, id);
      if (position < 0) return gone(spec.at, id);
      const links = linksTo(plan, spec.at, id);
      if (links.length === 0) return ok(spec.list.write(plan, list.toSpliced(position, 1)));
      return refuse(
        `Removing ${theThing(plan, spec.at, id)}`,
        `It is used by ${listLinks(plan, links)}.`,
        'Remove those with it, or let them point to something else first.',
      );
    },
    describe: (plan, { id }) => `Removed ${theThing(plan, spec.at, id)}`,
  };
}

function moveAct<E extends Entity>(spec: EntitySpec<E>): Act<Move<string>> {
  return {
    apply(plan, { id, to }) {
      const list = spec.list.read(plan);
      const position = positionOf(list, id);
      const entity = list[position];
      if (!entity) return gone(spec.at, id);
      const place = Math.min(Math.max(to, 0), list.length - 1);
      if (place === position) return ok(plan);
      return ok(spec.list.write(plan, list.toSpliced(position, 1).toSpliced(place, 0, entity)));
    },
    describe(plan, { id, to }) {
      const place = Math.min(to + 1, spec.list.read(plan).length);
      return `Moved ${theThing(plan, spec.at, id)} to place ${place}`;
    },
  };
}

/** What the history asks of a list or a record, whatever is in it: its rules, and its words. */
interface Known {
  check(plan: Plan, id: string | null): Refusal | null;
  readonly labels: ReadonlyMap<string, FieldLabel>;
}

interface FieldLabel {
  readonly label: string;
  show(value: unknown, plan: Plan): string | undefined;
}

const knownAt = new Map<ListPath | RecordPath, Known>();

function labelsOf<E>(words: FieldWords<E>): Known['labels'] {
  const fields = Object.keys(words) as (keyof E & string)[];
  return new Map(
    fields.map((field) => {
      const { label, show } = words[field];
      // A stored value is of the type of its field, or of what it was before a migration.
      return [field, { label, show: (value, plan) => show?.(value as E[typeof field], plan) }];
    }),
  );
}

/** What the rules of its feature refuse of a thing as it stands in a plan; null where it is not there. */
export function checkAt(
  plan: Plan,
  path: ListPath | RecordPath,
  id: string | null,
): Refusal | null {
  return knownAt.get(path)?.check(plan, id) ?? null;
}

/** How its feature calls a field; null where it does not. */
export function labelAt(path: ListPath | RecordPath, field: string): FieldLabel | null {
  return knownAt.get(path)?.labels.get(field) ?? null;
}

/** The acts of one list; the feature gives them their types. */
export function entityActs<E extends Entity>(spec: EntitySpec<E>): EntityActs<E> {
  knownAt.set(spec.at, {
    check(plan, id) {
      const entity = find(spec.list.read(plan), id);
      return (entity && spec.check?.(entity, plan)) ?? null;
    },
    labels: labelsOf<Omit<E, 'id'>>(spec.fields),
  });
  return {
    add: addAct(spec),
    set: setAct(spec),
    remove: removeAct(spec),
    move: moveAct(spec),
  };
}

export interface RecordSpec<R extends object> {
  /** In the sentence: `the cash rules`. */
  readonly called: string;
  readonly record: Lens<R>;
  readonly fields: FieldWords<R>;
  check?(record: R, plan: Plan): Refusal | null;
}

/** Sets some fields of a record. */
export function recordAct<R extends object>(spec: RecordSpec<R>): Act<RecordChange<string, R>> {
  const path = recordPaths.find((one) => Object.is(recordAt(one), spec.record));
  if (path !== undefined) {
    const check = (plan: Plan) => spec.check?.(spec.record.read(plan), plan) ?? null;
    knownAt.set(path, { check, labels: labelsOf(spec.fields) });
  }
  return {
    apply(plan, { set }) {
      const before = spec.record.read(plan);
      if (holdsAlready(before, set)) return ok(plan);
      const after: R = { ...before, ...set };
      const refusal = spec.check?.(after, plan) ?? null;
      return refusal ? no(refusal) : ok(spec.record.write(plan, after));
    },
    describe: (plan, { set }) => saidFields<R>(spec.fields, set, spec.called, plan),
  };
}
