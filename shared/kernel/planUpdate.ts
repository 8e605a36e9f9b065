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
  /** Entities at the end of lists that an earlier slice began. */
  readonly further: Update['lists'];
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
    further: [],
  };
}

function sliced<T>(items: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The same in turns of at most `size` entities of a list: sending a long one at once holds the sender up. */
export function slicesOf(update: Update, size: number): readonly Update[] {
  const blank: Update = { records: [], places: [], lists: [], further: [] };
  const isShort = ({ entities }: Update['lists'][number]) => entities.length <= size;
  const long = update.lists.filter((one) => !isShort(one));
  const places = sliced(update.places, size);
  const lists = update.lists.filter(isShort);
  return [
    { ...blank, records: update.records, places: places[0] ?? [], lists },
    ...places.slice(1).map((some) => ({ ...blank, places: some })),
    ...long.flatMap((list) =>
      sliced(list.entities, size).map((entities, at) => {
        const part = [{ in: list.in, entities }];
        return at === 0 ? { ...blank, lists: part } : { ...blank, further: part };
      }),
    ),
  ];
}

/** `after` of `updateOf`, where the plan is its `before`. */
export function updated(plan: Plan, { records, places, lists, further }: Update): Plan {
  let next = plan;
  for (const { in: path, record } of records) next = recordAt(path).write(next, record);
  for (const { in: path, entities } of lists) next = listAt(path).write(next, entities);
  for (const { in: path, entities } of further) {
    next = listAt(path).write(next, [...listAt(path).read(next), ...entities]);
  }
  for (const [path, some] of Map.groupBy(places, (one) => one.in)) {
    const entities = [...listAt(path).read(next)];
    for (const { at, entity } of some) entities[at] = entity;
    next = listAt(path).write(next, entities);
  }
  return next;
}
