// The cash of each year of the plan in the view that is shown, with the first year that falls short.

import { useMemo } from 'react';
import { cashPlot, cashPoint } from '../../shared/cash/figures/cashPlot.ts';
import {
  type CashYear,
  cashYears,
  firstShort,
  isKnownIn,
  type Outflow,
  outflows,
} from '../../shared/cash/figures/years.ts';
import { outflowWords } from '../../shared/cash/words/words.ts';
import { viewWords } from '../../shared/contributions/words/words.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { type View, type ViewSettings, views } from '../../shared/kernel/viewSettings.ts';
import { formatCentsShort, formatMoney, minus, negated } from '../../shared/values/money.ts';
import { Chart } from '../charts/Chart.tsx';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Select } from '../ui/Select.tsx';
import { explains, useYears } from './useCashYears.ts';

type Shown = 'opening' | 'in' | 'fee' | 'outside' | 'committed' | 'rest' | 'closing' | 'least';

const headers: Readonly<Record<Shown, string>> = {
  opening: 'Opening cash',
  in: 'Receipts',
  fee: 'Host fee',
  outside: 'Other commitments',
  committed: 'Committed to the tree',
  rest: 'Cost not yet committed',
  closing: 'Closing cash',
  least: 'Operating reserve target',
};
const outgoing: readonly Shown[] = ['fee', 'outside', 'committed', 'rest'];

function addressOf(
  key: Shown,
  year: number,
  viewSettings: ViewSettings,
  outflow: Outflow,
): Address {
  const { view, end } = viewSettings;
  const settings = { year, view, end };
  if (key === 'in') return { feature: 'contributions', figure: 'receipts', ...settings };
  if (key === 'fee' || key === 'outside')
    return { feature: 'contributions', figure: key, ...settings };
  if (key === 'committed' || key === 'least') return { feature: 'cash', figure: key, year };
  return { feature: 'cash', figure: 'year', part: key, ...settings, outflow };
}

const restsOnCost = (part: Shown): part is 'opening' | 'rest' | 'closing' =>
  part === 'opening' || part === 'rest' || part === 'closing';

interface CellProps {
  readonly row: CashYear;
  readonly part: Shown;
  readonly outflow: Outflow;
}

function Cell({ row, part, outflow }: CellProps) {
  const viewSettings = useViewSettings();
  const isShort = part === 'closing' && (row.closing < 0 || row.closing < row.least);
  const amount = outgoing.includes(part) ? negated(row[part]) : row[part];
  const isKnown = !restsOnCost(part) || isKnownIn(row, part);
  return (
    <Figure
      text={isKnown ? formatMoney(amount) : 'unknown'}
      label={`${headers[part]}, ${row.year}`}
      tone={!isKnown ? 'unknown' : isShort ? 'act' : undefined}
      onExplain={explains(addressOf(part, row.year, viewSettings, outflow))}
    />
  );
}

function columnsFor(outflow: Outflow): readonly TableColumn<CashYear>[] {
  const shown = (Object.keys(headers) as Shown[]).filter(
    (part) => part !== 'rest' || outflow === 'cost',
  );
  return [
    { key: 'year', header: 'Year', rowHeader: true, cell: ({ year }) => year },
    ...shown.map(
      (part): TableColumn<CashYear> => ({
        key: part,
        header: headers[part],
        align: 'end',
        cell: (row) => <Cell row={row} part={part} outflow={outflow} />,
      }),
    ),
  ];
}

function shortText(years: readonly CashYear[]): string {
  const { negative, below, unknown } = firstShort(years);
  if (negative) {
    return `${negative.year} is the first year to close below zero, at ${formatMoney(negative.closing)}`;
  }
  if (!below && unknown)
    return `what ${unknown.year} closes at is unknown because its cost is unknown`;
  if (!below) return 'no year closes below zero or below the operating reserve target';
  return `${below.year} is the first year to close below the operating reserve target, by ${formatMoney(minus(below.least, below.closing))}`;
}

function InView({ view, outflow }: { readonly view: View; readonly outflow: Outflow }) {
  const plan = usePlan();
  const { end } = useViewSettings();
  const text = shortText(cashYears(plan, { view, end, outflow }));
  return (
    <li>
      In the “{viewWords[view]}” view, {text}.
    </li>
  );
}

const labels: Readonly<Record<Outflow, string>> = {
  cost: 'The full cost of the tree',
  committed: 'Commitments only',
};
const choices = outflows.toReversed().map((value) => ({ value, label: labels[value] }));

interface Props {
  readonly outflow: Outflow;
  readonly choose: (chosen: Outflow) => void;
}

export function YearsCard({ outflow, choose }: Props) {
  const { view, end } = useViewSettings();
  const { opening } = usePlan().cash.terms;
  const years = useYears(outflow);
  const plot = useMemo(() => cashPlot(years), [years]);
  const unknown = Math.max(0, ...years.map((one) => one.unknown));
  const caption = `Cash by year, ${viewWords[view]}, ${end}, disbursements: ${outflowWords[outflow]}`;
  return (
    <Card
      title="Cash by year"
      action={
        <div className="end-choice">
          <Select
            label="Disbursements counted"
            value={outflow}
            choices={choices}
            onCommit={choose}
          />
        </div>
      }
    >
      <Chart
        label={`Closing cash by year, ${viewWords[view]}, ${end}`}
        point={cashPoint(years, opening)}
        plot={plot}
        format={formatCentsShort}
        height={190}
        empty="The closing cash of each year is unknown."
      />
      <DataTable
        caption={caption}
        hideCaption
        columns={columnsFor(outflow)}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      <Computed quiet>
        <ul className="cash-first small" aria-label="First year that falls short">
          {views.map((one) => (
            <InView key={one} view={one} outflow={outflow} />
          ))}
        </ul>
      </Computed>
      {unknown > 0 && (
        <p className="dim small">What is unknown is left out: up to {unknown} in a year.</p>
      )}
    </Card>
  );
}
