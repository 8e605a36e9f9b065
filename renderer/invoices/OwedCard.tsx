// Who owes what for the year: dues and cash contributions, invoiced, received and open on the day.

import { type OwedPart, owedLabels } from '../../shared/invoices/explain/explainOwed.ts';
import { goodStanding } from '../../shared/invoices/figures/balances.ts';
import { type Owed, type OwedFor, owedIn, totalOwed } from '../../shared/invoices/figures/owed.ts';
import { formatSum } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Tag } from '../ui/Tag.tsx';

/** Null is the total. */
type Row = Figures & (OwedFor | { readonly id: null; readonly of: null });

interface Figures extends Pick<Owed, 'due' | 'invoiced' | 'received' | 'open' | 'name'> {
  /** Those whose dues are unknown, and left out of the total. */
  readonly unknown: number;
}

function Cell({ row, part }: { readonly row: Row; readonly part: OwedPart }) {
  const { year, asOf } = useViewSettings();
  const amount = row[part];
  const address = { feature: 'invoices', figure: 'owed', part, year, asOf } as const;
  return (
    <Figure
      text={amount === null ? 'unknown' : formatSum(amount, part === 'due' ? row.unknown : 0)}
      label={`${owedLabels[part]}, ${row.name}`}
      tone={amount === null ? 'unknown' : undefined}
      onExplain={() => explainFigure({ ...address, entity: row.id })}
    />
  );
}

function Standing({ row }: { readonly row: Row }) {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  if (row.of !== 'dues' || row.id === null) return null;
  const { isGood } = goodStanding(plan.invoices, row.id, asOf);
  return isGood ? null : (
    <>
      {' '}
      <Tag tone="act">not in good standing</Tag>
    </>
  );
}

const columns: readonly TableColumn<Row>[] = [
  {
    key: 'name',
    header: 'Owed by',
    rowHeader: true,
    cell: (row) => (
      <>
        <span className="wraps invoice-owed">{row.name}</span>
        <Standing row={row} />
      </>
    ),
  },
  ...(['due', 'invoiced', 'received', 'open'] as const).map(
    (part): TableColumn<Row> => ({
      key: part,
      header: owedLabels[part],
      align: 'end',
      cell: (row) => <Cell row={row} part={part} />,
    }),
  ),
];

const asRow = (row: Owed): Row => ({ ...row, unknown: 0 });

export function OwedCard() {
  const plan = usePlan();
  const { year, asOf } = useViewSettings();
  const owed = owedIn(plan, year, asOf);
  const rows = owed.map(asRow);
  const total: Row = { id: null, of: null, name: 'Total', ...totalOwed(owed) };
  return (
    <Card title={`Dues and pledges due for ${year}`}>
      <div className="table-frame invoice-list">
        <DataTable
          caption={`Due, invoiced and received for ${year}`}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id ?? 'total'}
          total={rows.length > 0 ? total : undefined}
          empty={<p className="dim">Nobody owes anything for {year}: no named member pays dues.</p>}
        />
      </div>
    </Card>
  );
}
