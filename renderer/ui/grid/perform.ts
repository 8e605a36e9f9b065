// Carries out what the machine asks for, by calling the page; what the page answers goes back to the machine.

import { counted } from '../../../shared/values/counted.ts';
import { announce } from '../announce.ts';
import { refusalOf } from '../answer.ts';
import { copyCells } from '../copyText.ts';
import type { AddedRow, CellText, GridProps, GridRow, RowAct } from './column.ts';
import { downCells, fillCells, nothingToFill } from './fillCells.ts';
import { cellAt, clearable, copiedWithHeaders } from './sheet.ts';
import type { Block, GridEffect, GridEvent, GridState, Place } from './state.ts';

export type Send = (event: GridEvent) => boolean;

/** What only the component can do. */
export interface Hands {
  readonly send: Send;
  readonly focus: () => void;
  readonly menu: (row: number) => void;
  /** Opens the dialog of find and replace. */
  readonly replace: () => void;
}

export function allowed<R>(grid: GridProps<R>, row: GridRow | undefined, act: RowAct): boolean {
  if (!row || row.kind === 'total') return false;
  const acts = {
    add: grid.onAdd,
    duplicate: grid.onDuplicate,
    delete: grid.onDelete,
    move: grid.onMove,
  };
  return acts[act] !== undefined && (grid.allows?.(row.id, act) ?? true);
}

function added(id: AddedRow, send: Send): void {
  if (id) send({ type: 'added', id });
}

function onRow<R>(act: RowAct, by: -1 | 1, row: GridRow, grid: GridProps<R>, send: Send): void {
  if (act === 'add') added(grid.onAdd?.(row.id), send);
  else if (act === 'duplicate') added(grid.onDuplicate?.(row.id), send);
  else if (act === 'delete') grid.onDelete?.(row.id);
  else grid.onMove?.(row.id, by);
}

/** An act on the row at an index; nothing where the page does not offer it. */
export function actOn<R>(
  act: RowAct,
  index: number,
  grid: GridProps<R>,
  send: Send,
  by: -1 | 1 = 1,
): void {
  const row = grid.rows[index];
  if (row && allowed(grid, row, act)) onRow(act, by, row, grid, send);
  // On an empty grid or on its total a new row comes at the end.
  else if (act === 'add' && row?.kind !== 'leaf') added(grid.onAdd?.(null), send);
}

function onCells<R>(effect: GridEffect, state: GridState, grid: GridProps<R>, hands: Hands): void {
  if (effect.type === 'clear') {
    const cells = clearable(grid, effect.block);
    const refusal = cells.length > 0 ? refusalOf(grid.onClear?.(cells)) : null;
    if (refusal) hands.send({ type: 'answer', refusal, goal: state.active });
    return;
  }
  if (effect.type !== 'commit' && effect.type !== 'paste') return;
  const cell = cellAt(grid, effect.place);
  if (!cell) return;
  const name = { rowId: cell.id, columnKey: cell.column.key };
  const answer =
    effect.type === 'commit'
      ? grid.onCommit?.(name.rowId, name.columnKey, effect.text)
      : grid.onPaste?.({ ...name, ...effect.place, cells: effect.cells });
  const goal = effect.type === 'commit' ? effect.goal : null;
  hands.send({ type: 'answer', refusal: refusalOf(answer), goal });
  if (answer && 'shows' in answer) added(answer.shows, hands.send);
}

function fill<R>(
  cells: readonly CellText[],
  { active }: GridState,
  { onSet }: GridProps<R>,
  send: Send,
): void {
  if (!onSet) return;
  const refusal = cells.length > 0 ? refusalOf(onSet(cells, 'fill')) : nothingToFill;
  send({ type: 'answer', refusal, goal: refusal && active });
}

/** Also for the menu of a row; it says that it is done, since nothing on the screen does. */
export function copyWithHeaders<R>(grid: GridProps<R>, block: Block): void {
  const isCopied = copyCells(copiedWithHeaders(grid, block));
  const rows = counted(block.bottom - block.top + 1, 'row');
  announce(isCopied ? `Copied ${rows} with headers` : 'The cells were not copied. Try again.');
}

function explain<R>(grid: GridProps<R>, place: Place): void {
  const cell = cellAt(grid, place);
  cell?.column.onExplain?.(cell.row);
}

export function perform<R>(
  effect: GridEffect,
  state: GridState,
  grid: GridProps<R>,
  hands: Hands,
): void {
  const { send, focus, menu, replace } = hands;
  if (effect.type === 'focus') focus();
  else if (effect.type === 'replace') replace();
  else if (effect.type === 'copyWithHeaders') copyWithHeaders(grid, effect.block);
  else if (effect.type === 'fillDown') fill(downCells(grid, effect.block), state, grid, send);
  else if (effect.type === 'fill') fill(fillCells(grid, effect.from, effect.to), state, grid, send);
  else if (effect.type === 'menu') menu(effect.row);
  else if (effect.type === 'explain') explain(grid, effect.place);
  else if (effect.type === 'move') actOn('move', effect.row, grid, send, effect.by);
  else if ('row' in effect) actOn(effect.type, effect.row, grid, send);
  else onCells(effect, state, grid, hands);
}
