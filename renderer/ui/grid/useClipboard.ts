// Copy, cut and paste of blocks through the browser's own events, which also carry the menu's commands.
import { type RefObject, useEffect } from 'react';
import { formatCells, ownCells, pastedCells, setCells } from './clipboard.ts';
import type { GridProps } from './column.ts';
import { blockOf } from './moves.ts';
import type { Send } from './perform.ts';
import { copiedCells } from './sheet.ts';
import type { GridState } from './state.ts';

const deleteKey = { type: 'key', key: 'Delete', ctrl: false, shift: false, alt: false } as const;

/** A copied cell goes into a field as it is, and not as it is guarded for a spreadsheet. */
function pasteIntoField(event: ClipboardEvent, data: DataTransfer): void {
  const cells = ownCells(data);
  const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  if (!cells || !isField) return;
  event.preventDefault();
  const [[only = ''] = [], ...more] = cells;
  const isOne = more.length === 0 && cells[0]?.length === 1;
  document.execCommand('insertText', false, isOne ? only : formatCells(cells));
}

// The events go to where the text caret last was, not to the focused cell: so the document listens.
export function useClipboard<R>(
  root: RefObject<HTMLElement | null>,
  grid: GridProps<R>,
  state: GridState,
  send: Send,
): void {
  useEffect(() => {
    const mine = () => !state.editing && root.current?.contains(document.activeElement) === true;
    const copy = (event: ClipboardEvent) => {
      if (!mine()) return;
      event.preventDefault();
      if (event.clipboardData) setCells(event.clipboardData, copiedCells(grid, blockOf(state)));
      if (event.type === 'cut') send(deleteKey);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.defaultPrevented) return;
      if (!mine()) {
        pasteIntoField(event, event.clipboardData);
        return;
      }
      if (!grid.onPaste) return;
      event.preventDefault();
      send({ type: 'paste', cells: pastedCells(event.clipboardData) });
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [root, grid, state, send]);
}
