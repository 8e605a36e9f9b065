// Which lists and records the parts of the plan hold: read off the empty parts that the features give.
import type { ListPath, PartName, Plan, RecordPath } from './plan.ts';

/** An empty part for every part that a feature added to the plan. */
export type EmptyParts = { readonly [F in PartName]: Plan[F] };

interface Paths {
  readonly lists: readonly ListPath[];
  readonly records: readonly RecordPath[];
}

let paths: Paths | null = null;

/** Called once, by `registry/parts.ts`; the order of the keys is that of lists, effects and reports. */
export function defineParts(parts: EmptyParts): void {
  const all = Object.entries<object>({ ...parts }).flatMap(([feature, part]) =>
    Object.entries<unknown>({ ...part }).map(([name, value]) => {
      return { path: `${feature}.${name}`, isList: Array.isArray(value) };
    }),
  );
  // What is an array in an empty part is a list of the plan, all else a record: see `ListName`.
  paths = {
    lists: all.filter(({ isList }) => isList).map(({ path }) => path as ListPath),
    records: all.filter(({ isList }) => !isList).map(({ path }) => path as RecordPath),
  };
}

function known(): Paths {
  if (!paths) throw new Error('The parts of the plan are not defined: load registry/parts.ts.');
  return paths;
}

/** Every list of the plan, in the order of the parts. */
export const listPaths = (): readonly ListPath[] => known().lists;

/** Every single record of the plan, in the order of the parts. */
export const recordPaths = (): readonly RecordPath[] => known().records;
