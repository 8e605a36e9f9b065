// Saves the tables of a page as CSV, and the pack as text; what makes them is loaded at first use.
import '../../shared/registry/reports.ts';
import { csvSigns } from '../../shared/export/csvForm.ts';
import { fileName } from '../../shared/export/fileName.ts';
import { tableNamed } from '../../shared/kernel/reports.ts';
import type { TableDefinition } from '../../shared/kernel/table.ts';
import { pages } from '../registry.ts';
import { ask } from '../state/bridge.ts';
import { csvForm } from '../state/csvExport.ts';
import { announceWritten, notAllSaved, shownHistory } from '../state/exports.ts';
import type { PageName } from '../state/pages.ts';
import { granted } from '../state/problems.ts';
import { baseOf, shownName } from '../state/shown.ts';
import { getState, setState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';

/** The tables of a page in its order, none of them computed. */
export function tablesOfPage(page: PageName): readonly TableDefinition[] {
  return pages[page].tables.map(tableNamed);
}

/** The name of the file says of which history it is, and where it is not of the plan as it is kept. */
export async function saveTable(definition: TableDefinition): Promise<void> {
  // Scenarios stand beside the plan that they are made on, also where one of them is shown.
  const isBase = getState().page === 'scenarios';
  const plan = isBase ? baseOf(getState()) : getState().plan;
  const other = isBase ? null : shownName(getState(), String);
  const { name } = getState().plan.consortium.profile;
  const title = other === null ? name : `${name} (${other})`;
  const form = await csvForm();
  const { year, asOf } = getState().viewSettings;
  const history = await shownHistory();
  const words = `${title} ${definition.title({ year, asOf })}`;
  const request = {
    kind: 'table',
    name: fileName(words, csvSigns[form].ending, history),
    table: definition.name,
    plan: JSON.stringify(plan),
    view: { year, asOf },
    form,
  } as const;
  announceWritten(granted(await ask.exportAs(request)));
}

/** One table is saved at once; where the page has several, the user is asked which. */
export function exportPage(): void {
  const [table, ...others] = tablesOfPage(getState().page);
  if (!table) return;
  if (others.length > 0) setState({ overlay: 'exportTable' });
  else void saveTable(table);
}

/** Like the board pack that main writes: of the plan as it is kept, whatever is shown. */
export async function exportMarkdown(): Promise<void> {
  const { viewSettings: settings, queue } = getState();
  if (queue.waiting > 0) return announce(notAllSaved);
  announceWritten(granted(await ask.exportAs({ kind: 'markdown', settings })));
}
