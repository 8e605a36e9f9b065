// The parts of the plan as their features define them: what each list holds, and what its entities refer to.
import type { Entity } from '../values/id.ts';
import type {
  EntityAt,
  ListName,
  ListPath,
  PartName,
  Plan,
  RecordName,
  RecordPath,
} from './plan.ts';

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
  /** Where `the noun “name”` does not read well. */
  phrase?(entity: E): string;
  references(entity: E): readonly (Reference | null)[];
}

type EntityIn<F extends PartName, C extends ListName<F>> = Plan[F][C] extends readonly (infer E)[]
  ? E
  : never;

/** A feature's part of the plan. A list or a record that is left out does not compile. */
export interface PartDefinition<F extends PartName> {
  /** What a plan without anything has; its keys give the order of lists and records. */
  readonly empty: Plan[F];
  readonly lists: { readonly [C in ListName<F>]: ListDefinition<EntityIn<F, C>> };
  readonly records: readonly RecordName<F>[];
}

/** A definition for every part that a feature added to the plan. */
export type PartDefinitions = { readonly [F in PartName]: PartDefinition<F> };

/** The reference to an entity; null where there is none. */
export function refersTo(to: ListPath, id: string | null): Reference | null {
  return id === null ? null : { to, id };
}

interface AnyPart {
  readonly lists: Readonly<Record<string, ListDefinition<never>>>;
  readonly records: readonly string[];
}

interface Defined {
  readonly listPaths: readonly ListPath[];
  readonly recordPaths: readonly RecordPath[];
  readonly lists: ReadonlyMap<string, ListDefinition<never>>;
}

/** A plan in which every part is empty, in the order of the definitions. */
export function emptyOf(parts: PartDefinitions): Plan {
  const entries = Object.entries(parts).map(([name, { empty }]) => [name, empty] as const);
  // The definitions hold each part of a plan under its name, as their type says.
  return Object.fromEntries(entries) as object as Plan;
}

let defined: Defined | null = null;

/** What the features defined. Throws where `registry/parts.ts` was not loaded. */
export function definedParts(): Defined {
  if (!defined) throw new Error('The parts of the plan are not defined: load registry/parts.ts.');
  return defined;
}

/** Called once, by `registry/parts.ts`; the order of the keys is that of lists, effects and reports. */
export function defineParts(parts: PartDefinitions): void {
  const entries = Object.entries<AnyPart>(parts);
  const lists = entries.flatMap(([feature, part]) =>
    Object.entries(part.lists).map(
      ([name, definition]) => [`${feature}.${name}`, definition] as const,
    ),
  );
  defined = {
    listPaths: lists.map(([path]) => path as ListPath),
    recordPaths: entries.flatMap(([feature, { records }]) =>
      records.map((name) => `${feature}.${name}` as RecordPath),
    ),
    lists: new Map(lists),
  };
}

/** What the list at a path holds. */
export function definitionOf<P extends ListPath>(path: P): ListDefinition<EntityAt<P>>;
export function definitionOf(path: ListPath): ListDefinition<never> {
  const known = definedParts().lists.get(path);
  if (!known) throw new Error(`No feature defines the list ${path}.`);
  return known;
}

/** The same, where the entity is known by its id alone. */
export function definitionAt(path: ListPath): ListDefinition<Entity> {
  return definitionOf(path) as ListDefinition<Entity>;
}
