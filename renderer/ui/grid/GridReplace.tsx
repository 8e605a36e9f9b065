// Find and replace of one grid, loaded at first use; it keeps the cells that were selected when it opened.
import { useState } from 'react';
import { later } from '../later.tsx';
import type { GridProps } from './column.ts';
import type { Send } from './perform.ts';
import type { ReplaceProps } from './Replace.tsx';
import { typedCells } from './replaceCells.ts';
import type { Block } from './state.ts';

const Replace = later<ReplaceProps>(() => import('./Replace.tsx'));

interface Props<R> {
  readonly grid: GridProps<R>;
  readonly block: Block;
  readonly send: Send;
  readonly onClose: () => void;
}

export function GridReplace<R>({ grid, block, send, onClose }: Props<R>) {
  const [cells] = useState(() => {
    const isOne = block.top === block.bottom && block.left === block.right;
    const all = typedCells(grid, null);
    return { selected: isOne ? null : typedCells(grid, block), all: () => all };
  });
  const { onSet } = grid;
  if (!onSet) return null;
  return (
    <Replace {...cells} onSet={(found) => onSet(found, 'replace')} send={send} onClose={onClose} />
  );
}
