// What differs between an entity and its edited copy, so that one edit names just that.

import type { Entity } from '../values/id.ts';
import { same, valueAt } from './effect.ts';

/** The fields of `after` whose values differ; never the id. */
export function changedFields<E extends Entity>(before: E, after: E): Partial<Omit<E, 'id'>> {
  const set: Partial<E> = {};
  for (const field of Object.keys(after) as (keyof E & string)[]) {
    if (field === 'id' || same(valueAt(before, field), valueAt(after, field))) continue;
    set[field] = after[field];
  }
  return set;
}
