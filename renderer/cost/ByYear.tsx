// What the model costs in each of its years: at each end against the target, or by activity.
import { useMemo, useState } from 'react';
import { formatLeft } from '../../shared/cost/explain.ts';
import { costOfYear, yearsOf } from '../../shared/cost/figures/costs.ts';
import { knownTotal } from '../../shared/cost/figures/known.ts';
import { leftUnder } from '../../shared/cost/figures/target.ts';
import { costPoint, costYearsPlot } from '../../shared/cost/figures/yearsPlot.ts';
import type { ActivityId, CostPart } from '../../shared/cost/model.ts';
import { costText, totalText } from '../../shared/cost/words.ts';
import { formatCentsShort, formatMoney, type Money } from '../../shared/values/money.ts';
import { type End, ends } from '../../shared/values/range.ts';
import { Chart } from '../charts/Chart.tsx';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useStore, useViewSettings } from '../state/store.ts';
import { setViewSettings } from '../state/viewSettings.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { endLabels } from './words.ts';

// A sum of nothing known is not zero; what it excludes stands in a column of its own.
function knownText(part: CostPart, year: number, end: End): string {
  const known = knownTotal(part, year);
  return known ? formatMoney(known[end]) : 'unknown';
}

function yearColumns(part: CostPart, target: Money | null): TableColumn<number>[] {
  const at = (year: number, end: End) => ({ feature: 'cost', year, end }) as const;
  const totals = ends.map(
    (end): TableColumn<number> => ({
      key: end,
      header: endLabels[end],
      align: 'end',
      cell: (year) => (
        <Figure
          text={knownText(part, year, end)}
          label={`Cost in ${year}, ${end}`}
          onExplain={() => explainFigure({ ...at(year, end), figure: 'total' })}
        />
      ),
    }),
  );
  const left = target === null ? [] : [leftColumn(part, target)];
  return [yearColumn, ...totals, ...left, excludedColumn(part)];
}

const yearColumn: TableColumn<number> = {
  key: 'year',
  header: 'Fiscal year',
  rowHeader: true,
  cell: (year) => <YearLink year={year} />,
};

function YearLink({ year }: { readonly year: number }) {
  const isShown = useStore(({ viewSettings }) => viewSettings.year === year);
  if (isShown) return <strong>{year}</strong>;
  return (
    <LinkButton title={`Show ${year} above`} onPress={() => setViewSettings({ year })}>
      {year}
    </LinkButton>
  );
}

function leftColumn(part: CostPart, target: Money): TableColumn<number> {
  return {
    key: 'left',
    header: 'Against target, likely',
    align: 'end',
    cell: (year) => {
      const left = leftUnder(part, year, target)?.likely ?? null;
      return (
        <Figure
          text={left === null ? 'unknown' : formatLeft(left)}
          label={`Against the target in ${year}, likely`}
          tone={left === null ? 'unknown' : left < 0 ? 'act' : undefined}
          onExplain={() => explainFigure({ feature: 'cost', figure: 'left', year, end: 'likely' })}
        />
      );
    },
  };
}

function excludedColumn(part: CostPart): TableColumn<number> {
  return {
    key: 'excluded',
    header: 'Excludes',
    align: 'end',
    cell: (year) => {
      const { unknown } = costOfYear(part, year).total;
      return <span className="dim">{unknown === 0 ? 'nothing' : `${unknown} unknown`}</span>;
    },
  };
}

interface ActivityRow {
  /** Null is the total. */
  readonly id: ActivityId | null;
  readonly name: string;
}

function activityColumns(part: CostPart, end: End): TableColumn<ActivityRow>[] {
  const years = yearsOf(part.terms).map(
    (year): TableColumn<ActivityRow> => ({
      key: String(year),
      header: String(year),
      align: 'end',
      cell: ({ id, name }) => {
        const sum = id !== null && costOfYear(part, year).activities.get(id);
        const at = { feature: 'cost', year, end } as const;
        return (
          <Figure
            text={id === null ? totalText(part, year, end) : sum ? costText(sum, end) : ''}
            label={`${name} in ${year}, ${end}`}
            onExplain={() =>
              explainFigure(
                id === null
                  ? { ...at, figure: 'total' }
                  : { ...at, figure: 'activity', entity: id },
              )
            }
          />
        );
      },
    }),
  );
  return [{ key: 'name', header: 'Activity', rowHeader: true, cell: (row) => row.name }, ...years];
}

function Activities({ part }: { readonly part: CostPart }) {
  const end = useStore(({ viewSettings }) => viewSettings.end);
  const columns = useMemo(() => activityColumns(part, end), [part, end]);
  return (
    <DataTable
      caption={`Cost by activity and year, ${end}`}
      hideCaption
      columns={columns}
      rows={part.activities}
      rowKey={(row) => row.id ?? 'total'}
      total={{ id: null, name: 'Total' }}
    />
  );
}

function Years({ part }: { readonly part: CostPart }) {
  const target = useStore(({ plan }) => plan.consortium.profile.target);
  const columns = useMemo(() => yearColumns(part, target), [part, target]);
  return (
    <DataTable
      caption="Cost by year"
      hideCaption
      columns={columns}
      rows={yearsOf(part.terms)}
      rowKey={String}
    />
  );
}

function Stacked({ part }: { readonly part: CostPart }) {
  const { year, end } = useViewSettings();
  const plot = useMemo(() => costYearsPlot(part, end), [part, end]);
  return (
    <Chart
      label={`Cost by activity and year, ${endLabels[end].toLowerCase()}`}
      point={costPoint(part, year, end)}
      plot={plot}
      format={formatCentsShort}
      empty="No cost is known yet."
    />
  );
}

export default function ByYear() {
  const part = useAfterFrame(usePlan().cost);
  const [byActivity, setByActivity] = useState(false);
  return (
    <Card
      title="By year"
      action={
        <LinkButton onPress={() => setByActivity(!byActivity)}>
          {byActivity ? 'Show low to high' : 'Show by activity'}
        </LinkButton>
      }
    >
      <Stacked part={part} />
      {byActivity ? <Activities part={part} /> : <Years part={part} />}
    </Card>
  );
}
