// What is open on the day by how long it is past due.
import { useMemo } from 'react';
import { agingPlot, agingPoint } from '../../shared/invoices/figures/agingPlot.ts';
import { agingOn, type Bucket, buckets } from '../../shared/invoices/figures/balances.ts';
import { bucketWords } from '../../shared/invoices/words.ts';
import { formatDate } from '../../shared/values/date.ts';
import { formatCentsShort, formatMoney, type Money, sum } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';

interface Row {
  /** Null is all of them. */
  readonly bucket: Bucket | null;
  readonly label: string;
  readonly count: number;
  readonly open: Money;
}

function Open({ row }: { readonly row: Row }) {
  const { asOf } = useViewSettings();
  const address = { feature: 'invoices', figure: 'ageing', bucket: row.bucket, asOf } as const;
  const isLate = row.bucket !== null && row.bucket !== 'notDue' && row.open > 0;
  return (
    <Figure
      text={formatMoney(row.open)}
      label={`Outstanding, ${row.label}`}
      tone={isLate ? 'act' : undefined}
      onExplain={() => explainFigure(address)}
    />
  );
}

const columns: readonly TableColumn<Row>[] = [
  { key: 'bucket', header: 'Past due', rowHeader: true, cell: ({ label }) => label },
  { key: 'count', header: 'Invoices', align: 'end', cell: ({ count }) => count },
  { key: 'open', header: 'Outstanding', align: 'end', cell: (row) => <Open row={row} /> },
];

export function AgingCard() {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const aging = agingOn(plan.invoices.invoices, asOf);
  const plot = useMemo(
    () => agingPlot(plan.invoices.invoices, asOf),
    [plan.invoices.invoices, asOf],
  );
  const rows = buckets.map((bucket): Row => {
    const { open, invoices } = aging[bucket];
    return { bucket, label: bucketWords[bucket], count: invoices.length, open };
  });
  const total = {
    bucket: null,
    label: 'Total outstanding',
    count: sum(rows.map(({ count }) => count)),
    open: sum(rows.map(({ open }) => open)),
  };
  return (
    <Card title={`Outstanding on ${formatDate(asOf)}`}>
      <Chart
        label={`Outstanding on ${formatDate(asOf)} by how long it is past due`}
        point={agingPoint(plan.invoices.invoices, asOf)}
        plot={plot}
        format={formatCentsShort}
        height={150}
        empty="Nothing is outstanding."
      />
      <DataTable
        caption="Open invoices by how long they are past due"
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ label }) => label}
        total={total}
      />
    </Card>
  );
}
