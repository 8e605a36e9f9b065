// What a grid does when a cell is typed, a block pasted or cleared, a row moved: one edit, or a refusal.
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { ShownCells } from '../../shared/kernel/pastedRows.ts';
import type { Refusal, Result } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import type { GridActs } from '../ui/grid/column.ts';
import { type CellStep, clearedStep, pastedStep, refusalAt, typedChange } from './cellChanges.ts';
import { cellContext } from './gridColumns.ts';
import { tell } from './refusals.ts';

function make(change: Result<Change | null>): Refusal | null {
  if (!change.ok) return change.no;
  return change.value && dispatch(change.value);
}

/** What the plan refuses is told of the row that it refuses. */
function makeStep(step: Result<CellStep | null>): Refusal | null {
  if (!step.ok) return step.no;
  if (step.value === null) return null;
  const { plan } = getState();
  const refusal = dispatch(step.value.batch);
  return refusal && (refusalAt(plan, step.value) ?? refusal);
}

type Edited = 'onCommit' | 'onPaste' | 'onClear' | 'onMove';

type Editing = { readonly [A in Edited]: NonNullable<GridActs[A]> };

/** `shown` are the rows and columns of the grid as it is drawn. */
export function gridEditing(sheet: CellSheet, shown: ShownCells): Editing {
  return {
    onCommit: (rowId, columnKey, text) =>
      make(typedChange(sheet, { rowId, columnKey }, text, cellContext())),
    onPaste: (block) => makeStep(pastedStep(sheet, block, shown, { ...cellContext(), newId })),
    onClear: (cells) => makeStep(clearedStep(sheet, cells, cellContext())),
    onMove: (id, by) => {
      const change = sheet.moved(id, by, shown.rows, cellContext());
      if (change) tell(dispatch(change));
    },
  };
}
