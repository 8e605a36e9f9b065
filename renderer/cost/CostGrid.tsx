// The grid of the cost model: each row follows its own line, so one edit draws its sums and no more.
import { useMemo, useState } from 'react';
import { clearCells, pasteBlock } from '../../shared/cost/cells/paste.ts';
import {
  cellKeys,
  isCellKey,
  type SheetRow,
  sameRows,
  sheetRows,
} from '../../shared/cost/cells/sheet.ts';
import { typeCell } from '../../shared/cost/cells/typing.ts';
import { addBelow, duplicate, moveRow } from '../../shared/cost/changes/arrange.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { removalOf } from '../../shared/kernel/removal.ts';
import { find } from '../../shared/values/id.ts';
import type { Refusal, Result } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState, type State, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import type { CellName, PastedBlock } from '../ui/grid/column.ts';
import { Grid } from '../ui/grid/Grid.tsx';
import { amountWidth, fteWidth } from './amountWidth.ts';
import { costColumns } from './columns.ts';
import type { Open } from './dialogs.ts';
import { type CostRow, rowIn } from './rows.ts';

const part = () => getState().plan.cost;
const year = () => getState().viewSettings.year;
const rowAt = (id: string) => rowIn(part(), year(), id);
const useRow = (id: string): CostRow =>
  useStore(({ plan, viewSettings }) => rowIn(plan.cost, viewSettings.year, id));

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

function make(change: Result<Change>): Refusal | null {
  return change.ok ? dispatch(change.value) : change.no;
}

/** Where no cell can show a refusal, it is said. */
function tell(refusal: Refusal | null): boolean {
  if (refusal) announce(`${refusal.what}: ${refusal.why} ${refusal.remedy}`);
  return refusal === null;
}

function commit(id: string, key: string, text: string): Refusal | null {
  return isCellKey(key) ? make(typeCell(part(), year(), id, key, text)) : null;
}

function paste(rows: readonly SheetRow[], block: PastedBlock): Refusal | null {
  const sheet = { part: part(), rows, columns: cellKeys, year: year(), newId };
  return make(pasteBlock(sheet, block));
}

function clear(cells: readonly CellName[]): Refusal | null {
  const named = cells.flatMap(({ rowId, columnKey: key }) =>
    isCellKey(key) ? [{ id: rowId, key }] : [],
  );
  return make(clearCells(part(), year(), named));
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

function move(id: string, by: -1 | 1): void {
  const change = moveRow(part(), id, by);
  if (change) tell(dispatch(change));
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
      onPaste: (block: PastedBlock) => paste(rows, block),
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
      onCommit={commit}
      onClear={clear}
      onAdd={addUnder}
      onDuplicate={copy}
      onMove={move}
      {...acts}
    />
  );
}
