// All invoices, the newest first, each with what is open of it, and the acts on it.
import { bucketOf, openAtAll, openOn } from '../../shared/invoices/figures/balances.ts';
import { isLastNumber } from '../../shared/invoices/figures/numbers.ts';
import type { Invoice } from '../../shared/invoices/model.ts';
import { bucketWords, payerName, purposeText, toComeText } from '../../shared/invoices/words.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { counted } from '../../shared/values/counted.ts';
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

/** Why nothing more is paid or credited; what is to come is named with its day. */
function whySettled(one: Invoice, asOf: PlainDate): string | null {
  if (openAtAll(one) > 0) return null;
  const later = toComeText(one, asOf);
  const all = 'Fully paid or credited';
  return later === null ? `${all}.` : `${all}, with ${later} to come.`;
}

function menuOf(plan: Plan, one: Invoice, asOf: PlainDate, open: Open): MenuEntry[] {
  const { id } = one;
  const settled = whySettled(one, asOf);
  const isFresh = one.payments.length + one.credits.length === 0;
  const changed = isFresh ? null : 'It has payments or credits. Credit it instead.';
  const isLast = isLastNumber(plan.invoices.invoices, one);
  const last = isLast ? 'The next invoice would reuse its number. Void it instead.' : null;
  const to = (dialog: 'pay' | 'credit' | 'editInvoice' | 'removeInvoice') => () =>
    open({ dialog, id });
  return [
    { label: 'Record a payment…', disabled: settled, onSelect: to('pay') },
    { label: 'Credit or void…', disabled: settled, onSelect: to('credit') },
    'line',
    { label: 'Edit…', disabled: changed, onSelect: to('editInvoice') },
    { label: 'Remove…', disabled: changed ?? last, onSelect: to('removeInvoice') },
  ];
}

/** The last number of a year is looked for among all invoices: not for each row, but for the menu that is opened. */
const whenOpened = (entries: () => readonly MenuEntry[]): Iterable<MenuEntry> => ({
  [Symbol.iterator]: () => entries().values(),
});

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
      label={`Outstanding on invoice ${one.number}`}
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
        <span className="two-lines invoice-name" title={payerName(plan, one)}>
          {payerName(plan, one)}
        </span>
      ),
    },
    {
      key: 'for',
      header: 'For',
      cell: (one) => (
        <span className="two-lines invoice-name" title={purposeText(plan, one)}>
          {purposeText(plan, one)}
        </span>
      ),
    },
    { key: 'on', header: 'Sent', cell: ({ on }) => formatDate(on) },
    { key: 'due', header: 'Due', cell: ({ due }) => formatDate(due) },
    { key: 'amount', header: 'Amount', align: 'end', cell: ({ amount }) => formatMoney(amount) },
    {
      key: 'open',
      header: 'Outstanding',
      align: 'end',
      cell: (one) => <OpenCell one={one} asOf={asOf} />,
    },
    {
      key: 'state',
      header: 'State',
      cell: (one) => (
        <>
          <State one={one} asOf={asOf} />
          {toComeText(one, asOf) !== null && (
            <>
              {' '}
              <Tag tone="neutral">payment to come</Tag>
            </>
          )}
        </>
      ),
    },
    {
      key: 'acts',
      header: '',
      cell: (one) => (
        <Menu
          label={`Actions for invoice ${one.number}`}
          kind="icon"
          items={whenOpened(() => menuOf(plan, one, asOf, open))}
        >
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
  const count = counted(invoices.length, 'invoice');
  return (
    <Card title={count} action={<span className="dim small">on {formatDate(asOf)}</span>}>
      <div className="table-frame invoice-list">
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
