// A fact of the plan that shows a principle or fails to, and how the state of one is derived.
import type { Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';

export interface PrinciplesAddress extends ViewSettings {
  readonly feature: 'approach';
  readonly figure: 'principle' | 'fact';
  readonly entity: string;
}

declare module '../../kernel/address.ts' {
  interface Addresses {
    readonly approach: PrinciplesAddress;
  }
}

/** The page on which a fact is made. */
export type FactPage =
  | 'members'
  | 'board'
  | 'groups'
  | 'goals'
  | 'infrastructure'
  | 'cost'
  | 'contributions';

/** *missing*: the plan has no fact on it, which is neither for nor against. */
export type FactState = 'shown' | 'partly' | 'notShown' | 'missing';

export interface Fact {
  readonly id: string;
  /** What it would show: `No contributor provides more than half of the funding`. */
  readonly label: string;
  /** As it is: `21.3%`. */
  readonly value: string;
  readonly state: FactState;
  /** When it is shown, partly shown, and not shown. */
  readonly rule: string;
  /** What the plan would need, where it has no fact. */
  readonly needs: string | null;
  readonly page: FactPage;
  readonly parts: readonly Part[];
}

export type FactOf = (plan: Plan, settings: ViewSettings) => Fact;

type About = Pick<Fact, 'id' | 'label' | 'rule' | 'page'>;

export const noFact = 'no fact in the plan';

export function missingFact(about: About, needs: string): Fact {
  return { ...about, value: noFact, state: 'missing', needs, parts: [] };
}

export function fact(about: About, value: string, state: FactState, parts: readonly Part[]): Fact {
  return { ...about, value, state, needs: null, parts };
}

/** All of them: shown; some: partly; none: not shown. */
export function stateOfCount(some: number, all: number): FactState {
  if (some === 0) return 'notShown';
  return some === all ? 'shown' : 'partly';
}
