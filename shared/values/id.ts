// Ids: text that names one entity for ever; made outside of `shared`, which draws no random number.

export interface Entity {
  readonly id: string;
}

const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, number>>();

function indexOfAll(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const known = indexes.get(entities);
  if (known) return known;
  const index = new Map(entities.map((entity, position) => [entity.id, position]));
  indexes.set(entities, index);
  return index;
}

/** Position in display order, or -1. The index is kept for as long as the array lives. */
export function positionOf(entities: readonly Entity[], id: string): number {
  return indexOfAll(entities).get(id) ?? -1;
}

export function find<E extends Entity>(entities: readonly E[], id: string | null): E | undefined {
  return id === null ? undefined : entities[positionOf(entities, id)];
}

/** The same list with the entity of that id replaced: its index is handed on, not made anew. */
export function replace<E extends Entity>(entities: readonly E[], entity: E): readonly E[] {
  const position = positionOf(entities, entity.id);
  if (position < 0) return entities;
  const replaced = entities.with(position, entity);
  indexes.set(replaced, indexOfAll(entities));
  return replaced;
}
