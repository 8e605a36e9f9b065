// Copy, cut and paste of blocks through the browser's own events, which also carry the menu's commands.
import { type RefObject, useEffect } from 'react';
import { formatCells } from './clipboard.ts';
import type { GridProps } from './column.ts';
import type { Send } from './perform.ts';
import { copiedCells } from './sheet.ts';
import type { GridState } from './state.ts';

const deleteKey = { type: 'key', key: 'Delete', ctrl: false, shift: false, alt: false } as const;

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
      event.clipboardData?.setData('text/plain', formatCells(copiedCells(grid, state)));
      if (event.type === 'cut') send(deleteKey);
    };
    const paste = (event: ClipboardEvent) => {
      if (!mine() || !grid.onPaste) return;
      event.preventDefault();
      send({ type: 'paste', text: event.clipboardData?.getData('text/plain') ?? '' });
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
