// A chart of the board pack, drawn as in the window: told apart by hatching and words, not by color alone.
import { type StepRow, stepsPlot } from '../../shared/contributions/figures/waterfall.ts';
import type { RangeRow, ReportChart } from '../../shared/kernel/report.ts';
import { spanText } from '../../shared/values/counted.ts';
import { formatCentsShort, formatMoney, formatMoneyShort } from '../../shared/values/money.ts';
import type { Plot } from '../../shared/values/plot.ts';
import { coverPlot } from '../charts/cover.ts';
import { Organization } from './Organization.tsx';
import { PaperPlot } from './PaperPlot.tsx';

const signs = { in: '+ ', out: '', sum: '= ', breach: '! ' } as const;

// Nothing is not added: no `+ $0`.
const signOf = ({ kind, amount }: StepRow) => (kind === 'in' && amount === 0 ? '' : signs[kind]);
export const stepText = (row: StepRow) => `${signOf(row)}${formatMoney(row.amount)}`;

function stepTexts(rows: readonly StepRow[], { places }: Plot): readonly string[] {
  return rows.map((row, at) => (places[at]?.unknown ? 'unknown' : stepText(row)));
}

function rangesPlot(rows: readonly RangeRow[]): Plot {
  return {
    axis: 'Activity',
    // Two may have one name.
    places: rows.map(({ label }, at) => ({ key: String(at), label })),
    series: [
      {
        key: 'range',
        label: 'Low to high',
        mark: 'whisker',
        tone: 'range',
        values: rows.map(({ low, high }) => [low, high]),
      },
      {
        key: 'likely',
        label: 'Likely',
        mark: 'dot',
        tone: 'middle',
        values: rows.map(({ likely }) => likely),
      },
    ],
  };
}

const rangeText = ({ low, high }: RangeRow) =>
  low === high ? formatMoney(low) : spanText(formatMoneyShort(low), formatMoneyShort(high));

function drawingOf(chart: ReportChart) {
  const usual = { label: chart.title, format: formatCentsShort, rows: true };
  switch (chart.kind) {
    case 'cover': {
      const missing = chart.rows.map(({ missing: one }) =>
        one === null ? 'unknown' : formatMoneyShort(one),
      );
      return (
        <>
          <PaperPlot {...usual} plot={coverPlot(chart.rows, 'Activity')} ends={missing} />
          <p className="paper-note">The amounts at the right are the funding gap.</p>
        </>
      );
    }
    case 'steps': {
      const plot = stepsPlot(chart.rows, chart.isKnown);
      return <PaperPlot {...usual} plot={plot} ends={stepTexts(chart.rows, plot)} />;
    }
    case 'ranges':
      return (
        <PaperPlot {...usual} plot={rangesPlot(chart.rows)} ends={chart.rows.map(rangeText)} />
      );
    case 'plot':
      return <PaperPlot {...usual} rows={chart.inRows} plot={chart.plot} />;
    case 'organisation':
      return <Organization box={chart.box} />;
  }
}

export function Chart({ chart }: { readonly chart: ReportChart }) {
  return (
    <figure className="paper-chart" data-kind={chart.kind}>
      <figcaption>{chart.title}</figcaption>
      {drawingOf(chart)}
    </figure>
  );
}
