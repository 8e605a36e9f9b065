// The grid of the cost model: each row follows its own line, so one edit draws its sums and no more.
import { useMemo, useState } from 'react';
import { costSheet } from '../../shared/cost/cells/pasted.ts';
import { cellKeys, type SheetRow, sameRows, sheetRows } from '../../shared/cost/cells/sheet.ts';
import { addBelow, duplicate } from '../../shared/cost/changes/arrange.ts';
import { removalOf } from '../../shared/kernel/removal.ts';
import { find } from '../../shared/values/id.ts';
import { cellContext } from '../editing/gridColumns.ts';
import { gridEditing } from '../editing/gridEditing.ts';
import { tell } from '../editing/refusals.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState, type State, useStore } from '../state/store.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { amountWidth, fteWidth } from './amountWidth.ts';
import { costColumns } from './columns.ts';
import type { Open } from './dialogs.ts';
import { type CostRow, rowIn } from './rows.ts';

const part = () => getState().plan.cost;
const rowAt = (id: string) => rowIn(cellContext(), id);
const useRow = (id: string): CostRow =>
  useStore(({ plan, viewSettings }) => rowIn({ plan, year: viewSettings.year }, id));

// The same array while the rows are: the grid begins anew with each other one.
function rowsSelector(): (state: State) => readonly SheetRow[] {
  let last: { cost: State['plan']['cost']; rows: readonly SheetRow[] } | null = null;
  return ({ plan: { cost } }) => {
    if (last?.cost === cost) return last.rows;
    const rows = last && sameRows(last.cost, cost) ? last.rows : sheetRows(cost);
    last = { cost, rows };
    return rows;
  };
}

function addUnder(id: string | null): string | null {
  const added = newId();
  const below = id !== null && rowAt(id).kind === 'total' ? null : id;
  const change = addBelow(part(), below, added);
  return change && tell(dispatch(change)) ? added : null;
}

function copy(id: string): string | null {
  const added = newId();
  const change = duplicate(part(), id, newId, added);
  return change && tell(dispatch(change)) ? added : null;
}

// Nobody is asked where nothing goes with it: one undo brings it back.
function remove(id: string, open: Open): void {
  const path = find(part().lines, id) ? 'cost.lines' : 'cost.activities';
  const { change, gone, kept } = removalOf(getState().plan, path, id);
  if (gone.length + kept.length > 0) open({ dialog: 'remove', path, id });
  else tell(dispatch(change));
}

function details(id: string, open: Open): void {
  open({ dialog: rowAt(id).kind === 'leaf' ? 'line' : 'activity', id });
}

export function CostGrid({ open }: { readonly open: Open }) {
  const [select] = useState(rowsSelector);
  const rows = useStore(select);
  const width = useStore(amountWidth);
  const fte = useStore(fteWidth);
  const columns = useMemo(() => costColumns(width, fte), [width, fte]);
  const acts = useMemo(
    () => ({
      ...gridEditing(costSheet, { rows, keys: cellKeys }),
      onDelete: (id: string) => remove(id, open),
      rowActions: (id: string) => [{ label: 'Details…', onSelect: () => details(id, open) }],
    }),
    [rows, open],
  );
  return (
    <Grid
      label="Cost model"
      rowNoun="cost line"
      columns={columns}
      rows={rows}
      getRow={rowAt}
      useRow={useRow}
      onAdd={addUnder}
      onDuplicate={copy}
      {...acts}
    />
  );
}
