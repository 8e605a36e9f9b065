// All invoices, the newest first, each with what is open of it, and the acts on it.
import { bucketOf, openAtAll, openOn } from '../../shared/invoices/figures/balances.ts';
import type { Invoice } from '../../shared/invoices/model.ts';
import { bucketWords, payerName, purposeText } from '../../shared/invoices/words.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuEntry } from '../ui/MenuList.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Open } from './dialogs.ts';

function menuOf(one: Invoice, open: Open): MenuEntry[] {
  const { id } = one;
  const isOpen = openAtAll(one) > 0;
  const isFresh = one.payments.length + one.credits.length === 0;
  return [
    { label: 'Record a payment…', disabled: !isOpen, onSelect: () => open({ dialog: 'pay', id }) },
    { label: 'Credit or void…', disabled: !isOpen, onSelect: () => open({ dialog: 'credit', id }) },
    'line',
    { label: 'Edit…', disabled: !isFresh, onSelect: () => open({ dialog: 'editInvoice', id }) },
    { label: 'Remove…', disabled: !isFresh, onSelect: () => open({ dialog: 'removeInvoice', id }) },
  ];
}

function State({ one, asOf }: { readonly one: Invoice; readonly asOf: PlainDate }) {
  if (one.on > asOf) return <Tag tone="neutral">not sent yet</Tag>;
  if (openOn(one, asOf) === 0) return <Tag tone="good">settled</Tag>;
  const bucket = bucketOf(one, asOf);
  if (bucket === 'notDue') return <Tag tone="neutral">not due</Tag>;
  return <Tag tone="act">{bucketWords[bucket].toLowerCase()}</Tag>;
}

function OpenCell({ one, asOf }: { readonly one: Invoice; readonly asOf: PlainDate }) {
  const address = { feature: 'invoices', figure: 'invoice', part: 'open', entity: one.id } as const;
  return (
    <Figure
      text={formatMoney(openOn(one, asOf))}
      label={`Open of invoice ${one.number}`}
      onExplain={() => explainFigure({ ...address, asOf })}
    />
  );
}

function columnsFor(plan: Plan, asOf: PlainDate, open: Open): readonly TableColumn<Invoice>[] {
  return [
    { key: 'number', header: 'Number', rowHeader: true, cell: ({ number }) => number },
    {
      key: 'payer',
      header: 'Owed by',
      cell: (one) => (
        <span className="one-line invoice-name" title={payerName(plan, one)}>
          {payerName(plan, one)}
        </span>
      ),
    },
    {
      key: 'for',
      header: 'For',
      cell: (one) => (
        <span className="one-line invoice-name" title={purposeText(plan, one)}>
          {purposeText(plan, one)}
        </span>
      ),
    },
    { key: 'on', header: 'Sent', cell: ({ on }) => formatDate(on) },
    { key: 'due', header: 'Due', cell: ({ due }) => formatDate(due) },
    { key: 'amount', header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount) },
    {
      key: 'open',
      header: 'Open',
      align: 'end',
      cell: (one) => <OpenCell one={one} asOf={asOf} />,
    },
    { key: 'state', header: 'State', cell: (one) => <State one={one} asOf={asOf} /> },
    {
      key: 'acts',
      header: '',
      cell: (one) => (
        <Menu label={`Acts on invoice ${one.number}`} kind="icon" items={menuOf(one, open)}>
          <MoreIcon />
        </Menu>
      ),
    },
  ];
}

export function InvoiceList({ open }: { readonly open: Open }) {
  const plan = usePlan();
  const { asOf } = useViewSettings();
  const { invoices } = plan.invoices;
  const count = invoices.length === 1 ? '1 invoice' : `${invoices.length} invoices`;
  return (
    <Card title={count} action={<span className="dim small">on {formatDate(asOf)}</span>}>
      <div className="invoice-list">
        <DataTable
          caption="Invoices"
          hideCaption
          columns={columnsFor(plan, asOf, open)}
          rows={invoices.toReversed()}
          rowKey={({ id }) => id}
        />
      </div>
    </Card>
  );
}
