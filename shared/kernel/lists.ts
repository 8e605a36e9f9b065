// The lists of the plan as their features define them: nouns, names and references.
import type { Entity } from '../values/id.ts';
import type { EntityAt, ListName, ListPath, PartName, Plan } from './plan.ts';

/** An entity that another one refers to. */
export interface Reference {
  readonly to: ListPath;
  readonly id: string;
}

/** What a list holds: how one of its entities is called and named, and what it refers to. */
export interface ListDefinition<E> {
  /** In the singular: `cost line`. */
  readonly noun: string;
  /** Where it is not the noun with an s. */
  readonly plural?: string;
  name(entity: E, plan: Plan): string;
  /** What a name is looked for in, such as the activity of a line; by default the whole list. */
  namedWithin?(entity: E): string;
  /** Where `the noun “name”` does not read well. */
  phrase?(entity: E): string;
  references(entity: E): readonly (Reference | null)[];
}

type EntityIn<F extends PartName, C extends ListName<F>> = Plan[F][C] extends readonly (infer E)[]
  ? E
  : never;

/** A definition for each list in a feature's part. */
export type FeatureLists<F extends PartName> = {
  readonly [C in ListName<F>]: ListDefinition<EntityIn<F, C>>;
};

/** The lists of every feature that keeps any; one that is left out does not compile. */
export type ListDefinitions = {
  readonly [F in PartName as ListName<F> extends never ? never : F]: FeatureLists<F>;
};

/** The reference to an entity; null where there is none. */
export function refersTo(to: ListPath, id: string | null): Reference | null {
  return id === null ? null : { to, id };
}

type AnyLists = Readonly<Record<string, ListDefinition<never>>>;

let defined: ReadonlyMap<string, ListDefinition<never>> | null = null;

/** Called once, by `registry/lists.ts`. */
export function defineLists(features: ListDefinitions): void {
  const entries = Object.entries<AnyLists>(features).flatMap(([feature, lists]) =>
    Object.entries(lists).map(([name, list]) => [`${feature}.${name}`, list] as const),
  );
  defined = new Map(entries);
}

/** What the list at a path holds. */
export function definitionOf<P extends ListPath>(path: P): ListDefinition<EntityAt<P>>;
export function definitionOf(path: ListPath): ListDefinition<never> {
  const known = defined?.get(path);
  if (!known) throw new Error(`The list ${path} is not defined: load registry/lists.ts.`);
  return known;
}

/** The same, where the entity is known by its id alone. */
export function definitionAt(path: ListPath): ListDefinition<Entity> {
  return definitionOf(path) as ListDefinition<Entity>;
}
