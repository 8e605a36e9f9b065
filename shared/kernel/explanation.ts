// How a figure explains itself: its value, the rule in words, and the parts it is made of.
import type { Address, Addresses, FigureAddress } from './address.ts';
import type { Plan } from './plan.ts';

/** A part is a further figure (with an address) or an input, with its basis and source. */
export interface Part {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  readonly basis: string | null;
  readonly source: string | null;
  readonly address: Address | null;
}

export interface Explanation {
  readonly label: string;
  readonly value: string;
  readonly rule: string;
  readonly parts: readonly Part[];
}

export function figurePart(
  label: string,
  value: string,
  address: Address,
  note: string | null = null,
): Part {
  return { label, value, note, basis: null, source: null, address };
}

export function inputPart(
  label: string,
  value: string,
  basis: string | null,
  source: string | null,
): Part {
  return { label, value, note: null, basis, source, address: null };
}

/** The explanation of an entity that was removed while its explanation was open. */
export function gone(noun: string): Explanation {
  return {
    label: `The ${noun}`,
    value: 'removed',
    rule: 'It is no longer in the plan.',
    parts: [],
  };
}

/** Explains the figures of one feature. */
export type Explainer<A> = (plan: Plan, address: A) => Explanation;

/** An explainer for every feature that has addresses; one that is left out does not compile. */
export type FeatureExplainers = { readonly [F in keyof Addresses]: Explainer<Addresses[F]> };

/** Answers for an address that says where it stands; hands on what stands in the plan itself. */
export type ContextExplainer = (
  plan: Plan,
  address: Address,
  inPlan: Explainer<FigureAddress>,
) => Explanation;

interface Defined {
  readonly explainers: Readonly<Record<string, Explainer<never>>>;
  readonly inContext: ContextExplainer;
}

let defined: Defined | null = null;

/** Called once, by `registry/explainers.ts`. */
export function defineExplainers(explainers: FeatureExplainers, inContext: ContextExplainer): void {
  defined = { explainers, inContext };
}

/** An entity that is gone since is told to be removed; it never throws on a known address. */
export function explain(plan: Plan, address: Address): Explanation {
  if (!defined) throw new Error('No explainers are defined: load registry/explainers.ts.');
  const { explainers, inContext } = defined;
  return inContext(plan, address, (inPlan, figure) => {
    // Each explainer stands under the feature that its addresses name.
    const explainer = explainers[figure.feature] as Explainer<FigureAddress>;
    return explainer(inPlan, figure);
  });
}
