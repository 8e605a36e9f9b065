// Who funds how much, the largest first; and what the largest gives of it.

import { formatMoney, type Money, sum } from '../../values/money.ts';
import type { Plot, PlotPlace } from '../../values/plot.ts';
import { formatPercent } from '../../values/share.ts';
import type { Giver, Givers } from './givers.ts';

interface Row extends PlotPlace {
  readonly amount: Money;
}

const rowOf = ({ key, name, amount, count }: Giver): Row => ({
  key,
  label: count > 1 ? `${name} (${count})` : name,
  amount,
});

const rowsOf = ({ givers }: Givers): readonly Row[] =>
  givers.toSorted((a, b) => b.amount - a.amount).map(rowOf);

export function giversPlot(givers: Givers): Plot {
  const rows = rowsOf(givers);
  const shareOf = ({ amount }: Row) => formatPercent(amount / givers.covered);
  return {
    axis: 'Contributor',
    places: rows,
    series: [
      {
        key: 'amount',
        label: 'Funding',
        mark: 'bar',
        tone: 'cash',
        values: rows.map(({ amount }) => amount),
        texts: rows.map((row) => `${formatMoney(row.amount)}, ${shareOf(row)}`),
      },
    ],
  };
}

const each = ({ amount, count }: Giver) => amount / count;

/** `Cray gives 21% of the funding`, or `4 contributors give 21% of the funding each`; null where nobody known does. */
export function giversPoint({ givers, covered }: Givers): string | null {
  const known = givers.filter((one) => one.known);
  const most = Math.max(0, ...known.map(each));
  if (most === 0 || covered === 0) return null;
  const largest = known.filter((one) => each(one) === most);
  const count = sum(largest.map((one) => one.count));
  const share = `${formatPercent(most / covered)} of the funding`;
  if (count > 1) return `The ${count} largest contributors give ${share} each`;
  return `${largest[0]?.name} gives ${share}`;
}
