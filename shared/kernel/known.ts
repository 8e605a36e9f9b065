// What features registered of their lists and records: rules, labels, and how entities are removed.
import { find } from '../values/id.ts';
import type { Refusal } from '../values/result.ts';
import { tidied } from '../values/tidied.ts';
import type { SingleChange } from './change.ts';
import { listAt, recordAt } from './collections.ts';
import { valueAt } from './effect.ts';
import type { FieldLabel } from './fieldWords.ts';
import type { Reference } from './lists.ts';
import type { ListPath, Plan, RecordPath } from './plan.ts';
import type { Link } from './references.ts';

/** What the kernel asks of a list or a record, whatever is in it: its verbs, its rules, its words. */
export interface Known {
  check(plan: Plan, id: string | null): Refusal | null;
  /** Whether all rules but those of names alone hold for what stands in the place of one in the plan. */
  holdsFor(plan: Plan, one: object): boolean;
  readonly labels: ReadonlyMap<string, FieldLabel>;
}

export interface KnownRecord extends Known {
  /** In a sentence: `the cash rules`. */
  readonly called: string;
}

export interface KnownList extends Known {
  readonly verbs: readonly [feature: string, noun: string];
  whenRemoved(plan: Plan, id: string, removed: Reference): object | null;
}

export const knownLists = new Map<ListPath, KnownList>();
export const knownRecords = new Map<RecordPath, KnownRecord>();

function knownAt(path: ListPath | RecordPath): Known | undefined {
  return knownLists.get(path as ListPath) ?? knownRecords.get(path as RecordPath);
}

/** What the rules of its feature refuse of an entity as it stands in a plan; null where it is not there. */
export function checkAt(
  plan: Plan,
  path: ListPath | RecordPath,
  id: string | null,
): Refusal | null {
  return knownAt(path)?.check(plan, id) ?? null;
}

/** `the cash rules`; its path where the feature has not named it. */
export function calledAt(path: RecordPath): string {
  return knownRecords.get(path)?.called ?? path;
}

/**
 * Whether all that is wrong with an entity, or a record where `id` is null, is its name: it has none, or
 * another has the same.
 */
export function isOnlyMisnamed(
  plan: Plan,
  path: ListPath | RecordPath,
  id: string | null,
): boolean {
  const one =
    id === null
      ? recordAt(path as RecordPath).read(plan)
      : find(listAt(path as ListPath).read(plan), id);
  const name = one && valueAt(one, 'name');
  const isUnnamed = typeof name === 'string' && tidied(name) === '';
  return (
    (one && knownAt(path)?.holdsFor(plan, isUnnamed ? { ...one, name: 'Named' } : one)) ?? false
  );
}

/** What its feature calls a field; null where it does not. */
export function labelAt(path: ListPath | RecordPath, field: string): FieldLabel | null {
  return knownAt(path)?.labels.get(field) ?? null;
}

function listKnownAt(path: ListPath): KnownList {
  const known = knownLists.get(path);
  if (!known) throw new Error(`No verbs are defined for ${path}: load registry/changes.ts.`);
  return known;
}

/** The change that removes an entity: `cost/removeLine`. */
export function removing(path: ListPath, id: string): SingleChange {
  const [feature, noun] = listKnownAt(path).verbs;
  // Each list has the four verbs under these types; see `EntityChange`.
  return { type: `${feature}/remove${noun}`, id } as SingleChange;
}

/** The change by which an entity stays without what is removed; null where it goes along. */
export function lettingGo(plan: Plan, link: Link, removed: Reference): SingleChange | null {
  const known = listKnownAt(link.in);
  const set = known.whenRemoved(plan, link.id, removed);
  const [feature, noun] = known.verbs;
  return set && ({ type: `${feature}/set${noun}`, id: link.id, set } as SingleChange);
}
