// Puts the focus on one entity of a page, where the user went to it.
import { focusHeading } from '../ui/focusHeading.ts';
import { awaitRow, showRow } from '../ui/showRow.ts';

/** On the heading, where the page does not show it as a row, or does not yet. */
export function focusEntity(id: string): void {
  if (showRow(id)) return;
  const row = document.querySelector(`.app-page [data-entity="${CSS.escape(id)}"]`);
  const target = row?.querySelector<HTMLElement>('button, a, input, select');
  if (!target) focusHeading();
  row?.scrollIntoView({ block: 'nearest' });
  target?.focus();
  if (!row) awaitRow(id);
}
