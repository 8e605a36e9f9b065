// The plan's collections by path: the one way to read and write a part without knowing its feature.

import type { Entity } from '../values/id.ts';
import type { Plan } from './plan.ts';

type PathsOf<F extends keyof Plan> = F extends string ? `${F}.${keyof Plan[F] & string}` : never;

/** `cost.lines`, `governance.quorum`: the feature and its collection or record. */
export type Path = PathsOf<keyof Plan>;

export interface Lens<T> {
  read(plan: Plan): T;
  write(plan: Plan, value: T): Plan;
}

function lens<F extends keyof Plan, C extends keyof Plan[F]>(
  feature: F,
  collection: C,
): Lens<Plan[F][C]> {
  return {
    read: (plan) => plan[feature][collection],
    write: (plan, value) => ({ ...plan, [feature]: { ...plan[feature], [collection]: value } }),
  };
}

/** Arrays of entities in display order. */
export const lists = {
  'members.tiers': lens('members', 'tiers'),
  'members.roll': lens('members', 'roll'),
  'members.classes': lens('members', 'classes'),
  'members.nonmembers': lens('members', 'nonmembers'),
  'governance.seatRules': lens('governance', 'seatRules'),
  'governance.seatTerms': lens('governance', 'seatTerms'),
  'governance.offices': lens('governance', 'offices'),
  'governance.officerTerms': lens('governance', 'officerTerms'),
  'cost.activities': lens('cost', 'activities'),
  'cost.lines': lens('cost', 'lines'),
  'contributions.pledges': lens('contributions', 'pledges'),
  'contributions.amounts': lens('contributions', 'amounts'),
  'contributions.outside': lens('contributions', 'outside'),
  'cash.commitments': lens('cash', 'commitments'),
  'invoices.invoices': lens('invoices', 'invoices'),
  'explanations.chosen': lens('explanations', 'chosen'),
  'groups.groups': lens('groups', 'groups'),
  'groups.participants': lens('groups', 'participants'),
  'goals.goals': lens('goals', 'goals'),
  'goals.checkIns': lens('goals', 'checkIns'),
  'infrastructure.assets': lens('infrastructure', 'assets'),
  'infrastructure.copies': lens('infrastructure', 'copies'),
  'scenarios.scenarios': lens('scenarios', 'scenarios'),
  'scenarios.steps': lens('scenarios', 'steps'),
  'uncertainty.shapes': lens('uncertainty', 'shapes'),
  'uncertainty.correlations': lens('uncertainty', 'correlations'),
} as const;

/** Single records. */
export const records = {
  'consortium.profile': lens('consortium', 'profile'),
  'governance.quorum': lens('governance', 'quorum'),
  'cost.terms': lens('cost', 'terms'),
  'contributions.rules': lens('contributions', 'rules'),
  'cash.terms': lens('cash', 'terms'),
  'invoices.terms': lens('invoices', 'terms'),
  'infrastructure.rules': lens('infrastructure', 'rules'),
  'uncertainty.rules': lens('uncertainty', 'rules'),
} as const;

export type ListPath = keyof typeof lists;
export type RecordPath = keyof typeof records;
export type EntityAt<P extends ListPath> = ReturnType<(typeof lists)[P]['read']>[number];

type Covered = Exclude<Path, ListPath | RecordPath> extends never ? true : never;
/**
 * A part of the plan that stands in neither table does not compile.
 * @public read by the compiler only
 */
export const everyPartIsCovered: Covered = true;

/** The list at a path, where only ids matter. */
export function listAt(path: ListPath): Lens<readonly Entity[]> {
  return lists[path];
}

export function recordAt(path: RecordPath): Lens<object> {
  return records[path];
}

export const listPaths = Object.keys(lists) as ListPath[];
export const recordPaths = Object.keys(records) as RecordPath[];
