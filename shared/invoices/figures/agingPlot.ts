// What is open on a day by how long it is past due, as bars; and how much of it is past due.
import type { PlainDate } from '../../values/date.ts';
import { formatMoneyShort, sum } from '../../values/money.ts';
import type { Plot } from '../../values/plot.ts';
import type { Invoice } from '../model.ts';
import { bucketWords } from '../words.ts';
import { agingOn, buckets } from './balances.ts';

export function agingPlot(invoices: readonly Invoice[], asOf: PlainDate): Plot {
  const aging = agingOn(invoices, asOf);
  const isOpen = buckets.some((bucket) => aging[bucket].open > 0);
  return {
    axis: 'Past due',
    places: buckets.map((bucket) => ({ key: bucket, label: bucketWords[bucket] })),
    series: [
      {
        key: 'open',
        label: 'Outstanding',
        mark: 'bar',
        tone: 'cash',
        values: buckets.map((bucket) => (isOpen ? aging[bucket].open : null)),
        tones: buckets.map((bucket) => (bucket === 'notDue' ? 'cash' : 'alert')),
      },
    ],
  };
}

/** `$60K is past due, $50K of it over 90 days`; null where nothing is. */
export function agingPoint(invoices: readonly Invoice[], asOf: PlainDate): string | null {
  const aging = agingOn(invoices, asOf);
  const late = sum(buckets.filter((one) => one !== 'notDue').map((one) => aging[one].open));
  if (late <= 0) return null;
  const old = aging.over90.open;
  const of = old > 0 ? `, ${formatMoneyShort(old)} of it over 90 days` : '';
  return `${formatMoneyShort(late)} is past due${of}`;
}
