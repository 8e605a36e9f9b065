// The unknown values of a plan, as each feature reports its own.
import type { PlainDate } from '../values/date.ts';
import type { PartName, Plan } from './plan.ts';

/** An entity, and what nobody recorded of it. */
export interface Unknown {
  /** `Cost line`, `Seat`. */
  readonly what: string;
  readonly name: string;
  /** `owner`, `first day`. */
  readonly unknown: readonly string[];
  readonly source: string | null;
}

/** What is unknown in the part of one feature, on a day. */
export type UnknownsOf = (plan: Plan, asOf: PlainDate) => readonly Unknown[];

/** For every part of the plan what may be unknown in it, or null; one that is left out does not compile. */
export type FeatureUnknowns = { readonly [F in PartName]: UnknownsOf | null };

interface Named {
  readonly name: string;
  readonly source: string | null;
}

/** Each fact that is lacking, by its name; an entity of which all is known is left out. */
export function lacking<E extends Named>(
  what: string,
  entities: readonly E[],
  facts: readonly (readonly [string, (entity: E) => boolean])[],
): Unknown[] {
  return entities.flatMap((entity) => {
    const unknown = facts.filter(([, isLacking]) => isLacking(entity)).map(([fact]) => fact);
    const { name, source } = entity;
    return unknown.length === 0 ? [] : [{ what, name, unknown, source }];
  });
}

let defined: FeatureUnknowns | null = null;

/** Called once, by `registry/unknowns.ts`; the order of the keys is that of the rows. */
export function defineUnknowns(unknowns: FeatureUnknowns): void {
  defined = unknowns;
}

/** Of every feature, in the order of the registry. */
export function unknownsOf(plan: Plan, asOf: PlainDate): readonly Unknown[] {
  if (!defined) throw new Error('No unknowns are defined: load registry/unknowns.ts.');
  const features = Object.values(defined).filter((unknowns) => unknowns !== null);
  return features.flatMap((unknowns) => unknowns(plan, asOf));
}
