// Random terms of the cash and commitments, now and then spoilt.
import type { CashChange } from '../../shared/cash/changes.ts';
import type { Least } from '../../shared/cash/model.ts';
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
} from './randomThings.ts';

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
  const standingDays = draw.dice.pick([0, 30, 90, -1]);
  return {
    type,
    set: { opening, openingOn: orNull(draw, day(draw)), least: least(draw), standingDays },
  };
}

export const cashMakers: Pick<Makers, 'cash.commitments'> = {
  'cash.commitments': (draw) => ({
    id: newId(draw),
    name: name(draw),
    line: orNull(draw, idIn(draw, 'cost.lines')),
    activity: flag(draw) ? null : idIn(draw, 'cost.activities'),
    firstYear: year(draw),
    lastYear: draw.dice.pick([2012, 2015]),
    ...(flag(draw)
      ? { amount: amount(draw), fte: null, rate: null }
      : { amount: null, fte: people(draw), rate: orNull(draw, amount(draw)) }),
    source: source(draw),
  }),
};
