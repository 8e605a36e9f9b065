// What both lists of the page do with typed, pasted and cleared cells, and with a row that moves.

import { type assetCell, cellsChange, type TypedCell } from '../../shared/infrastructure/cells.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Result } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { type Answer, refusalOf } from '../ui/answer.ts';
import type { GridActs, PastedBlock } from '../ui/grid/column.ts';

type Read = typeof assetCell;

function make(change: Result<Change>): Answer {
  return change.ok ? dispatch(change.value) : change.no;
}

function pasted(rows: readonly string[], keys: readonly string[], block: PastedBlock): TypedCell[] {
  return block.cells.flatMap((texts, down) =>
    texts.map((text, right) => ({
      id: rows[block.row + down] ?? '',
      key: keys[block.column + right] ?? '',
      text,
    })),
  );
}

function paste(
  read: Read,
  rows: readonly string[],
  keys: readonly string[],
  block: PastedBlock,
): Answer {
  if (block.row + block.cells.length > rows.length) {
    const why = `The block has ${block.cells.length} rows, more than there are from here on.`;
    return { what: '', why, remedy: 'Add the rows first.' };
  }
  return make(cellsChange(getState().plan, read, pasted(rows, keys, block), 'Pasted'));
}

/** `rows` are ids in the order shown, `keys` those of the columns. */
export function cellActs(
  read: Read,
  rows: readonly string[],
  keys: readonly string[],
): Pick<GridActs, 'onCommit' | 'onPaste' | 'onClear'> {
  return {
    onCommit: (id, key, text) => {
      const change = read(getState().plan, { id, key, text });
      return change && make(change);
    },
    onPaste: (block) => paste(read, rows, keys, block),
    onClear: (cells) => {
      const empty = cells.map(({ rowId: id, columnKey: key }) => ({ id, key, text: '' }));
      return refusalOf(make(cellsChange(getState().plan, read, empty, 'Cleared')));
    },
  };
}

/** Says a refusal for which there is no field. */
export function send(change: Change): void {
  const refusal = dispatch(change);
  if (refusal) announce(`${refusal.what} ${refusal.why} ${refusal.remedy}`);
}
