// What is done to a row of the contributions beside its cells: add, duplicate, delete, open.

import { newPledge } from '../../shared/contributions/figures/newPledge.ts';
import type { Contribution, ContributionId } from '../../shared/contributions/model.ts';
import { find, positionOf } from '../../shared/values/id.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import type { GridActs } from '../ui/grid/column.ts';

const pledges = () => getState().plan.contributions.pledges;

function added(entity: Contribution, after: string | null): string | null {
  const at = after === null ? null : positionOf(pledges(), after) + 1;
  return tell(dispatch({ type: 'contributions/addPledge', entity, at })) ? entity.id : null;
}

function duplicate(id: ContributionId): string | null {
  const one = find(pledges(), id);
  return one ? added({ ...one, id: newId(), name: `${one.name} (copy)` }, id) : null;
}

/** `edit` opens the contribution in a dialog. */
export function pledgeActs(edit: (id: ContributionId) => void): GridActs {
  return {
    onAdd: (after) => added(newPledge(newId(), getState().viewSettings.year), after),
    onDuplicate: duplicate,
    onDelete: (id) => void tell(dispatch({ type: 'contributions/removePledge', id })),
    rowActions: (id) => [{ label: 'Edit…', onSelect: () => edit(id) }],
  };
}
