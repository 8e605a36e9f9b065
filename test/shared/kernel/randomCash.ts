// Random terms of the cash, commitments and invoices, now and then invalid.

import type { CashChange } from '../../../shared/cash/changes.ts';
import type { Least } from '../../../shared/cash/model.ts';
import type { InvoicesChange } from '../../../shared/invoices/changes/changes.ts';
import { openAtAll } from '../../../shared/invoices/figures/balances.ts';
import { cents, noMoney } from '../../../shared/values/money.ts';
import {
  amount,
  type Draw,
  day,
  flag,
  idIn,
  type Makers,
  months,
  name,
  newId,
  orNull,
  people,
  source,
  year,
} from './randomEntities.ts';

function least(draw: Draw): Least {
  const { dice } = draw;
  if (dice.chance(0.4)) return { of: 'nothing' };
  return flag(draw)
    ? { of: 'amount', amount: amount(draw) }
    : { of: 'months', months: months(draw) };
}

export function cashTerms(
  draw: Draw,
  type: 'cash/setTerms',
): Extract<CashChange, { type: 'cash/setTerms' }> {
  const opening = orNull(draw, amount(draw));
  return { type, set: { opening, openingOn: orNull(draw, day(draw)), least: least(draw) } };
}

/** A payment or a credit, often of no more than is open. */
function ofInvoice(draw: Draw) {
  const one = draw.dice.any(draw.plan.invoices.invoices);
  const open = one ? openAtAll(one) : noMoney;
  const drawn = draw.dice.chance(0.7) ? cents(1 + draw.dice.int(Math.max(1, open))) : amount(draw);
  return { invoice: one?.id ?? 'nowhere', on: day(draw), amount: drawn };
}

export const payment = (
  draw: Draw,
  type: 'invoices/recordPayment',
): Extract<InvoicesChange, { type: 'invoices/recordPayment' }> => ({
  type,
  ...ofInvoice(draw),
  note: source(draw),
});

export const credit = (
  draw: Draw,
  type: 'invoices/credit',
): Extract<InvoicesChange, { type: 'invoices/credit' }> => ({
  type,
  ...ofInvoice(draw),
  reason: name(draw),
});

/** Dues, or a contribution; now and then of somebody else, or of another year. */
function askedFor(draw: Draw) {
  const asked = { member: orNull(draw, idIn(draw, 'members.roll')), year: year(draw) };
  const one = flag(draw) ? draw.dice.any(draw.plan.contributions.pledges) : undefined;
  if (!one || draw.dice.chance(0.1)) return { ...asked, pledge: one?.id ?? null };
  return { member: one.member, year: one.firstYear, pledge: one.id };
}

export const cashMakers: Pick<
  Makers,
  'cash.commitments' | 'invoices.invoices' | 'explanations.chosen'
> = {
  'explanations.chosen': (draw) => ({
    id: newId(draw),
    name: name(draw),
    address: JSON.stringify({ feature: 'cost', figure: 'total', year: year(draw), end: 'low' }),
  }),
  'invoices.invoices': (draw) => ({
    id: newId(draw),
    number: `${draw.dice.int(1000)}`,
    payer: orNull(draw, 'A friend'),
    ...askedFor(draw),
    on: day(draw),
    due: day(draw),
    amount: amount(draw),
    payments: [],
    credits: [],
    source: source(draw),
  }),
  'cash.commitments': (draw) => ({
    id: newId(draw),
    name: name(draw),
    line: flag(draw) ? null : idIn(draw, 'cost.lines'),
    activity: draw.dice.chance(0.7) ? null : idIn(draw, 'cost.activities'),
    firstYear: year(draw),
    lastYear: draw.dice.pick([2012, 2015]),
    ...(flag(draw)
      ? { amount: amount(draw), fte: null, rate: null }
      : { amount: null, fte: people(draw), rate: orNull(draw, amount(draw)) }),
    source: source(draw),
  }),
};
