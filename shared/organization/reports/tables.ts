// The organisation as a table: every part, class and name of the chart on a day.

import type { Plan } from '../../kernel/plan.ts';
import { type Table, type TableView, tableOf } from '../../kernel/table.ts';
import { type OrganisationRow, organisationOn, rowsOf } from '../figures/organization.ts';

export function organisationTable(plan: Plan, { asOf }: TableView): Table {
  const rows = rowsOf(organisationOn(plan, asOf));
  return tableOf('organisation', `Organisation on ${asOf}`, rows, [
    ['Part', (row: OrganisationRow) => row.part],
    ['Class', (row) => row.class],
    ['Name', (row) => row.name],
    ['Count', ({ box }) => box.count],
    ['Note', ({ box }) => box.note],
    ['Marked', ({ box }) => box.mark],
    ['Flags', ({ box }) => box.flags.join(' ') || null],
    ['Source', ({ box }) => box.source],
  ]);
}
