// The cell addresses of the cash sheet, which the cover needs and which needs the cover.
import { views } from '../../kernel/viewSettings.ts';
import { ref } from './sheet.ts';

export const cashSheetName = 'Cash';

/** What the tree may use of the unrestricted cash in a year (its position) and view. */
export function availableCell(at: number, view: number): string {
  return ref(cashSheetName, 11, 2 + at * views.length + view);
}
