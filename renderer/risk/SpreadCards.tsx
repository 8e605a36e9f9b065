// How the draws of a year spread: the histogram of one figure, the percentiles of all, and the fan.
import { useState } from 'react';
import type { Answer, YearAnswer } from '../../shared/risk/figures/answer.ts';
import { type Output, shownPercentiles } from '../../shared/risk/figures/results.ts';
import { outputWords } from '../../shared/risk/words.ts';
import { excludes } from '../../shared/values/money.ts';
import { capitalized } from '../../shared/values/words.ts';
import { FanChart, type FanPoint } from '../charts/FanChart.tsx';
import { HistogramChart } from '../charts/HistogramChart.tsx';
import { useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Select } from '../ui/Select.tsx';
import { dollars, explainOutput, fanChoices, short, spreadChoices } from './outputs.ts';

const marked = [0.1, 0.5, 0.8, 0.9] as const;
const places: readonly number[] = shownPercentiles;

function percentileOf({ outputs }: YearAnswer, output: Output, share: number): number {
  return outputs[output].spreading.percentiles[places.indexOf(share)] ?? 0;
}

export function DistributionCard({ answer }: { readonly answer: YearAnswer }) {
  const [output, choose] = useState<Output>('cost');
  const marks = marked.map((share) => {
    const value = percentileOf(answer, output, share);
    return { label: `P${share * 100} ${short(value)}`, value };
  });
  return (
    <Card
      title="Possible outcomes"
      action={
        <Select
          label="Figure of the distribution"
          hideLabel
          value={output}
          choices={spreadChoices}
          onCommit={choose}
        />
      }
    >
      <HistogramChart
        label={`Distribution of ${outputWords[output]}, ${answer.year}`}
        bins={answer.outputs[output].bins}
        marks={marks}
        format={short}
      />
      <LeftOut unknown={answer.unknown} />
    </Card>
  );
}

/** What every figure above it leaves out. */
function LeftOut({ unknown }: { readonly unknown: number }) {
  if (unknown === 0) return null;
  return <p className="dim small">{capitalized(excludes(unknown))}.</p>;
}

export function PercentilesCard({ answer }: { readonly answer: YearAnswer }) {
  const { view } = useViewSettings();
  const { year } = answer;
  const explains = explainOutput(year, view);
  const moments = (['mean', 'deviation'] as const).map(
    (figure): TableColumn<Output> => ({
      key: figure,
      header: figure === 'mean' ? 'Mean' : 'Deviation',
      align: 'end',
      cell: (output) => (
        <Figure
          text={dollars(answer.outputs[output].spreading[figure])}
          label={`${outputWords[output]}, ${figure}`}
          onExplain={explains.moment(figure, output)}
        />
      ),
    }),
  );
  const percentiles = shownPercentiles.map(
    (share): TableColumn<Output> => ({
      key: String(share),
      header: `P${Math.round(share * 100)}`,
      align: 'end',
      cell: (output) => (
        <Figure
          text={dollars(percentileOf(answer, output, share))}
          label={`${outputWords[output]}, P${Math.round(share * 100)}`}
          onExplain={explains.percentile(output, share)}
        />
      ),
    }),
  );
  const name: TableColumn<Output> = {
    key: 'name',
    header: 'Figure',
    rowHeader: true,
    cell: (output) => outputWords[output],
  };
  return (
    <Card title={`Percentiles, ${year}`}>
      <DataTable
        caption={`Percentiles, ${year}`}
        hideCaption
        columns={[name, ...moments, ...percentiles]}
        rows={['cost', 'gap', 'surplus'] as const}
        rowKey={(output) => output}
      />
      <LeftOut unknown={answer.unknown} />
    </Card>
  );
}

const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function pointOf(answer: YearAnswer, output: Output): FanPoint {
  const [a, b, c, d, e] = fanShares.map((share) => percentileOf(answer, output, share));
  return { label: String(answer.year), values: [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] };
}

export function FanCard({ answer }: { readonly answer: Answer }) {
  const [output, choose] = useState<Output>('cost');
  return (
    <Card
      title="Over the years"
      action={
        <Select
          label="Figure over the years"
          hideLabel
          value={output}
          choices={fanChoices}
          onCommit={choose}
        />
      }
    >
      <FanChart
        label={`Possible outcomes in each year: ${outputWords[output]}`}
        points={answer.years.filter(({ isKnown }) => isKnown).map((one) => pointOf(one, output))}
        names={['P5', 'P25', 'P50', 'P75', 'P95']}
        format={short}
      />
      <LeftOut unknown={Math.max(0, ...answer.years.map(({ unknown }) => unknown))} />
    </Card>
  );
}
