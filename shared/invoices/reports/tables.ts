// The tables of invoices: each of them, its payments and credits, what is owed, past due, accrual and cash.
import { yearsOf } from '../../cost/figures/costs.ts';
import { bodyOf, type TableDefinition, units, yesNo } from '../../kernel/table.ts';
import { find } from '../../values/id.ts';
import type { Money } from '../../values/money.ts';
import { bookLabels, stepLabels } from '../explain/explainBooks.ts';
import { agingOn, type Bucket, buckets, creditedBy, openOn, paidBy } from '../figures/balances.ts';
import { type Books, booksOf } from '../figures/books.ts';
import { eventsOf, type InvoiceEvent } from '../figures/events.ts';
import { type Owed, owedIn } from '../figures/owed.ts';
import type { Invoice } from '../model.ts';
import { bucketWords, purposeText } from '../words.ts';

export const invoicesTable: TableDefinition = {
  name: 'invoices',
  lists: true,
  title: ({ asOf }) => `Invoices on ${asOf}`,
  body(plan, { asOf }) {
    return bodyOf(plan.invoices.invoices, [
      ['Number', ({ number }: Invoice) => number],
      ['Owed by', (one) => find(plan.members.roll, one.member)?.name ?? one.payer],
      ['On the roll', (one) => yesNo(one.member !== null)],
      ['Named payer', (one) => one.payer],
      ['For', (one) => purposeText(plan, one)],
      ['Contribution', ({ pledge }) => find(plan.contributions.pledges, pledge)?.name ?? null],
      ['Fiscal year', ({ year }) => year],
      ['Sent', ({ on }) => on],
      ['Due', ({ due }) => due],
      ['Amount', ({ amount }) => units(amount)],
      ['Credited', (one) => units(creditedBy(one, asOf))],
      ['Paid', (one) => units(paidBy(one, asOf))],
      ['Outstanding', (one) => units(openOn(one, asOf))],
      ['Source', ({ source }) => source],
      ['ID', ({ id }) => id],
    ]);
  },
};

/** Whatever its day: what `invoices` adds up. */
export const paymentsTable: TableDefinition = {
  name: 'payments',
  lists: true,
  title: () => 'Payments and credits',
  body(plan) {
    return bodyOf(plan.invoices.invoices.flatMap(eventsOf), [
      ['Invoice', ({ invoice }: InvoiceEvent) => invoice.number],
      ['What', ({ what }) => what],
      ['No.', ({ place }) => place],
      ['Day', ({ on }) => on],
      ['Amount', ({ amount }) => units(amount)],
      ['Note or reason', ({ note }) => note],
    ]);
  },
};

const owedFor: Readonly<Record<Owed['of'], string>> = {
  dues: 'dues',
  pledge: 'contribution',
  others: 'neither',
};

export const owedTable: TableDefinition = {
  name: 'owed',
  title: ({ year, asOf }) => `Dues and pledges due for ${year} on ${asOf}`,
  body(plan, { year, asOf }) {
    return bodyOf(owedIn(plan, year, asOf), [
      ['Owed by', ({ name }: Owed) => name],
      ['For', ({ of }) => owedFor[of]],
      ['Credited, no longer owed', ({ waived }) => units(waived)],
      ['Dues and pledges due', ({ due }) => units(due)],
      ['Invoiced', ({ invoiced }) => units(invoiced)],
      ['Received', ({ received }) => units(received)],
      ['Outstanding', ({ open }) => units(open)],
    ]);
  },
};

export const agingTable: TableDefinition = {
  name: 'ageing',
  title: ({ asOf }) => `Outstanding on ${asOf} by how long it is past due`,
  body(plan, { asOf }) {
    const aging = agingOn(plan.invoices.invoices, asOf);
    return bodyOf(buckets, [
      ['Past due', (bucket: Bucket) => bucketWords[bucket]],
      ['Invoices', (bucket) => aging[bucket].invoices.length],
      ['Outstanding', (bucket) => units(aging[bucket].open)],
    ]);
  },
};

interface Row {
  readonly year: number;
  readonly item: string;
  readonly accrual: Money | null;
  readonly cash: Money | null;
  readonly step: Money | null;
}

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

function rowsOf({ year, accrual, cash, steps }: Books): Row[] {
  const both = keysOf(bookLabels).map((part): Row => {
    return { year, item: bookLabels[part], accrual: accrual[part], cash: cash[part], step: null };
  });
  const between = keysOf(stepLabels).map((part): Row => {
    return { year, item: stepLabels[part], accrual: null, cash: null, step: steps[part] };
  });
  return [...both, ...between];
}

/** The accrual result and the steps of a year add up to its cash result. */
export const booksTable: TableDefinition = {
  name: 'accrual-and-cash',
  title: ({ asOf }) => `Accrual and cash on ${asOf}`,
  body(plan, { asOf }) {
    const rows = yearsOf(plan.cost.terms).flatMap((year) => rowsOf(booksOf(plan, year, asOf)));
    return bodyOf(rows, [
      ['Fiscal year', (row: Row) => row.year],
      ['Item', (row) => row.item],
      ['Accrual', (row) => units(row.accrual)],
      ['Cash', (row) => units(row.cash)],
      ['Step from accrual to cash', (row) => units(row.step)],
    ]);
  },
};

/** In the order of the page. */
export const invoicesTables = [invoicesTable, paymentsTable, owedTable, agingTable, booksTable];
