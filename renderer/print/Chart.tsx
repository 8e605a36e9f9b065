// A chart of the board pack in plain SVG and boxes: told apart by hatching and words, not by color alone.

import type { CoverBarRow } from '../../shared/contributions/figures/coverRows.ts';
import { reachOf, type StepRow } from '../../shared/contributions/figures/waterfall.ts';
import type { RangeRow, ReportChart } from '../../shared/kernel/report.ts';
import { spanText } from '../../shared/values/counted.ts';
import { formatCentsShort, formatMoney, formatMoneyShort } from '../../shared/values/money.ts';
import { CoverBar, Hatching } from '../charts/CoverBar.tsx';
import { longest } from '../charts/cover.ts';
import { Organization } from './Organization.tsx';

function CoverBars({ rows }: { readonly rows: readonly CoverBarRow[] }) {
  const max = longest(rows);
  return (
    <>
      {rows.map((row) => (
        <div className="paper-bar" key={row.key}>
          <span>{row.label}</span>
          <CoverBar row={row} max={max} format={formatCentsShort} />
          <span className="paper-bar-value">
            {row.missing === null ? 'unknown' : formatMoneyShort(row.missing)}
          </span>
        </div>
      ))}
      <p className="paper-legend">
        <Swatch kind="cash" /> Cash <Swatch kind="in-kind" /> In kind <Swatch kind="missing" />{' '}
        Funding gap, as at the right; the line goes from the low to the high cost.
      </p>
    </>
  );
}

function Swatch({ kind }: { readonly kind: 'cash' | 'in-kind' | 'missing' }) {
  return (
    <svg className="paper-swatch" aria-hidden="true">
      {kind === 'missing' && <Hatching id="paper-missing" />}
      <rect
        className={kind === 'missing' ? undefined : `cover-${kind}`}
        fill={kind === 'missing' ? 'url(#paper-missing)' : undefined}
        width="9"
        height="9"
      />
    </svg>
  );
}

const signs = { in: '+ ', out: '', sum: '= ', breach: '! ' } as const;

function Steps({ rows }: { readonly rows: readonly StepRow[] }) {
  const { least, most } = reachOf(rows);
  const span = most - least || 1;
  const at = (value: number) => `${(100 * (value - least)) / span}%`;
  return rows.map(({ key, label, from, to, amount, kind }) => (
    <div className="paper-bar" key={key} data-kind={kind}>
      <span>{label}</span>
      <svg className="paper-step" aria-hidden="true">
        <line x1={at(0)} x2={at(0)} y1="-20%" y2="120%" />
        <rect
          className={`paper-step-${kind}`}
          x={at(Math.min(from, to))}
          width={`${(100 * Math.abs(to - from)) / span}%`}
          height="100%"
        />
      </svg>
      <span className="paper-bar-value">{`${signs[kind]}${formatMoney(amount)}`}</span>
    </div>
  ));
}

function Ranges({ rows }: { readonly rows: readonly RangeRow[] }) {
  const max = Math.max(1, ...rows.map(({ high }) => high));
  const at = (value: number) => `${(100 * value) / max}%`;
  return rows.map(({ label, low, likely, high }) => (
    <div className="paper-bar" key={label}>
      <span>{label}</span>
      <svg className="paper-range" aria-hidden="true">
        <line x1="0" x2={at(high)} y1="50%" y2="50%" className="paper-range-lead" />
        <line x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
        <line x1={at(low)} x2={at(low)} y1="20%" y2="80%" />
        <line x1={at(high)} x2={at(high)} y1="20%" y2="80%" />
        <circle cx={at(likely)} cy="50%" r="3" />
      </svg>
      <span className="paper-bar-value">{spanText(formatMoney(low), formatMoney(high))}</span>
    </div>
  ));
}

function drawingOf(chart: ReportChart) {
  switch (chart.kind) {
    case 'cover':
      return <CoverBars rows={chart.rows} />;
    case 'steps':
      return <Steps rows={chart.rows} />;
    case 'ranges':
      return <Ranges rows={chart.rows} />;
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
