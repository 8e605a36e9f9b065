// The four steps of the path forward, each derived from the fact that fulfils it.
import type { Plan } from '../plan.ts';

/** Source of the steps: slides, *Path forward*. */
export interface Step {
  readonly name: string;
  readonly state: 'not started' | 'started' | 'done';
  /** What fulfils it, or what it still needs. */
  readonly because: string;
}

// Motions, contracts, goals and releases are not in the plan yet, so no fact can fulfil a step: each
// says what it needs. An amount that somebody typed is no decision of the board.
function amountStep(plan: Plan): Step {
  const typed = plan.contributions.amounts.some(({ amount }) => amount > 0);
  return {
    name: 'Decide the amount to contribute toward the cost',
    state: 'not started',
    because: typed
      ? 'needs the passed motion behind the amount that is entered'
      : 'needs a passed motion that sets an amount above 0',
  };
}

export function pathForward(plan: Plan): readonly Step[] {
  return [
    amountStep(plan),
    {
      name: 'Let a contract for maintaining the community tree',
      state: 'not started',
      because: 'needs an awarded contract',
    },
    {
      name: 'Empower the working group to tackle testing',
      state: 'not started',
      because:
        'needs a passed motion or an approved goal, and people or hardware committed to testing',
    },
    {
      name: 'Start immediately',
      state: 'not started',
      because: 'needs the first phase of a release under this model',
    },
  ];
}
