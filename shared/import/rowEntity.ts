// An entry beside what a row makes of it: a spelling that stays, and whether it has a part more.
import { valueAt } from '../kernel/effect.ts';
import type { Entity } from '../values/id.ts';
import { isSameName } from '../values/names.ts';

/** Another spelling of the same name is how the row found the entry, and renames nothing. */
export function spelledAs(before: Entity, entity: Entity): Entity {
  const [name, given] = [valueAt(before, 'name'), valueAt(entity, 'name')];
  const isSame = typeof name === 'string' && typeof given === 'string' && isSameName(name, given);
  return isSame ? Object.assign({}, entity, { name }) : entity;
}

/** How many parts an entry has, in lists within it. */
function partsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce((count: number, one) => count + partsIn(one), own);
}

/** A part that was there and is set anew is an update. */
export const hasMore = (before: Entity, entity: Entity) => partsIn(entity) > partsIn(before);
