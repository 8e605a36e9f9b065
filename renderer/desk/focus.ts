// Puts the focus where the user went: on the heading of a page, or on one thing of it.

/** Read out, and Tab goes on from there. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('.app-page main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  document.querySelector('.app-page')?.scrollTo({ top: 0 });
}

/** Nothing happens where the page does not show the thing as a row. */
export function focusThing(id: string): void {
  const row = document.querySelector(`.app-page [data-thing="${CSS.escape(id)}"]`);
  const cell = row?.querySelector('[data-column]');
  row?.scrollIntoView({ block: 'nearest' });
  // A grid makes the cell active that is pressed, and gives it the focus.
  if (cell) cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  else row?.querySelector<HTMLElement>('button, a, input, select')?.focus();
}
