// The plan: the whole state of one consortium as plain, immutable, JSON-safe data.
import type { Entity } from '../values/id.ts';

/**
 * One part for each feature, which adds it to this interface in its `model.ts`. Inside, each part holds
 * lists of entities in display order (order is data) and single records. Absent values are null, so
 * that undo gives back the same JSON.
 */
export interface Plan {}

/** `cost`, `governance`: a feature that keeps a part of the plan. */
export type PartName = Extract<keyof Plan, string>;

type IsList<T> = T extends readonly Entity[] ? true : false;

/** The names of the lists in a part. */
export type ListName<F extends PartName> = {
  [C in keyof Plan[F] & string]: IsList<Plan[F][C]> extends true ? C : never;
}[keyof Plan[F] & string];

/** The names of the single records in a part. */
export type RecordName<F extends PartName> = Exclude<keyof Plan[F] & string, ListName<F>>;

/** Where a list of entities stands: `cost.lines`. */
export type ListPath = { [F in PartName]: `${F}.${ListName<F>}` }[PartName];

/** Where a single record stands: `governance.quorum`. */
export type RecordPath = { [F in PartName]: `${F}.${RecordName<F>}` }[PartName];

type ValueAt<P extends string> = P extends `${infer F extends PartName}.${infer C}`
  ? C extends keyof Plan[F]
    ? Plan[F][C]
    : never
  : never;

/** An entity of the list at a path. */
export type EntityAt<P extends ListPath> =
  ValueAt<P> extends readonly (infer E extends Entity)[] ? E : never;

/** The record at a path. */
export type RecordAt<P extends RecordPath> = ValueAt<P>;
