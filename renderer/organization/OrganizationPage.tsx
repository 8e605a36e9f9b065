// The page of the organization: a chart of the board, its officers, members and all others on the day.
import './organization.css';
import { useMemo } from 'react';
import type { Box } from '../../shared/organization/figures/box.ts';
import {
  isEmpty,
  type OrganizationRow,
  organizationOn,
  rowsOf,
} from '../../shared/organization/figures/organization.ts';
import { formatDate } from '../../shared/values/date.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { setState, usePlan, useViewSettings } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Chart } from './Chart.tsx';

const columns: readonly TableColumn<OrganizationRow>[] = [
  { key: 'part', header: 'Part', cell: ({ part }) => part },
  { key: 'class', header: 'Class', cell: (row) => row.class ?? '' },
  { key: 'name', header: 'Name', rowHeader: true, cell: ({ name }) => name ?? '' },
  { key: 'note', header: 'Note', cell: ({ box }) => box.note ?? '' },
  {
    key: 'source',
    header: 'Source',
    cell: ({ box }) => (
      <p className="dim small one-line" title={box.source ?? undefined}>
        {box.source ?? ''}
      </p>
    ),
  },
];

function useOrganization() {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const organisation = useMemo(() => organizationOn(plan, asOf), [plan, asOf]);
  return { organisation, asOf, label: `Organization of ${organisation.name}, ${formatDate(asOf)}` };
}

function Table({ organisation, label }: { readonly organisation: Box; readonly label: string }) {
  const rows = useMemo(() => rowsOf(organisation), [organisation]);
  return (
    <Card>
      <DataTable caption={label} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Card>
  );
}

function Nothing() {
  return (
    <Card>
      <EmptyState
        title="No one yet"
        action={
          <Button kind="primary" onPress={() => setState({ page: 'members' })}>
            Start with the members
          </Button>
        }
      >
        The chart is built from the plan: tiers and members, the board and its officers, nonmembers,
        and working groups.
      </EmptyState>
    </Card>
  );
}

export default function OrganizationPage() {
  const { organisation, asOf, label } = useOrganization();
  const isNobody = isEmpty(organisation);
  const keys = 'Arrow keys move between boxes; Enter opens a box.';
  return (
    <main className="page">
      <PageHeader
        title="Organization"
        subtitle={`Who we are on ${formatDate(asOf)}.${isNobody ? '' : ` ${keys}`}`}
      />
      {isNobody ? (
        <Nothing />
      ) : (
        <ChartTable label={label} chart={<Chart organisation={organisation} label={label} />}>
          <Table organisation={organisation} label={label} />
        </ChartTable>
      )}
    </main>
  );
}
