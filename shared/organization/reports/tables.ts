// The organization as a table: every part, class and name of the chart on a day.
import { bodyOf, type TableDefinition } from '../../kernel/table.ts';
import { type OrganizationRow, organizationOn, rowsOf } from '../figures/organization.ts';

export const organizationTable: TableDefinition = {
  name: 'organisation',
  title: ({ asOf }) => `Organization on ${asOf}`,
  body(plan, { asOf }) {
    const rows = rowsOf(organizationOn(plan, asOf));
    return bodyOf(rows, [
      ['Part', (row: OrganizationRow) => row.part],
      ['Class', (row) => row.class],
      ['Name', (row) => row.name],
      ['Count', ({ box }) => box.count],
      ['Note', ({ box }) => box.note],
      ['Marked', ({ box }) => box.mark],
      ['Flags', ({ box }) => box.flags.join(' ') || null],
      ['Source', ({ box }) => box.source],
    ]);
  },
};

export const organizationTables = [organizationTable];
