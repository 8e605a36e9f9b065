// The worked case with contributions added to it: what the tests of contributions start from.

import { newPledge } from '../../../shared/contributions/figures/newPledge.ts';
import type { Contribution } from '../../../shared/contributions/model.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { Fte } from '../../../shared/values/fte.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';

export { applied as edited } from '../../fixtures/builders.ts';

export const worked = openSfsPlan();

/** One of 2012, committed, unless given. */
export function aPledge(says: Partial<Contribution> & { readonly id: string }): Contribution {
  return { ...newPledge(says.id, 2012), status: 'committed', ...says };
}

export function testers(fte: Fte, says: Partial<Contribution> = {}): Contribution {
  const people = { kind: 'people', amount: null, fte, line: 'line-testers' } as const;
  return aPledge({ id: 'testers', name: 'Testers from Cray', ...people, ...says });
}

export function giving(plan: Plan, ...pledges: readonly Contribution[]): Plan {
  const added = pledges.map(
    (entity): Change => ({ type: 'contributions/addPledge', entity, at: null }),
  );
  return applied(plan, ...added);
}
