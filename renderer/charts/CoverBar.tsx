// One bar of cover: cash, in kind, and hatched what is not covered; a whisker from low to high.
import { useId } from 'react';
import './chart.css';
import { type CoverRow, coverInWords } from './cover.ts';

interface Props {
  readonly row: CoverRow;
  /** The value at the right end. */
  readonly max: number;
  readonly format: (value: number) => string;
}

interface WhiskerProps {
  readonly low: string;
  readonly high: string;
}

function Whisker({ low, high }: WhiskerProps) {
  return (
    <g className="cover-whisker">
      <line x1={low} x2={high} y1="50%" y2="50%" />
      <line x1={low} x2={low} y1="28%" y2="72%" />
      <line x1={high} x2={high} y1="28%" y2="72%" />
    </g>
  );
}

export function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="6" height="6" className="cover-missing-ground" />
      <rect width="1.6" height="6" className="cover-missing-line" />
    </pattern>
  );
}

export function CoverBar({ row, max, format }: Props) {
  const hatching = useId();
  const at = (value: number) => `${max > 0 ? (100 * value) / max : 0}%`;
  const covered = row.cash + row.inKind;
  return (
    <svg className="cover-bar" role="img" aria-label={coverInWords(row, format)}>
      <Hatching id={hatching} />
      <rect className="cover-cash" x="0" width={at(row.cash)} height="100%" />
      <rect className="cover-in-kind" x={at(row.cash)} width={at(row.inKind)} height="100%" />
      <rect fill={`url(#${hatching})`} x={at(covered)} width={at(row.missing ?? 0)} height="100%" />
      {row.missing === null && (
        <text className="cover-unknown" x="4" y="50%" dominantBaseline="central">
          unknown
        </text>
      )}
      {row.low !== null && row.high !== null && row.low !== row.high && (
        <Whisker low={at(row.low)} high={at(row.high)} />
      )}
    </svg>
  );
}
