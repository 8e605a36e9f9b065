// Why so much is owed, invoiced, received or open of the dues and contributions of a year.
import type { ContributionId } from '../../contributions/model.ts';
import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { MemberId } from '../../members/model.ts';
import { type FiscalYear, formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, formatSum, type Money, negated, noMoney, sum } from '../../values/money.ts';
import { type Owed, type othersId, owedIn, receivedUnbilled } from '../figures/owed.ts';
import { invoicePart } from './explainInvoice.ts';

export type OwedPart = 'due' | 'invoiced' | 'received' | 'open';

export interface OwedAddress {
  readonly feature: 'invoices';
  readonly figure: 'owed';
  readonly part: OwedPart;
  /** A member, a contribution, or `othersId`; null is all of them. */
  readonly entity: MemberId | ContributionId | typeof othersId | null;
  readonly year: FiscalYear;
  readonly asOf: PlainDate;
}

export const owedLabels: Readonly<Record<OwedPart, string>> = {
  due: 'Dues and pledges due',
  invoiced: 'Invoiced',
  received: 'Received',
  open: 'Outstanding',
};

const rules: Readonly<Record<OwedPart, string>> = {
  due: 'Dues of named members plus cash contributions that are committed or received, less credits recorded by that date. A credit for an amount billed beyond that does not reduce it. An invoice for neither dues nor a contribution is not income of the plan and adds nothing.',
  invoiced: 'Amounts billed for the year by that date, less credits, to any payer.',
  received:
    'Payments by that date on the invoices of the year. A contribution without an invoice counts in full if it is marked as received.',
  open: 'Amounts billed for the year by that date that are neither paid nor credited.',
};

const text = (amount: Money | null) => (amount === null ? 'unknown' : formatMoney(amount));

/** What credits took off what is owed, with their reasons. */
function waivedPart({ waived, invoices }: Owed, asOf: PlainDate): Part[] {
  if (waived === 0) return [];
  const credits = invoices.flatMap((one) => one.credits).filter(({ on }) => on <= asOf);
  const reasons = credits.map(({ reason }) => reason).join('; ');
  return [inputPart('Credited, no longer owed', formatMoney(negated(waived)), 'credit', reasons)];
}

function fullPart(row: Owed, year: FiscalYear): Part {
  if (row.of === 'dues') {
    const address = { feature: 'members', figure: 'dues', entity: row.id, year } as const;
    return figurePart('Dues of the year', text(row.full), address);
  }
  if (row.of === 'others') {
    return inputPart('Dues and contributions of the year', text(row.full), 'invoice', null);
  }
  const committedView = { year, end: 'likely', view: 'committed' } as const;
  const address = {
    feature: 'contributions',
    figure: 'pledge',
    entity: row.id,
    ...committedView,
  } as const;
  return figurePart('Contribution of the year', text(row.full), address);
}

function unbilledPart(plan: Plan, row: Owed, year: FiscalYear): Part[] {
  const pledge = row.of === 'pledge' ? find(plan.contributions.pledges, row.id) : undefined;
  const amount = pledge ? receivedUnbilled(plan, pledge, year) : noMoney;
  if (!pledge || amount === 0) return [];
  return [
    inputPart('Received, without an invoice', formatMoney(amount), 'received', pledge.source),
  ];
}

function ofOne(plan: Plan, row: Owed, { part, year, asOf }: OwedAddress): Part[] {
  if (part === 'due') return [fullPart(row, year), ...waivedPart(row, asOf)];
  const bills = row.invoices.map((one) => invoicePart(plan, one, part, asOf));
  return part === 'received' ? [...bills, ...unbilledPart(plan, row, year)] : bills;
}

export function explainOwed(plan: Plan, address: OwedAddress): Explanation {
  const { part, entity, year, asOf } = address;
  const rows = owedIn(plan, year, asOf);
  const day = ` on ${formatDate(asOf)}`;
  if (entity === null) {
    const amounts = rows.map((row) => row[part]);
    const unknown = amounts.filter((one) => one === null).length;
    return {
      label: `${owedLabels[part]} for ${year}${day}`,
      value: formatSum(sum(amounts.map((one) => one ?? noMoney)), unknown),
      rule: rules[part],
      parts: rows.map((row) =>
        figurePart(row.name, text(row[part]), { ...address, entity: row.id }),
      ),
    };
  }
  const row = rows.find(({ id }) => id === entity);
  if (!row) return gone('member or contribution');
  return {
    label: `${owedLabels[part]} for ${year}${day}: ${row.name}`,
    value: text(row[part]),
    rule: rules[part],
    parts: ofOne(plan, row, address),
  };
}
