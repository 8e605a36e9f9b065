// What each year closes with, beside the reserve that is to be kept; and the first year that falls short.
import { formatMoneyShort, type Money } from '../../values/money.ts';
import type { Plot, PlotSeries } from '../../values/plot.ts';
import { capitalized } from '../../values/words.ts';
import { type CashYear, firstShort, isKnownIn } from './years.ts';

/** A closing that rests on an unknown cost is not drawn; the point says what an opening not recorded counts as. */
export function cashPlot(years: readonly CashYear[]): Plot {
  const isKnown = (one: CashYear) => isKnownIn(one, 'closing');
  const hasReserve = years.some(({ least }) => least > 0);
  const reserve: PlotSeries = {
    key: 'reserve',
    label: 'Operating reserve target',
    mark: 'line',
    tone: 'limit',
    values: years.map(({ least }) => least),
  };
  return {
    axis: 'Year',
    places: years.map((one) => ({
      key: String(one.year),
      label: String(one.year),
      unknown: !isKnown(one),
      excludes: isKnown(one) ? one.unknown : 0,
    })),
    series: [
      {
        key: 'closing',
        label: 'Closing cash',
        mark: 'bar',
        tone: 'cash',
        values: years.map((one) => (isKnown(one) ? one.closing : null)),
        tones: years.map(({ closing }) => (closing < 0 ? 'alert' : 'cash')),
      },
      ...(hasReserve ? [reserve] : []),
    ],
  };
}

/** `opening` as the plan has it: null is not recorded. Null where it is recorded and no year falls short. */
export function cashPoint(years: readonly CashYear[], opening: Money | null): string | null {
  const short = shortPoint(years);
  if (opening !== null) return short;
  const told = 'opening cash is not recorded and counts as zero';
  return short === null ? capitalized(told) : `${short}; ${told}`;
}

function shortPoint(years: readonly CashYear[]): string | null {
  const { negative, below } = firstShort(years);
  if (negative)
    return `${negative.year} closes below zero, at ${formatMoneyShort(negative.closing)}`;
  return below ? `${below.year} closes below the operating reserve target` : null;
}
