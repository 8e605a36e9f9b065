// Puts the focus on one entity of a page, where the user went to it.
import { showRow } from '../ui/showRow.ts';

/** Nothing happens where the page does not show it as a row. */
export function focusEntity(id: string): void {
  if (showRow(id)) return;
  const row = document.querySelector(`.app-page [data-entity="${CSS.escape(id)}"]`);
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector<HTMLElement>('button, a, input, select')?.focus();
}
