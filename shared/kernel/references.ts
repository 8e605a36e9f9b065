// Names and references: what an entity is called, what it refers to, and what refers to it.
import { counted } from '../values/counted.ts';
import { type Entity, find } from '../values/id.ts';
import type { Refusal } from '../values/result.ts';
import { tidied } from '../values/tidied.ts';
import { capitalized, withArticle } from '../values/words.ts';
import { listAt } from './collections.ts';
import { definitionAt, type Reference } from './lists.ts';
import { listPaths } from './parts.ts';
import type { ListPath, Plan } from './plan.ts';

function entityOf(plan: Plan, path: ListPath, id: string): Entity | undefined {
  return find(listAt(path).read(plan), id);
}

/** `cost line`. */
export function nounOf(path: ListPath): string {
  return definitionAt(path).noun;
}

/** `cost lines`. */
export function pluralOf(path: ListPath): string {
  const { noun, plural = `${noun}s` } = definitionAt(path);
  return plural;
}

/** `an activity`, `a cost line`. */
export function aNoun(path: ListPath): string {
  return withArticle(nounOf(path));
}

const isEmpty = (name: string) => tidied(name) === '';

/**
 * `Testers`; `missing cost line` where there is none such, and `unnamed cost line` where its name is empty,
 * as in a received plan: neither an id nor a blank says anything to anybody.
 */
export function nameOf(plan: Plan, path: ListPath, id: string): string {
  const entity = entityOf(plan, path, id);
  if (!entity) return `missing ${nounOf(path)}`;
  const name = definitionAt(path).name(entity, plan);
  return isEmpty(name) ? `unnamed ${nounOf(path)}` : name;
}

/** `the cost line “Testers”`; `the cost line without a name`, as a received plan may hold. */
export function phraseOf(plan: Plan, path: ListPath, id: string): string {
  const entity = entityOf(plan, path, id);
  return entity ? phraseOfEntity(plan, path, entity) : called(nounOf(path), nameOf(plan, path, id));
}

const called = (noun: string, name: string) =>
  isEmpty(name) ? `the ${noun} without a name` : `the ${noun} “${name}”`;

/** The same of an entity that may be in no plan any more. */
export function phraseOfEntity(plan: Plan, path: ListPath, entity: Entity): string {
  const { noun, name, phrase } = definitionAt(path);
  return phrase?.(entity) ?? called(noun, name(entity, plan));
}

export function exists(plan: Plan, path: ListPath, id: string): boolean {
  return entityOf(plan, path, id) !== undefined;
}

/** What an entity refers to that is not there. */
export function missingFor(plan: Plan, path: ListPath, id: string): readonly Reference[] {
  const entity = entityOf(plan, path, id);
  const references = entity ? definitionAt(path).references(entity) : [];
  return references.filter((one) => one !== null).filter((one) => !exists(plan, one.to, one.id));
}

/** Why an entity may not refer to what it does; null where all of that is in the plan. */
export function danglingAt(plan: Plan, path: ListPath, id: string): Refusal | null {
  const [missing] = missingFor(plan, path, id);
  if (!missing) return null;
  return {
    what: capitalized(phraseOf(plan, path, id)),
    why: `It names ${aNoun(missing.to)} that is not in the plan.`,
    remedy: `Choose ${aNoun(missing.to)} that is in the plan.`,
  };
}

/** An entity that refers to another. */
export interface Link {
  readonly in: ListPath;
  readonly id: string;
}

/** Everything in the plan that refers to this entity, in display order. */
export function linksTo(plan: Plan, path: ListPath, id: string): readonly Link[] {
  return listPaths().flatMap((from) => {
    const { references } = definitionAt(from);
    return listAt(from)
      .read(plan)
      .filter((entity) => references(entity).some((one) => one?.to === path && one.id === id))
      .map((entity) => ({ in: from, id: entity.id }));
  });
}

/** `2 members (“A”, “B”); 1 seat rule (“C”)`: at most three names of each kind. */
export function listLinks(plan: Plan, links: readonly Link[]): string {
  const byKind = Map.groupBy(links, (link) => link.in);
  return [...byKind].map(([path, some]) => countedNames(plan, path, some)).join('; ');
}

function countedNames(plan: Plan, path: ListPath, links: readonly Link[]): string {
  const shown = links.slice(0, 3).map((link) => `“${nameOf(plan, path, link.id)}”`);
  const more = links.length > 3 ? [`${links.length - 3} more`] : [];
  const count = counted(links.length, nounOf(path), pluralOf(path));
  return `${count} (${[...shown, ...more].join(', ')})`;
}
