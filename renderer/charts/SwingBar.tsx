// From one amount to another on the scale of all: a bar, and a line where everything is likely.
import './swing.css';

interface Props {
  readonly low: number;
  readonly high: number;
  readonly likely: number;
  /** The least and the most of all bars. */
  readonly least: number;
  readonly most: number;
}

export function SwingBar({ low, high, likely, least, most }: Props) {
  const whole = most - least || 1;
  const at = (value: number) => `${(100 * (value - least)) / whole}%`;
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  return (
    <svg className="swing" aria-hidden="true">
      <rect
        className="swing-bar"
        x={at(from)}
        y="4"
        width={`${(100 * (to - from)) / whole}%`}
        height="12"
      />
      <line className="swing-likely" x1={at(likely)} x2={at(likely)} y1="0" y2="20" />
    </svg>
  );
}
