// What the table of contributions does when it is asked: edit, paste, clear, add, duplicate, delete, move.

import { clearedCells, editedCell, pastedBlock } from '../../shared/contributions/cells/blocks.ts';
import {
  type Contribution,
  type ContributionId,
  newPledge,
} from '../../shared/contributions/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { find, positionOf } from '../../shared/values/id.ts';
import type { Result } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import type { Answer } from '../ui/answer.ts';
import type { CellName, GridActs, PastedBlock } from '../ui/grid/column.ts';
import { cellKeyOf, columns } from './columns.ts';

const pledges = () => getState().plan.contributions.pledges;

function send(change: Result<Change | null>): Answer {
  if (!change.ok) return change.no;
  return change.value && dispatch(change.value);
}

function commit(id: ContributionId, column: string, text: string): Answer {
  const key = cellKeyOf(column);
  return key && send(editedCell(getState().plan, { id, key }, text));
}

function paste({ row, column, cells }: PastedBlock): Answer {
  const keys = columns.slice(column).map(({ key }) => cellKeyOf(key));
  const { plan, viewSettings } = getState();
  const ids = cells.map(newId);
  return send(pastedBlock(plan, { row, keys, cells }, { ids, year: viewSettings.year }));
}

function clear(cells: readonly CellName[]): Answer {
  const named = cells.flatMap(({ rowId, columnKey }) => {
    const key = cellKeyOf(columnKey);
    return key ? [{ id: rowId, key }] : [];
  });
  return send(clearedCells(getState().plan, named));
}

/** Says a refusal for which there is no field. */
function said(change: Change): boolean {
  const refusal = dispatch(change);
  if (refusal) announce(`${refusal.what}: ${refusal.why} ${refusal.remedy}`);
  return refusal === null;
}

function added(entity: Contribution, after: string | null): string | null {
  const at = after === null ? null : positionOf(pledges(), after) + 1;
  return said({ type: 'contributions/addPledge', entity, at }) ? entity.id : null;
}

function duplicate(id: ContributionId): string | null {
  const one = find(pledges(), id);
  return one ? added({ ...one, id: newId(), name: `${one.name} (copy)` }, id) : null;
}

function move(id: ContributionId, by: -1 | 1): void {
  const to = positionOf(pledges(), id) + by;
  if (to >= 0 && to < pledges().length) said({ type: 'contributions/movePledge', id, to });
}

/** `edit` opens the contribution in a dialog. */
export function pledgeActs(edit: (id: ContributionId) => void): GridActs {
  return {
    onCommit: commit,
    onPaste: paste,
    onClear: clear,
    onAdd: (after) => added(newPledge(newId(), getState().viewSettings.year), after),
    onDuplicate: duplicate,
    onDelete: (id) => void said({ type: 'contributions/removePledge', id }),
    onMove: move,
    rowActions: (id) => [{ label: 'Edit…', onSelect: () => edit(id) }],
  };
}
