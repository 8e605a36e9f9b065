// How the parts of a grid find each other in the page: class names, attributes, anchors.
import type { Place } from './state.ts';

/** The place of the cell around an element, or null where there is none. */
export function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell instanceof HTMLElement ? cell.dataset.column : undefined;
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}

export function cellElement(root: Element | null, { row, column }: Place): HTMLElement | null {
  return (
    root?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null
  );
}

/** A name that CSS accepts, made of a React id. */
export function anchorName(id: string): string {
  return `--grid${id.replaceAll(/[^\w-]/g, '')}`;
}
