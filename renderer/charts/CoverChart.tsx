// What each thing costs and what covers it: a bar for each, one axis, a legend, and the same as a table.
import { useId, useMemo } from 'react';
import { ChartTable } from './ChartTable.tsx';
import './chart.css';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Figure } from '../ui/Figure.tsx';
import { CoverBar, Hatching } from './CoverBar.tsx';
import { type CoverRow, longest, ticksTo } from './cover.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly CoverRow[];
  /** Short, for the axis and the table: `$0.3M`. */
  readonly format: (value: number) => string;
  /** Opens the explanation of a row. */
  readonly onExplain?: ((key: string) => void) | undefined;
}

function Axis({ ticks, format }: { ticks: readonly number[]; format: Props['format'] }) {
  const max = ticks.at(-1) || 1;
  const at = (tick: number) => `${(100 * tick) / max}%`;
  return (
    <svg className="cover-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
          <text x={at(tick)} y="100%" dy="16" textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Swatch({ kind }: { readonly kind: 'cash' | 'in-kind' }) {
  return (
    <svg className="cover-swatch" aria-hidden="true">
      <rect className={`cover-${kind}`} width="10" height="10" rx="2" />
    </svg>
  );
}

function Legend() {
  const hatching = useId();
  return (
    <p className="cover-legend">
      <Swatch kind="cash" /> Cash
      <Swatch kind="in-kind" /> In kind
      <svg className="cover-swatch" aria-hidden="true">
        <Hatching id={hatching} />
        <rect fill={`url(#${hatching})`} width="10" height="10" rx="2" />
      </svg>
      Not funded
      <svg className="cover-swatch cover-whisker" aria-hidden="true">
        <path d="M0.5 0v10M9.5 0v10M0.5 5h9" />
      </svg>
      Low to high
    </p>
  );
}

function Chart({ rows, format, onExplain }: Props) {
  const ticks = ticksTo(longest(rows));
  const max = ticks.at(-1) ?? 0;
  return (
    <>
      <div className="cover-chart">
        <Axis ticks={ticks} format={format} />
        {rows.map((row) => (
          <div className="cover-row" key={row.key}>
            <span className="cover-label">
              <Figure
                text={row.label}
                label="Explain"
                onExplain={onExplain && (() => onExplain(row.key))}
              />
            </span>
            <CoverBar row={row} max={max} format={format} />
          </div>
        ))}
      </div>
      <Legend />
    </>
  );
}

function columnsFor(format: Props['format']): TableColumn<CoverRow>[] {
  const amount = (key: 'cash' | 'inKind' | 'missing' | 'low' | 'high', header: string) => ({
    key,
    header,
    align: 'end' as const,
    cell: (row: CoverRow) => {
      const value = row[key];
      if (value !== null) return format(value);
      return key === 'missing' ? 'unknown' : '';
    },
  });
  return [
    { key: 'label', header: 'For', rowHeader: true, cell: (row) => row.label },
    amount('cash', 'Cash'),
    amount('inKind', 'In kind'),
    amount('missing', 'Not funded'),
    amount('low', 'Low'),
    amount('high', 'High'),
  ];
}

export function CoverChart(props: Props) {
  const { label, rows, format } = props;
  const columns = useMemo(() => columnsFor(format), [format]);
  return (
    <ChartTable label={label} chart={<Chart {...props} />}>
      <DataTable
        caption={label}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </ChartTable>
  );
}
