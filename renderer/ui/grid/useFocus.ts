// Keeps the focus on the active cell: after each key, and when the row that had it is gone.
import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { rowHeight } from './mounted.ts';
import { cellElement } from './names.ts';
import type { Machine } from './useMachine.ts';

// A row that sticks is always in sight; its place among the rows need not be.
function reveal(root: HTMLElement, row: number): void {
  const top = (row - 1) * rowHeight;
  const bottom = (row + 3) * rowHeight - root.clientHeight;
  if (root.scrollHeight <= root.clientHeight) return;
  if (root.scrollTop > top) root.scrollTop = top;
  else if (root.scrollTop < bottom) root.scrollTop = bottom;
}

/** Within the window and, from side to side, within the grid. */
function isSeen(cell: HTMLElement, root: HTMLElement): boolean {
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  const sides = root.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= sides.left && right <= sides.right;
}

// Shown before it is focused: the mark of the focus would have the page laid out twice.
function focusCell(root: HTMLElement | null, { state }: Machine): void {
  const cell = cellElement(root, state.active);
  if (!root || !cell) return;
  reveal(root, state.active.row);
  if (!isSeen(cell, root)) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const target = cell.querySelector<HTMLElement>('.grid-editor') ?? cell;
  target.focus({ preventScroll: true });
}

// A dialog that was opened from the grid gives the focus back to it.
const returns = (to: EventTarget | null) =>
  to instanceof Element && to.closest('dialog, [popover]') !== null;

export function useFocus(root: RefObject<HTMLElement | null>, machine: Machine) {
  const here = useRef(false);
  const { focusWish, state } = machine;
  const latest = useRef(machine);
  useLayoutEffect(() => {
    latest.current = machine;
  });

  useLayoutEffect(() => {
    if (focusWish > 0) focusCell(root.current, latest.current);
  }, [root, focusWish]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may have taken the focus away
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (here.current && lost) focusCell(root.current, latest.current);
  }, [root, state.rows]);

  const focus = useCallback(() => focusCell(root.current, latest.current), [root]);
  const handlers = {
    onFocus: () => {
      here.current = true;
    },
    onBlur: (event: FocusEvent) => {
      if (event.currentTarget.contains(event.relatedTarget)) return;
      here.current = returns(event.relatedTarget);
      machine.send({ type: 'blur' });
    },
  };
  return { focus, handlers };
}
