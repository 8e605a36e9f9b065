// Invoices on the paper: what is owed and received for the year, what is past due, accrual and cash.

import type { Plan } from '../../kernel/plan.ts';
import type { PaperTable } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { bookLabels, stepLabels } from '../explain/explainBooks.ts';
import { ageingOn, buckets } from '../figures/balances.ts';
import { booksOf } from '../figures/books.ts';
import { owedIn } from '../figures/owed.ts';
import { bucketWords } from '../words.ts';

const name = (header: string) => ({ header, numeric: false });
const number = (header: string) => ({ header, numeric: true });
const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T)[];

function owedPaper(plan: Plan, { year, asOf }: ViewSettings): PaperTable {
  return {
    title: `Owed for ${year}, on ${formatDate(asOf)}`,
    columns: [name('Owed by'), ...['Owed', 'Invoiced', 'Received', 'Open'].map(number)],
    rows: owedIn(plan, year, asOf).map((row) => [
      row.name,
      row.due === null ? 'unknown' : formatMoney(row.due),
      ...[row.invoiced, row.received, row.open].map(formatMoney),
    ]),
    totalled: false,
    note: null,
  };
}

function ageingPaper(plan: Plan, { asOf }: ViewSettings): PaperTable {
  const ageing = ageingOn(plan.invoices.invoices, asOf);
  return {
    title: `Open invoices on ${formatDate(asOf)}`,
    columns: [name('Past due'), number('Invoices'), number('Open')],
    rows: buckets.map((one) => {
      const { open, invoices } = ageing[one];
      return [bucketWords[one], String(invoices.length), formatMoney(open)];
    }),
    totalled: false,
    note: null,
  };
}

function booksPaper(plan: Plan, { year }: ViewSettings): PaperTable {
  const { accrual, cash, steps } = booksOf(plan, year);
  const step = (label: string, amount: Money) => [label, '', formatMoney(amount)];
  return {
    title: `Accrual and cash, ${year}`,
    columns: [name('Item'), number('Accrual'), number('Cash')],
    rows: [
      ...keysOf(bookLabels).map((part) => [
        bookLabels[part],
        formatMoney(accrual[part]),
        formatMoney(cash[part]),
      ]),
      ...keysOf(stepLabels).map((part) => step(stepLabels[part], steps[part])),
    ],
    totalled: false,
    note: 'The accrual result and the steps under it are the cash result.',
  };
}

/** Nothing where no invoice is recorded. */
export function invoicePapers(plan: Plan, looking: ViewSettings): readonly PaperTable[] {
  if (plan.invoices.invoices.length === 0) return [];
  return [owedPaper(plan, looking), ageingPaper(plan, looking), booksPaper(plan, looking)];
}
