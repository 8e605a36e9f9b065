// What the page shows: the scenario whose changes are seen, those side by side, and what they are compared with.
import { useState } from 'react';
import type { Scenario, ScenarioId } from '../../shared/scenarios/model.ts';

export interface Chosen {
  /** The scenario whose changes are shown. */
  readonly shown: ScenarioId | null;
  /** Null while nobody has chosen: the first ones. */
  readonly beside: readonly ScenarioId[] | null;
  /** The side that the others are compared with; null is the plan. */
  readonly against: ScenarioId | null;
}

/** How many stand side by side with the plan. */
export const mostBeside = 5;
const atFirst = 3;

/** For as long as the window is open; never part of the plan. */
let last: Chosen = { shown: null, beside: null, against: null };

export function useChosen() {
  const [chosen, setChosen] = useState(last);
  const choose = (some: Partial<Chosen>) => {
    last = { ...last, ...some };
    setChosen(last);
  };
  return { chosen, choose };
}

export type Choose = ReturnType<typeof useChosen>['choose'];

/** The scenarios compared, in the order of the plan; one that is gone is left out. */
export function besideIn(scenarios: readonly Scenario[], { beside }: Chosen): readonly Scenario[] {
  if (beside === null) return scenarios.slice(0, atFirst);
  return scenarios.filter(({ id }) => beside.includes(id));
}

/** A new one is shown with its changes, and beside the others where there is room. */
export function withNew(
  scenarios: readonly Scenario[],
  chosen: Chosen,
  id: ScenarioId,
): Pick<Chosen, 'shown' | 'beside'> {
  const ids = besideIn(scenarios, chosen).map((one) => one.id);
  return { shown: id, beside: ids.length < mostBeside ? [...ids, id] : ids };
}

/** Any that is there, where the chosen one is gone. */
export function shownIn(scenarios: readonly Scenario[], { shown }: Chosen): Scenario | null {
  return scenarios.find(({ id }) => id === shown) ?? scenarios[0] ?? null;
}
