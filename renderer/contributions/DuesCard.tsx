// Dues as the roll gives them: one row for each tier, to be read here and edited with the members.
import { incomeByTier, type TierIncome } from '../../shared/contributions/figures/dues.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { formatTotal } from '../../shared/values/money.ts';
import { goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { explains } from './useCover.ts';

function Named({ row }: { readonly row: TierIncome }) {
  const { year } = useViewSettings();
  const address: Address = { feature: 'members', figure: 'tierNamed', entity: row.tier, year };
  return (
    <Figure
      text={formatTotal(row.named, row.isSet ? 0 : row.members.length)}
      label={`Dues of named members, ${row.name}`}
      onExplain={explains(address)}
    />
  );
}

function Expected({ row }: { readonly row: TierIncome }) {
  const { year, end, view } = useViewSettings();
  if (row.expected === 0) return <span className="dim">none</span>;
  const address = { feature: 'contributions', figure: 'tierExpected', entity: row.tier } as const;
  return (
    <Figure
      text={formatTotal(row.counted, row.isSet ? 0 : row.expected)}
      label={`Dues of expected members, ${row.name}`}
      onExplain={explains({ ...address, year, end, view })}
    />
  );
}

function ExpectedCount({ row }: { readonly row: TierIncome }) {
  const { view } = useViewSettings();
  if (row.expected === 0) return <span className="dim">none</span>;
  return (
    <>
      {row.expected} <span className="dim small">not named</span>
      {view === 'committed' && <div className="dim small">not counted in this view</div>}
    </>
  );
}

const columns: readonly TableColumn<TierIncome>[] = [
  {
    key: 'tier',
    header: 'Tier',
    rowHeader: true,
    cell: ({ name }) => (
      <span className="one-line tier-name" title={name}>
        {name}
      </span>
    ),
  },
  { key: 'count', header: 'Named', align: 'end', cell: ({ members }) => members.length },
  { key: 'named', header: 'Dues', align: 'end', cell: (row) => <Named row={row} /> },
  { key: 'expected', header: 'Expected', cell: (row) => <ExpectedCount row={row} /> },
  { key: 'counted', header: 'Dues', align: 'end', cell: (row) => <Expected row={row} /> },
];

export function DuesCard() {
  const plan = usePlan();
  const { year, view } = useViewSettings();
  const rows = incomeByTier(plan, year, view);
  return (
    <Card
      title={`Dues from members, ${year}`}
      action={<LinkButton onPress={() => goTo('members')}>Open members</LinkButton>}
    >
      <DataTable
        caption={`Dues from members, ${year}`}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ tier }) => tier}
        empty={
          <EmptyState
            title="No tiers yet"
            action={<Button onPress={() => goTo('members')}>Open members</Button>}
          >
            Dues are calculated from members and their tiers. You don’t enter them here.
          </EmptyState>
        }
      />
    </Card>
  );
}
