// The plain verbs of every list in the plan: add, set, remove, move; and set for a single record.

import { appended, type Entity, find, positionOf, replace } from '../values/id.ts';
import { no, ok, type Refusal, type Result, refuse } from '../values/result.ts';
import { withCleanNames } from './cleanNames.ts';
import { type Lens, listAt } from './collections.ts';
import { holdsAlready } from './effect.ts';
import { type FieldWords, labelsOf, newName, sentenceOf } from './fieldWords.ts';
import type { ChangeHandler, ChangeHandlers } from './handler.ts';
import { knownLists } from './known.ts';
import type { Reference } from './lists.ts';
import type { EntityAt, ListPath, Plan } from './plan.ts';
import { danglingAt, linksTo, listLinks, nounOf, phraseOf } from './references.ts';

/** The four verbs on `E`, called `Noun` in the types of a feature: `cost/addLine`, `cost/setLine`. */
export type EntityChange<Feature extends string, Noun extends string, E extends Entity> =
  | Add<`${Feature}/add${Noun}`, E>
  | Assign<`${Feature}/set${Noun}`, E>
  | Remove<`${Feature}/remove${Noun}`, E>
  | Move<`${Feature}/move${Noun}`, E>;

export interface Add<T extends string, E extends Entity> {
  readonly type: T;
  readonly entity: E;
  /** The position in display order; null is the end. */
  readonly at: number | null;
}

export interface Assign<T extends string, E extends Entity> {
  readonly type: T;
  readonly id: E['id'];
  readonly set: Partial<Omit<E, 'id'>>;
}

export interface Remove<T extends string, E extends Entity> {
  readonly type: T;
  readonly id: E['id'];
}

export interface Move<T extends string, E extends Entity> {
  readonly type: T;
  readonly id: E['id'];
  readonly to: number;
}

export interface EntitySpec<E extends Entity> {
  readonly fields: FieldWords<Omit<E, 'id'>>;
  /** Fields beside `name` that hold a name, such as that of a person: they are kept clean as well. */
  readonly names?: readonly (keyof E & string)[];
  /** The rules of the domain for one entity in its plan; null where they hold. */
  check?(entity: E, plan: Plan): Refusal | null;
  /** Rules of its name alone, on which no figure rests; an edit is held to them where it gives a name. */
  checkName?(entity: E, plan: Plan): Refusal | null;
  /**
   * What an entity sets to stay when something that it refers to is removed; null where it goes along,
   * which is also what a list without this rule does.
   */
  whenRemoved?(entity: E, removed: Reference, plan: Plan): Partial<Omit<E, 'id'>> | null;
}

interface Spec<E extends Entity> extends EntitySpec<E> {
  readonly at: ListPath;
  readonly list: Lens<readonly E[]>;
}

type FeatureOf<P extends ListPath> = P extends `${infer F}.${string}` ? F : never;

/** The handlers of the four verbs, singly and under the types of their changes. */
export interface EntityVerbs<Feature extends string, Noun extends string, E extends Entity> {
  readonly add: ChangeHandler<Add<`${Feature}/add${Noun}`, E>>;
  readonly set: ChangeHandler<Assign<`${Feature}/set${Noun}`, E>>;
  readonly remove: ChangeHandler<Remove<`${Feature}/remove${Noun}`, E>>;
  readonly move: ChangeHandler<Move<`${Feature}/move${Noun}`, E>>;
  readonly handlers: ChangeHandlers<EntityChange<Feature, Noun, E>>;
}

function gone(path: ListPath, id: string): Result<never> {
  return refuse(
    `The ${nounOf(path)}`,
    `There is no ${nounOf(path)} “${id}” anymore.`,
    'Look at the page again: someone may have removed it.',
  );
}

const clean = <E extends Entity, R extends object>({ names = [] }: Spec<E>, fields: R): R =>
  withCleanNames(fields, names);

const ruleOf = <E extends Entity>(spec: Spec<E>, entity: E, plan: Plan): Refusal | null =>
  spec.check?.(entity, plan) ?? null;

const refusedOf = <E extends Entity>(spec: Spec<E>, entity: E, plan: Plan): Refusal | null =>
  ruleOf(spec, entity, plan) ?? spec.checkName?.(entity, plan) ?? null;

const givesName = <E extends Entity>({ names = [] }: Spec<E>, given: object) =>
  ['name', ...names].some((field) => field in given);

