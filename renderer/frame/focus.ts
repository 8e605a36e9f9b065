// Puts the focus where the user went: on the heading of a page, or on one thing of it.
import { showRow } from '../ui/grid/showRow.ts';

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
  if (showRow(id)) return;
  const row = document.querySelector(`.app-page [data-thing="${CSS.escape(id)}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector<HTMLElement>('button, a, input, select')?.focus();
}
