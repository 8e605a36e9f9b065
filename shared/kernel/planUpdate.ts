// The difference between two plans that is sent to keep a second copy in step at little cost.

import type { Entity } from '../values/id.ts';
import { listAt, recordAt } from './collections.ts';
import { listPaths, recordPaths } from './parts.ts';
import type { ListPath, Plan, RecordPath } from './plan.ts';

export interface Update {
  readonly records: readonly { readonly in: RecordPath; readonly record: object }[];
  /** Entities that took the place of others in a list of the same length. */
  readonly places: readonly {
    readonly in: ListPath;
    readonly at: number;
    readonly entity: Entity;
  }[];
  /** Lists of another length, in whole. */
  readonly lists: readonly { readonly in: ListPath; readonly entities: readonly Entity[] }[];
}

const changedLists = (before: Plan, after: Plan) =>
  listPaths().filter((path) => listAt(path).read(before) !== listAt(path).read(after));

const isAsLong = (before: Plan, after: Plan, path: ListPath) =>
  listAt(path).read(before).length === listAt(path).read(after).length;

function placesIn(path: ListPath, before: Plan, after: Plan): Update['places'] {
  const known = listAt(path).read(before);
  return listAt(path)
    .read(after)
    .flatMap((entity, at) => (entity === known[at] ? [] : [{ in: path, at, entity }]));
}

/** Compares by reference: an entity that is equal but not identical is sent again. */
export function updateOf(before: Plan, after: Plan): Update {
  const lists = Map.groupBy(changedLists(before, after), (path) => isAsLong(before, after, path));
  return {
    records: recordPaths()
      .filter((path) => recordAt(path).read(before) !== recordAt(path).read(after))
      .map((path) => ({ in: path, record: recordAt(path).read(after) })),
    places: (lists.get(true) ?? []).flatMap((path) => placesIn(path, before, after)),
    lists: (lists.get(false) ?? []).map((path) => ({
      in: path,
      entities: listAt(path).read(after),
    })),
  };
}

/** `after` of `updateOf`, where the plan is its `before`. */
export function updated(plan: Plan, { records, places, lists }: Update): Plan {
  let next = plan;
  for (const { in: path, record } of records) next = recordAt(path).write(next, record);
  for (const { in: path, entities } of lists) next = listAt(path).write(next, entities);
  for (const [path, some] of Map.groupBy(places, (one) => one.in)) {
    const entities = [...listAt(path).read(next)];
    for (const { at, entity } of some) entities[at] = entity;
    next = listAt(path).write(next, entities);
  }
  return next;
}