function checked<E extends Entity>(
  spec: Spec<E>,
  plan: Plan,
  id: string,
  given: object,
): Result<Plan> {
  const entity = find(spec.list.read(plan), id);
  const ask = givesName(spec, given) ? refusedOf : ruleOf;
  const refusal = entity ? ask(spec, entity, plan) : null;
  if (refusal) return no(refusal);
  const dangling = danglingAt(plan, spec.at, id);
  return dangling ? no(dangling) : ok(plan);
}

function addHandler<E extends Entity>(spec: Spec<E>): ChangeHandler<Add<string, E>> {
  return {
    apply(plan, { entity: given, at }) {
      const entity = clean(spec, given);
      const list = spec.list.read(plan);
      if (find(list, entity.id)) {
        return refuse(
          phraseOf(plan, spec.at, entity.id),
          'It is already in the plan.',
          'Add another.',
        );
      }
      const longer = at === null ? appended(list, entity) : list.toSpliced(at, 0, entity);
      return checked(spec, spec.list.write(plan, longer), entity.id, entity);
    },
    describe(plan, { entity: given }) {
      const entity = clean(spec, given);
      const after = spec.list.write(plan, [...spec.list.read(plan), entity]);
      return `Added ${phraseOf(after, spec.at, entity.id)}`;
    },
  };
}

function setHandler<E extends Entity>(spec: Spec<E>): ChangeHandler<Assign<string, E>> {
  return {
    apply(plan, { id, set: given }) {
      const set = clean(spec, given);
      const list = spec.list.read(plan);
      const entity = find(list, id);
      if (!entity) return gone(spec.at, id);
      if (holdsAlready(entity, set)) return ok(plan);
      return checked(spec, spec.list.write(plan, replace(list, { ...entity, ...set })), id, set);
    },
    describe(plan, { id, set: given }) {
      const set = clean(spec, given);
      const phrase = phraseOf(plan, spec.at, id);
      const name = newName(set);
      if (name !== null) return `Renamed ${phrase} to “${name}”`;
      return sentenceOf<Omit<E, 'id'>>(spec.fields, set, phrase, plan);
    },
  };
}

function removeHandler<E extends Entity>(spec: Spec<E>): ChangeHandler<Remove<string, E>> {
  return {
    apply(plan, { id }) {
      const list = spec.list.read(plan);
      const position = positionOf(list, id);
      if (position < 0) return gone(spec.at, id);
      const links = linksTo(plan, spec.at, id);
      if (links.length === 0) return ok(spec.list.write(plan, list.toSpliced(position, 1)));
      return refuse(
        `Removing ${phraseOf(plan, spec.at, id)}`,
        `It is used by ${listLinks(plan, links)}.`,
        'Remove those with it, or link them to something else first.',
      );
    },
    describe: (plan, { id }) => `Removed ${phraseOf(plan, spec.at, id)}`,
  };
}

function moveHandler<E extends Entity>(spec: Spec<E>): ChangeHandler<Move<string, E>> {
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
      return `Moved ${phraseOf(plan, spec.at, id)} to position ${place}`;
    },
  };
}

/**
 * The verbs of the list at `path`, called `noun` in the types of its changes (`cost/addLine`). Made once,
 * where the feature collects its handlers.
 */
export function entityVerbs<P extends ListPath, N extends string>(
  path: P,
  noun: N,
  spec: EntitySpec<EntityAt<P>>,
): EntityVerbs<FeatureOf<P>, N, EntityAt<P>>;
export function entityVerbs(at: ListPath, noun: string, given: EntitySpec<Entity>): object {
  const spec: Spec<Entity> = { ...given, at, list: listAt(at) };
  const feature = at.slice(0, at.indexOf('.'));
  const found = (plan: Plan, id: string | null) => find(spec.list.read(plan), id);
  knownLists.set(at, {
    verbs: [feature, noun],
    check(plan, id) {
      const entity = found(plan, id);
      return entity ? refusedOf(spec, entity, plan) : null;
    },
    whenRemoved(plan, id, removed) {
      const entity = found(plan, id);
      return (entity && spec.whenRemoved?.(entity, removed, plan)) ?? null;
    },
    // Asked of an entity of this list alone, with its name set.
    holdsFor: (plan, one) => !spec.check?.(one as Entity, plan),
    labels: labelsOf<object>(spec.fields),
  });
  const verbs = {
    add: addHandler(spec),
    set: setHandler(spec),
    remove: removeHandler(spec),
    move: moveHandler(spec),
  };
  const handlers = Object.fromEntries(
    Object.entries(verbs).map(([verb, handler]) => [`${feature}/${verb}${noun}`, handler]),
  );
  return { ...verbs, handlers };
}
