// Invoices from a file: each row names one by its number, who owes it, for what, and how much.
import { contributorName } from '../../contributions/figures/contributor.ts';
import type { Contribution } from '../../contributions/model.ts';
import {
  type ImportContext,
  type Importer,
  type ImportQuestion,
  type Misfit,
  misfit,
  type RowReader,
  type RowValues,
} from '../../kernel/importer.ts';
import {
  dayField,
  flagField,
  moneyField,
  nameField,
  textField,
  yearField,
} from '../../kernel/importFields.ts';
import { allNamed, theOne } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { isMember } from '../../members/figures/parties.ts';
import { fiscalYearOf, type PlainDate } from '../../values/date.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import { isTotalName } from '../../values/totalNames.ts';
import { dueAfter } from '../changes/invoicing.ts';
import { isSettled } from '../figures/events.ts';
import type { Invoice } from '../model.ts';
import { Payers } from './payers.ts';

const fields = {
  number: textField('Number', {
    needed: true,
    isName: true,
    alike: ['invoice', 'invoice number', 'invoice no', 'no', '#', 'reference'],
  }),
  payer: nameField('Owed by', {
    alike: [
      'member',
      'payer',
      'customer',
      'client',
      'bill to',
      'billed to',
      'organization',
      'organisation',
      'name',
    ],
  }),
  onRoll: flagField('On the roll'),
  named: nameField('Named payer'),
  pledge: nameField('Contribution', { alike: ['pledge'] }),
  year: yearField('Fiscal year', { alike: ['year', 'for year'] }),
  on: dayField('Sent', {
    needed: true,
    alike: ['date', 'day', 'invoice date', 'issued', 'sent on'],
  }),
  due: dayField('Due', { alike: ['due date', 'due on', 'payable by'] }),
  amount: {
    ...moneyField('Amount', { needed: true, alike: ['total', 'invoiced', 'sum'] }),
    ofYear: 'year',
  },
  credited: moneyField('Credited'),
  paid: moneyField('Paid', { alike: ['received', 'amount paid'] }),
  source: textField('Source', { alike: ['note', 'notes', 'comment', 'memo'] }),
};

type Row = RowValues<typeof fields>;
type Read<T> = Result<T, Misfit>;

/** Of several with that name the one of who owes it. */
function pledgeIn(plan: Plan, { pledge, payer }: Row): Read<Contribution['id'] | null> {
  if (pledge === null) return ok(null);
  const named = allNamed(plan.contributions.pledges, pledge);
  const own = named.filter((one) => isSameName(contributorName(plan, one), payer ?? ''));
  const found = theOne(named.length > 1 ? own : named, {
    field: 'pledge',
    noun: 'contribution',
    plural: 'contributions',
    name: pledge,
  });
  return found.ok ? ok(found.value.id) : found;
}

/** What the file says of an invoice that has not been recorded here. */
function settledElsewhere({ paid, credited }: Row): readonly string[] {
  const notice = (what: string, amount: Money | null) =>
    amount === null || amount === 0
      ? []
      : [`${formatMoney(amount)} is ${what}, in a separate table: import that as well.`];
  return [...notice('paid', paid), ...notice('credited', credited)];
}

interface Days {
  readonly on: PlainDate;
  readonly due: PlainDate;
}

function daysIn(plan: Plan, { on, due }: Row, before: Invoice | null): Read<Days> {
  const sent = on ?? before?.on ?? null;
  if (sent === null) return misfit('on', 'The date it was sent is missing.', 'Enter it.');
  return ok({ on: sent, due: due ?? before?.due ?? dueAfter(plan, sent) });
}

const unsettled = {
  member: null,
  payer: null,
  pledge: null,
  payments: [],
  credits: [],
  source: null,
};

/** Another spelling of who owes it changes nothing; whoever paid stays who owes it. */
function owedBy(payers: Payers, row: Row, before: Invoice | null): ReturnType<Payers['find']> {
  const found = payers.find(row, before);
  if (!found.ok || !before) return found;
  const { member, payer } = found.value;
  if (member === before.member && isSameName(payer ?? '', before.payer ?? '')) {
    return ok({ ...found.value, payer: before.payer });
  }
  if (!isSettled(before)) return found;
  const why = 'It has payments or credits, so its payer cannot change.';
  return misfit('payer', why, 'Credit it, with a reason, and add an invoice for the other payer.');
}

function readRow(payers: Payers, plan: Plan, row: Row, before: Invoice | null, id: string) {
  const payer = owedBy(payers, row, before);
  if (!payer.ok) return payer;
  const pledge = pledgeIn(plan, row);
  if (!pledge.ok) return pledge;
  const days = daysIn(plan, row, before);
  if (!days.ok) return days;
  const amount = row.amount ?? before?.amount ?? null;
  if (amount === null) return misfit('amount', 'The amount is missing.', 'Enter the amount.');
  const { yearStartsIn } = plan.consortium.profile;
  const entity: Invoice = {
    ...(before ?? { id, ...unsettled }),
    number: row.number ?? before?.number ?? '',
    member: payer.value.member,
    payer: payer.value.payer,
    pledge: pledge.value ?? before?.pledge ?? null,
    year: row.year ?? before?.year ?? fiscalYearOf(days.value.on, yearStartsIn),
    on: days.value.on,
    due: days.value.due,
    amount,
    source: row.source ?? before?.source ?? null,
  };
  return ok({
    entity,
    notices: [...payer.value.notices, ...(before ? [] : settledElsewhere(row))],
  });
}

class InvoiceRows implements RowReader<typeof fields, Invoice> {
  private readonly plan: Plan;
  private readonly payers: Payers;

  constructor(context: ImportContext) {
    this.plan = context.plan;
    this.payers = new Payers(context);
  }

  keyOfRow({ number }: Row) {
    return number === null ? null : nameKey(number);
  }

  isOfKnown({ number, payer }: Row) {
    return number !== null && !isTotalName(number) && isMember(this.plan.members.roll, payer);
  }

  read(row: Row, before: Invoice | null, id: string) {
    return readRow(this.payers, this.plan, row, before, id);
  }

  questions(): readonly ImportQuestion[] {
    return this.payers.questions();
  }
}

export const invoiceImport: Importer<typeof fields, Invoice> = {
  name: 'invoices',
  noun: 'invoice',
  plural: 'invoices',
  page: 'invoices',
  fields,
  knownBy: ['number'],
  entities: ({ invoices }) => invoices.invoices,
  keyOf: ({ number }) => nameKey(number),
  nameOf: ({ number }) => number,
  add: (entity) => ({ type: 'invoices/addInvoice', entity, at: null }),
  set: (id, set) => ({ type: 'invoices/setInvoice', id, set }),
  begin: (context) => new InvoiceRows(context),
};
