// Saves a table as CSV, and the pack as text; what makes them is loaded at first use.
import '../../shared/registry/reports.ts';
import { csvSigns } from '../../shared/export/csvForm.ts';
import { fileName } from '../../shared/export/fileName.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { TableDefinition } from '../../shared/kernel/table.ts';
import { scenariosTables } from '../../shared/scenarios/reports/tables.ts';
import { announce } from '../ui/announce.ts';
import { ask } from './bridge.ts';
import { csvForm } from './csvExport.ts';
import { announceWritten, notAllSaved, shownHistory } from './exports.ts';
import { baseOf, shownName } from './shown.ts';
import { getState } from './store.ts';
import { heard } from './written.ts';

// Scenarios stand beside the plan that they are made on, also where one of them is shown.
const ofScenarios: ReadonlySet<TableDefinition> = new Set(scenariosTables);

/** The plan that a table is of. */
export function planOfTable(definition: TableDefinition): Plan {
  return ofScenarios.has(definition) ? baseOf(getState()) : getState().plan;
}

/** The name of the file says of which history it is, and where it is not of the plan as it is kept. */
export async function saveTable(definition: TableDefinition): Promise<void> {
  const plan = planOfTable(definition);
  const other = ofScenarios.has(definition) ? null : shownName(getState(), String);
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
  const what = `Table “${definition.title({ year, asOf })}”`;
  announceWritten(what, heard(what, await ask.exportAs(request)));
}

/** Like the board pack that main writes: of the plan as it is kept, whatever is shown. */
export async function exportMarkdown(): Promise<void> {
  const { viewSettings: settings, queue } = getState();
  if (queue.waiting > 0) return announce(notAllSaved);
  const what = 'Board pack (Markdown)';
  announceWritten(what, heard(what, await ask.exportAs({ kind: 'markdown', settings })));
}
