// Cover by activity in the order in which it is counted, as a table and as a chart.

import { useMemo } from 'react';
import type { ContributionsAddress } from '../../shared/contributions/explain/explain.ts';
import { type CoverPart, partLabel } from '../../shared/contributions/explain/explainActivity.ts';
import { type CoverLine, coverRows } from '../../shared/contributions/figures/coverRows.ts';
import { costBasedPlain } from '../../shared/contributions/words/onCost.ts';
import type { Address } from '../../shared/kernel/address.ts';
import { excludes, formatCentsShort, type Money } from '../../shared/values/money.ts';
import CoverChart from '../charts/CoverChart.tsx';
import { explainFigure, goTo } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Figure } from '../ui/Figure.tsx';
import { explains, useCover, viewText } from './useCover.ts';

const parts: readonly (readonly [CoverPart, string])[] = [
  ['people', 'People in kind'],
  ['kind', 'Other in kind'],
  ['restricted', 'Restricted cash'],
  ['spread', 'Unrestricted cash'],
  ['covered', 'Funded'],
];
const rest: readonly (readonly [CoverPart, string])[] = [
  ['stranded', 'Excess in kind'],
  ['carried', 'Carried forward'],
];

interface AmountProps {
  readonly row: CoverLine;
  readonly amount: Money;
  readonly of: string;
  readonly to: Address;
}

function Amount({ row, amount, of, to }: AmountProps) {
  return (
    <Figure
      text={costBasedPlain(amount, row)}
      label={`${of}, ${row.name}`}
      tone={row.isKnown ? undefined : 'unknown'}
      onExplain={explains(to)}
    />
  );
}

/** What depends on the need: unknown where nothing of it is known. */
function Needed({ row, amount, of, to, act }: AmountProps & { readonly act?: boolean }) {
  const unknown = !row.isKnown;
  // The sum is what somebody must find; its parts only say where it lies.
  const isShort = act && amount > 0 && row.activity === null;
  return (
    <Figure
      text={costBasedPlain(amount, row)}
      label={`${of}, ${row.name}`}
      tone={unknown ? 'unknown' : isShort ? 'act' : undefined}
      onExplain={explains(to)}
    />
  );
}

interface CoverSettings {
  readonly feature: 'contributions';
  readonly year: number;
  readonly end: ContributionsAddress['end'];
  readonly view: ContributionsAddress['view'];
}

function needAddress({ activity }: CoverLine, { year, end }: CoverSettings): Address {
  return activity === null
    ? { feature: 'cost', figure: 'total', year, end }
    : { feature: 'cost', figure: 'activity', entity: activity, year, end };
}

function gapAddress({ activity }: CoverLine, settings: CoverSettings): Address {
  return activity === null
    ? { ...settings, figure: 'gap' }
    : { ...settings, figure: 'activity', entity: activity };
}

function partColumn([part, header]: readonly [CoverPart, string], settings: CoverSettings) {
  const cell = (row: CoverLine) => (
    <span className={row[part] === 0 ? 'dim' : undefined}>
      <Amount
        row={row}
        amount={row[part]}
        of={header}
        to={{ ...settings, figure: 'part', part, entity: row.activity }}
      />
      {part === 'carriedIn' && row.unknownBefore > 0 && (
        <div className="dim small">{excludes(row.unknownBefore)}</div>
      )}
    </span>
  );
  return { key: part, header, align: 'end', cell } as const;
}

function columnsFor(
  settings: CoverSettings,
  hasCarried: boolean,
): readonly TableColumn<CoverLine>[] {
  const carriedIn = ['carriedIn', partLabel('carriedIn', settings.year)] as const;
  const shown = hasCarried ? [...parts.slice(0, 2), carriedIn, ...parts.slice(2)] : parts;
  return [
    {
      key: 'name',
      header: 'Activity',
      rowHeader: true,
      cell: ({ name }) => (
        <span className="one-line activity-name" title={name}>
          {name}
        </span>
      ),
    },
    {
      key: 'need',
      header: 'Need',
      align: 'end',
      cell: (row) => (
        <>
          <Needed row={row} amount={row.need} of="Need" to={needAddress(row, settings)} />
          {row.unknown > 0 && <div className="dim small">{excludes(row.unknown)}</div>}
        </>
      ),
    },
    ...shown.map((part) => partColumn(part, settings)),
    {
      key: 'gap',
      header: 'Funding gap',
      align: 'end',
      cell: (row) => (
        <Needed row={row} amount={row.gap} of="Funding gap" to={gapAddress(row, settings)} act />
      ),
    },
    ...rest.map((part) => partColumn(part, settings)),
  ];
}

function NoCost() {
  return (
    <EmptyState
      title="No cost to fund yet"
      action={<Button onPress={() => goTo('cost')}>Open the cost model</Button>}
    >
      Contributions fund the activities of the cost model, which has none yet.
    </EmptyState>
  );
}

function Covered() {
  const plan = usePlan();
  const cover = useCover();
  const { year, end, view } = cover;
  const { lines, total, chart } = useMemo(() => coverRows(plan, cover), [plan, cover]);
  const hasCarried = total.carriedIn > 0;
  const columns = useMemo(
    () => columnsFor({ feature: 'contributions', year, end, view }, hasCarried),
    [year, end, view, hasCarried],
  );
  const explain = (entity: string) =>
    explainFigure({ feature: 'contributions', figure: 'activity', entity, year, end, view });
  return (
    <>
      <CoverChart
        label={`Funding by activity, ${year}`}
        axis="Activity"
        rows={chart}
        format={formatCentsShort}
        onExplain={explain}
      />
      <div className="cover-table">
        <DataTable
          caption={`Funding by activity in the order of counting, ${year}`}
          hideCaption
          columns={columns}
          rows={lines}
          rowKey={({ key }) => key}
          total={total}
        />
      </div>
    </>
  );
}

export function CoverCard() {
  const { year, activities, ...settings } = useCover();
  return (
    <Card
      title={`Funding by activity, ${year}`}
      action={<span className="dim small">{viewText(settings)}</span>}
    >
      {activities.length === 0 ? <NoCost /> : <Covered />}
    </Card>
  );
}
