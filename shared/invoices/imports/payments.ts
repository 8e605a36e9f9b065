// Payments and credits from a file: each row is of one invoice, and is recorded as if it were typed.
import type { Change } from '../../kernel/change.ts';
import {
  type AlikeEntries,
  type AlikeNames,
  AlikeRows,
  alikeEntries,
} from '../../kernel/importAlike.ts';
import { type Importer, type Misfit, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  countField,
  dayField,
  moneyField,
  textField,
  wordField,
} from '../../kernel/importFields.ts';
import { noneNamed } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { counted } from '../../values/counted.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { exactFirst } from '../../values/names.ts';
import { quoted } from '../../values/plainText.ts';
import { remembering } from '../../values/remember.ts';
import { ok, type Result } from '../../values/result.ts';
import { eventsOf, type InvoiceEvent } from '../figures/events.ts';
import { invoicesNumbered } from '../figures/numbers.ts';
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
    isName: true,
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

/** A bank and a treasurer write other notes of one payment. */
const namesOf = (invoice: InvoiceId, { what, on, amount, note }: Said): AlikeNames => ({
  known: [invoice, what, on, amount].join('\n'),
  whole: note ?? '',
});

interface Recorded extends AlikeEntries {
  readonly events: readonly RecordedEvent[];
}

function readRecorded(invoices: readonly Invoice[]): Recorded {
  const events = invoices.flatMap((invoice) =>
    eventsOf(invoice).map(({ what, place, on, amount, note }): RecordedEvent => {
      const id = `${invoice.id} ${what} ${place}`;
      return { id, invoice: invoice.id, what, on, amount, note };
    }),
  );
  return { events, ...alikeEntries(events, (one) => namesOf(one.invoice, one)) };
}

const rememberRecorded = remembering<readonly Invoice[], 'events', Recorded>();

const recordedIn = ({ invoices: { invoices } }: Plan) =>
  rememberRecorded(invoices, 'events', () => readRecorded(invoices));

const otherNote = 'It is already recorded with another note, which stays.';

function recording({ invoice, what, on, amount, note }: RecordedEvent): Change {
  return what === 'payment'
    ? { type: 'invoices/recordPayment', invoice, on, amount, note }
    : { type: 'invoices/credit', invoice, on, amount, reason: note ?? '' };
}

type Row = RowValues<typeof fields>;
type Read<T> = Result<T, Misfit>;

function saidIn({ what, on, amount, note }: Row): Said | null {
  return on === null || amount === null ? null : { what: what ?? 'payment', on, amount, note };
}

/** Of that very number, else the only one whose number is the same in other capitals or signs. */
function invoiceIn({ invoices: { invoices } }: Plan, { invoice: number }: Row): Read<Invoice> {
  const alike = invoicesNumbered(invoices, number ?? '');
  const [invoice, ...others] = exactFirst(alike, (one) => one.number === number);
  if (!invoice || number === null) return noneNamed('invoice', 'invoice', number);
  if (others.length === 0) return ok(invoice);
  const why = `${counted(others.length + 1, 'invoice')} have the number ${quoted(number)}.`;
  return misfit('invoice', why, 'Give each a unique number first.');
}

/** A row that says which payment of the invoice it is, and is another one, would be counted beside it. */
function otherThere(plan: Plan, invoice: Invoice, { what, place }: Row): Read<null> {
  const id = `${invoice.id} ${what ?? 'payment'} ${place}`;
  const there = recordedIn(plan).events.find((one) => one.id === id);
  if (!there) return ok(null);
  const why = `No. ${place} of its ${there.what}s is ${paymentImport.nameOf(there)}.`;
  return misfit('place', why, 'Correct the row, or clear its number to record another one.');
}

function read(plan: Plan, row: Row, id: string): Read<{ entity: RecordedEvent }> {
  const invoice = invoiceIn(plan, row);
  if (!invoice.ok) return invoice;
  const said = saidIn(row);
  if (!said) return misfit(null, 'The date or the amount is missing.', 'Fill in the row.');
  const other = otherThere(plan, invoice.value, row);
  if (!other.ok) return other;
  return ok({ entity: { id, invoice: invoice.value.id, ...said } });
}

export const paymentImport: Importer<typeof fields, RecordedEvent> = {
  name: 'payments',
  noun: 'payment or credit',
  plural: 'payments and credits',
  page: 'invoices',
  fields,
  knownBy: ['invoice', 'on', 'amount'],
  entities: (plan) => recordedIn(plan).events,
  severalAlike: true,
  keyOf: ({ id }, plan) => recordedIn(plan).keys.get(id) ?? null,
  nameOf: ({ on, amount }) => `${formatMoney(amount)} on ${formatDate(on)}`,
  add: recording,
  // What was recorded stays: a row that says the same is no change.
  set: (id) => {
    throw new Error(`The payment ${id} was recorded, and is not set anew.`);
  },
  begin({ plan }) {
    const alike = new AlikeRows(recordedIn(plan));
    const otherNotes = new WeakSet<object>();
    return {
      keyOfRow(row) {
        const said = saidIn(row);
        const invoice = invoiceIn(plan, row);
        if (!said || !invoice.ok) return null;
        const meant = alike.next(namesOf(invoice.value.id, said));
        if (meant.isOther && said.note !== null) otherNotes.add(row);
        return meant.key;
      },
      isOfKnown: (row) => invoiceIn(plan, row).ok,
      read(row, before, id) {
        if (!before) return read(plan, row, id);
        return ok({ entity: before, notices: otherNotes.has(row) ? [otherNote] : [] });
      },
    };
  },
};
