// Saves the tables of the page that is shown as CSV.
import '../../shared/registry/reports.ts';
import { tableNamed } from '../../shared/kernel/reports.ts';
import type { TableDefinition } from '../../shared/kernel/table.ts';
import { pages } from '../registry.ts';
import type { PageName } from '../state/pages.ts';
import { getState, setState } from '../state/store.ts';
import { saveTable } from '../state/tableExports.ts';

/** The tables of a page in its order, none of them computed. */
export function tablesOfPage(page: PageName): readonly TableDefinition[] {
  return pages[page].tables.map(tableNamed);
}

/** One table is saved at once; where the page has several, the user is asked which. */
export function exportPage(): void {
  const [table, ...others] = tablesOfPage(getState().page);
  if (!table) return;
  if (others.length > 0) setState({ overlay: 'exportTable' });
  else void saveTable(table);
}
