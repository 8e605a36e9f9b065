// Ids: text that names one entity for ever; made outside of `shared`, which draws no random number.

export interface Entity {
  readonly id: string;
}

/** Exact for its list; entries beyond its end are of lists that were made of it by adding. */
type Index = Map<string, number>;
const indexes = new WeakMap<readonly Entity[], Index>();
const scans = new WeakMap<readonly Entity[], number>();
/** An index costs about as much as this many scans; most lists live for fewer questions. */
const worthAnIndex = 16;

function indexFor(entities: readonly Entity[]): Index | null {
  const known = indexes.get(entities);
  if (known) return known;
  const asked = scans.get(entities) ?? 0;
  scans.set(entities, asked + 1);
  if (asked < worthAnIndex) return null;
  const index = new Map(entities.map((entity, position) => [entity.id, position]));
  indexes.set(entities, index);
  return index;
}

/** Position in display order, or -1. The list must never change: its index lives as long as it. */
export function positionOf<E extends Entity>(entities: readonly E[], id: E['id']): number {
  const index = indexFor(entities);
  if (!index) return entities.findIndex((entity) => entity.id === id);
  const position = index.get(id) ?? -1;
  return position < entities.length ? position : -1;
}

export function find<E extends Entity>(entities: readonly E[], id: E['id'] | null): E | undefined {
  return id === null ? undefined : entities[positionOf(entities, id)];
}

/** The same list with the entity of that id replaced: its index is handed on, not made anew. */
export function replace<E extends Entity>(entities: readonly E[], entity: E): readonly E[] {
  const position = positionOf(entities, entity.id);
  if (position < 0) return entities;
  const replaced = entities.with(position, entity);
  const index = indexes.get(entities);
  if (index) indexes.set(replaced, index);
  return replaced;
}

type FollowAppended = (from: readonly Entity[], longer: readonly Entity[]) => void;

const followers: FollowAppended[] = [];

/** For what else is kept of a list, and handed on as its index is; for as long as the program runs. */
export function followAppended(follow: FollowAppended): void {
  followers.push(follow);
}

/**
 * The same list with one more entity at its end. Its index is handed on, so that thousands can be added
 * one by one; only where nobody else was added to the list before, who would stand at the same place.
 */
export function appended<E extends Entity>(entities: readonly E[], entity: E): readonly E[] {
  const longer = entities.concat([entity]);
  const index = indexes.get(entities);
  if (index?.size === entities.length) {
    index.set(entity.id, entities.length);
    indexes.set(longer, index);
  } else {
    scans.set(longer, scans.get(entities) ?? 0);
  }
  for (const follow of followers) follow(entities, longer);
  return longer;
}
