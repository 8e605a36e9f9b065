// The plan's lists and records by path: the one way to read and write a part without knowing its feature.
import type { Entity } from '../values/id.ts';
import type { EntityAt, ListPath, PartName, Plan, RecordAt, RecordPath } from './plan.ts';

export interface Lens<T> {
  read(plan: Plan): T;
  write(plan: Plan, value: T): Plan;
}

const lenses = new Map<string, unknown>();

function lensAt<T>(path: string): Lens<T> {
  const known = lenses.get(path);
  // A path belongs to one list or record, whose type the caller has from the path.
  if (known) return known as Lens<T>;
  const [feature = '', collection = ''] = path.split('.');
  const partOf = (plan: Plan) => plan[feature as PartName];
  const lens: Lens<T> = {
    read: (plan) => Reflect.get(partOf(plan), collection),
    write: (plan, value) => ({ ...plan, [feature]: { ...partOf(plan), [collection]: value } }),
  };
  lenses.set(path, lens);
  return lens;
}

/** The list at a path, with the type of its entities. */
export function listOf<P extends ListPath>(path: P): Lens<readonly EntityAt<P>[]> {
  return lensAt(path);
}

/** The record at a path, with its type. */
export function recordOf<P extends RecordPath>(path: P): Lens<RecordAt<P>> {
  return lensAt(path);
}

/** The list at a path, where only ids matter. */
export function listAt(path: ListPath): Lens<readonly Entity[]> {
  return lensAt(path);
}

export function recordAt(path: RecordPath): Lens<object> {
  return lensAt(path);
}
