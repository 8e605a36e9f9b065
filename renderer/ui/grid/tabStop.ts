// The one cell of a grid that Tab stops at. It is set by hand, and each cell while another has the focus:
// the page would be laid out once more within the key where React changed the one that has it.

const stops = new WeakMap<Element, HTMLElement>();

/** Tab stops at this cell from now on; `focused`, the cell or what is in it, takes the focus. */
export function stopAt(grid: Element, cell: HTMLElement, focused: HTMLElement | null): void {
  const before = stops.get(grid);
  if (cell !== before) cell.tabIndex = 0;
  if (focused !== document.activeElement) focused?.focus({ preventScroll: true });
  if (before && before !== cell) before.tabIndex = -1;
  stops.set(grid, cell);
}
