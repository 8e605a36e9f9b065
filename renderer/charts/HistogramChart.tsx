// How often each amount comes: a bar for each bin, lines at marked amounts, and the same as a table.
import { formatCount, spanText } from '../../shared/values/counted.ts';
import { ChartTable } from './ChartTable.tsx';
import './chart.css';
import './spread.css';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface ChartMark {
  readonly label: string;
  readonly value: number;
}

interface Props {
  readonly label: string;
  readonly bins: readonly HistogramBin[];
  /** In ascending order of their values. */
  readonly marks: readonly ChartMark[];
  readonly format: (value: number) => string;
  /** In a narrow card: the marks stand without their words, which are said beside it. */
  readonly narrow?: boolean | undefined;
}

interface Size {
  readonly width: number;
  readonly floor: number;
  /** Room above the bars for the words of the marks. */
  readonly top: number;
}

const wide: Size = { width: 560, floor: 150, top: 34 };
const small: Size = { width: 240, floor: 80, top: 4 };

function reachOf(bins: readonly HistogramBin[], marks: readonly ChartMark[]) {
  const values = [
    ...bins.flatMap(({ from, to }) => [from, to]),
    ...marks.map(({ value }) => value),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = least === most ? Math.max(1, Math.abs(least) / 10) : 0;
  return { least: least - room, most: most + room };
}

interface MarksProps extends Size {
  readonly marks: readonly ChartMark[];
  xOf(value: number): number;
}

function Marks({ marks, xOf, width, floor, top }: MarksProps) {
  if (top === small.top) {
    return marks.map(({ label, value }) => (
      <line key={label} className="spread-mark" x1={xOf(value)} x2={xOf(value)} y1={0} y2={floor} />
    ));
  }
  return marks.map(({ label, value }, at) => {
    const x = xOf(value);
    const y = at % 2 === 0 ? 10 : 24;
    const anchor = x > width - 40 ? 'end' : x < 40 ? 'start' : 'middle';
    return (
      <g key={label}>
        <line className="spread-mark" x1={x} x2={x} y1={y + 3} y2={floor} />
        <text className="spread-text" x={x} y={y} textAnchor={anchor}>
          {label}
        </text>
      </g>
    );
  });
}

function Drawing({ bins, marks, narrow }: Pick<Props, 'bins' | 'marks' | 'narrow'>) {
  const size = narrow ? small : wide;
  const { width, floor, top } = size;
  const { least, most } = reachOf(bins, marks);
  const xOf = (value: number) => ((value - least) / (most - least)) * width;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg className="spread-chart" viewBox={`0 0 ${width} ${floor + 2}`} aria-hidden="true">
      {bins.map(({ from, to, count }) => {
        const tall = (count / highest) * (floor - top);
        const broad = Math.max(2, xOf(to) - xOf(from) - 1);
        return (
          <rect
            key={from}
            className="spread-bar"
            x={Math.min(xOf(from), width - broad)}
            y={floor - tall}
            width={broad}
            height={tall}
          />
        );
      })}
      <line className="spread-rule" x1={0} x2={width} y1={floor} y2={floor} />
      <Marks marks={marks} xOf={xOf} {...size} />
    </svg>
  );
}

function endsText({ bins, format }: Props): string {
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (!first || !last) return '';
  return first.from === last.to
    ? `Always ${format(first.from)}`
    : spanText(format(first.from), format(last.to));
}

function columnsFor(format: Props['format']): readonly TableColumn<HistogramBin>[] {
  return [
    {
      key: 'from',
      header: 'From',
      rowHeader: true,
      cell: ({ from, to }) => spanText(format(from), format(to)),
    },
    {
      key: 'count',
      header: 'Simulations',
      align: 'end',
      cell: ({ count }) => formatCount(count),
    },
  ];
}

export function HistogramChart(props: Props) {
  return (
    <ChartTable
      label={props.label}
      chart={
        <>
          <Drawing bins={props.bins} marks={props.marks} narrow={props.narrow} />
          <p className="spread-legend small dim">{endsText(props)}</p>
        </>
      }
    >
      <DataTable
        caption={props.label}
        hideCaption
        columns={columnsFor(props.format)}
        rows={props.bins.filter(({ count }) => count > 0)}
        rowKey={({ from }) => String(from)}
      />
    </ChartTable>
  );
}
