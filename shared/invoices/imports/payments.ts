// Payments and credits from a file: each row is of one invoice, and is recorded as if it were typed.
import type { Change } from '../../kernel/change.ts';
import { type Importer, type Misfit, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  countField,
  dayField,
  moneyField,
  textField,
  wordField,
} from '../../kernel/importFields.ts';
import { AlikeKeys, alikeKeys, noneNamed } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { nameKey } from '../../values/names.ts';
import { remembering } from '../../values/remember.ts';
import { ok, type Result } from '../../values/result.ts';
import { eventsOf, type InvoiceEvent } from '../figures/events.ts';
import type { Invoice, InvoiceId } from '../model.ts';

/** A payment or a credit as an entry of its own: its id says of which invoice it is. */
export interface RecordedEvent {
  readonly id: string;
  readonly invoice: InvoiceId;
  readonly what: InvoiceEvent['what'];
  readonly on: PlainDate;
  readonly amount: Money;
  readonly note: string | null;
}

const whatWords: Readonly<Record<InvoiceEvent['what'], string>> = {
  payment: 'Payment',
  credit: 'Credit',
};

const fields = {
  invoice: textField('Invoice', {
    needed: true,
    alike: ['invoice number', 'invoice no', 'number', 'for invoice', 'reference'],
  }),
  what: wordField('What', whatWords, { alike: ['type', 'kind'] }),
  place: countField('No.', { alike: ['#', 'nr'] }),
  on: dayField('Day', {
    needed: true,
    alike: ['date', 'on', 'paid on', 'received on', 'payment date'],
  }),
  amount: moneyField('Amount', { needed: true, alike: ['paid', 'received', 'amount paid', 'sum'] }),
  note: textField('Note or reason', { alike: ['note', 'reason', 'memo', 'comment'] }),
};

type Said = Pick<RecordedEvent, 'what' | 'on' | 'amount' | 'note'>;

const keyOf = (number: string, { what, on, amount, note }: Said) =>
  [nameKey(number), what, on, amount, note ?? ''].join('\n');

interface Recorded {
  readonly events: readonly RecordedEvent[];
  readonly keys: ReadonlyMap<string, string>;
}

function readRecorded(invoices: readonly Invoice[]): Recorded {
  const numbers = new Map(invoices.map(({ id, number }) => [id, number]));
  const events = invoices.flatMap((invoice) =>
    eventsOf(invoice).map(({ what, place, on, amount, note }): RecordedEvent => {
      const id = `${invoice.id} ${what} ${place}`;
      return { id, invoice: invoice.id, what, on, amount, note };
    }),
  );
  const keys = alikeKeys(events, (one) => keyOf(numbers.get(one.invoice) ?? '', one));
  return { events, keys };
}

const rememberRecorded = remembering<readonly Invoice[], 'events', Recorded>();

const recordedIn = ({ invoices: { invoices } }: Plan) =>
  rememberRecorded(invoices, 'events', () => readRecorded(invoices));

function recording({ invoice, what, on, amount, note }: RecordedEvent): Change {
  return what === 'payment'
    ? { type: 'invoices/recordPayment', invoice, on, amount, note }
    : { type: 'invoices/credit', invoice, on, amount, reason: note ?? '' };
}

type Row = RowValues<typeof fields>;

function saidIn({ what, on, amount, note }: Row): Said | null {
  return on === null || amount === null ? null : { what: what ?? 'payment', on, amount, note };
}

function read(plan: Plan, row: Row, id: string): Result<{ entity: RecordedEvent }, Misfit> {
  const { invoices } = plan.invoices;
  const number = nameKey(row.invoice ?? '');
  const invoice = invoices.find((one) => nameKey(one.number) === number);
  if (!invoice) return noneNamed('invoice', 'invoice', row.invoice);
  const said = saidIn(row);
  if (!said) return misfit(null, 'The day or the amount is missing.', 'Fill in the row.');
  return ok({ entity: { id, invoice: invoice.id, ...said } });
}

export const paymentImport: Importer<typeof fields, RecordedEvent> = {
  name: 'payments',
  noun: 'payment or credit',
  plural: 'payments and credits',
  page: 'invoices',
  fields,
  knownBy: ['invoice', 'on', 'amount'],
  entities: (plan) => recordedIn(plan).events,
  keyOf: ({ id }, plan) => recordedIn(plan).keys.get(id) ?? null,
  nameOf: ({ on, amount }) => `${formatMoney(amount)} on ${formatDate(on)}`,
  add: recording,
  // What was recorded stays: a row that says the same is no change.
  set: (id) => {
    throw new Error(`The payment ${id} was recorded, and is not set anew.`);
  },
  begin({ plan }) {
    const alike = new AlikeKeys();
    return {
      keyOfRow(row) {
        const said = saidIn(row);
        return said && alike.next(keyOf(row.invoice ?? '', said));
      },
      read: (row, before, id) => (before ? ok({ entity: before }) : read(plan, row, id)),
    };
  },
};
