// Migrations to a format that has only more than the one before it: parts, lists, and single fields.
import { changedAt, eachOf, type Fields, isObject } from './fields.ts';
import type { KeptChanges, Migration } from './migration.ts';

/** What a released format holds: plain data, frozen with it. */
export interface FrozenFormat {
  readonly number: number;
  /** An empty plan: parts, with lists (arrays) and records (groups of fields), in their order. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, readonly unknown[] | Fields>>>>;
  /** For each list the type of the change that adds to it. */
  readonly additions: Readonly<Record<string, string>>;
}

/** The entity with those of the fields that it lacks, at its end; one that has them all stays. */
function withFields(entity: unknown, fields: Fields): unknown {
  if (!isObject(entity)) return entity;
  const lacking = Object.entries(fields).filter(([name]) => !Object.hasOwn(entity, name));
  return { ...entity, ...Object.fromEntries(lacking) };
}

function partWith(part: Fields, empty: Fields): Fields {
  const held = Object.entries(part).map(([name, value]) => {
    const added = Object.hasOwn(empty, name) ? empty[name] : null;
    return [name, isObject(added) && isObject(value) ? { ...added, ...value } : value];
  });
  return { ...empty, ...Object.fromEntries(held) };
}

/** Lacking parts, lists and fields of records are as in an empty plan, and stand where it has them. */
function withParts(plan: Fields, { parts }: FrozenFormat): Fields {
  const full = Object.entries(parts).map(([name, empty]) => {
    const part = Object.hasOwn(plan, name) ? plan[name] : {};
    return [name, isObject(part) ? partWith(part, empty) : part];
  });
  return { ...Object.fromEntries(full), ...plan, ...Object.fromEntries(full) };
}

/**
 * The migration to a format that has more parts, lists and fields of records than the one before it, and
 * new fields of entities: for each list their names, with the value that older entities get. In the
 * model such a field stands last, because older entities get it at their end: so a plan from a snapshot
 * is the same JSON as one that is rebuilt from its history.
 */
export function additiveMigration<
  F extends FrozenFormat,
  List extends keyof F['additions'] & string,
>(format: F, kept: KeptChanges, gained: Readonly<Record<List, Fields>>): Migration {
  const lists = Object.entries<Fields>(gained);
  const byList = new Map<unknown, Fields>(lists);
  const byType = new Map<unknown, Fields>(
    lists.map(([list, fields]) => [format.additions[list], fields]),
  );
  const withEntity = (data: Fields, fields: Fields | undefined) =>
    fields ? changedAt(data, 'entity', (entity) => withFields(entity, fields)) : data;
  const withNewFields = (plan: Fields, [list, fields]: [string, Fields]) =>
    changedAt(plan, list, (entities) => eachOf(entities, (one) => withFields(one, fields)));
  return {
    to: format.number,
    kept,
    plan: (plan) => lists.reduce(withNewFields, withParts(plan, format)),
    change: (change) => withEntity(change, byType.get(change.type)),
    touch: (touch) => [withEntity(touch, byList.get(touch.in))],
  };
}
