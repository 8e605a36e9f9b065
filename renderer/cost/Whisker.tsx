// The total as a range, with the target as a dashed line across it; the words beside it say the same.
import type { Ends } from '../../shared/cost/figures/costs.ts';
import { formatMoneyShort, type Money } from '../../shared/values/money.ts';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { whiskerPlaces } from './whisker.ts';

interface Props {
  readonly cost: Ends;
  readonly target: Money | null;
}

const percent = (place: number) => `${place}%`;

function TargetLine({ at, target }: { readonly at: number; readonly target: Money }) {
  const x = percent(at);
  const anchor = at > 60 ? 'end' : 'start';
  return (
    <>
      <line className="whisker-target" x1={x} x2={x} y1="0" y2="56" />
      <text x={x} y="10" dx={anchor === 'end' ? -6 : 6} textAnchor={anchor}>
        Target {formatMoneyShort(target)}
      </text>
    </>
  );
}

export function Whisker(props: Props) {
  const { cost, target } = useAfterFrame(props);
  const places = whiskerPlaces(cost, target);
  const [low, likely, high] = [places.low, places.likely, places.high].map(percent);
  const isPoint = cost.low === cost.high;
  return (
    <svg className="whisker" aria-hidden="true">
      <rect
        className="whisker-range"
        x={low}
        width={percent(places.high - places.low)}
        y="24"
        height="20"
        rx="3"
      />
      <line className="whisker-likely" x1={likely} x2={likely} y1="24" y2="44" />
      {target !== null && places.target !== null && (
        <TargetLine at={places.target} target={target} />
      )}
      {!isPoint && (
        <text x={low} y="66" textAnchor="middle">
          {formatMoneyShort(cost.low)}
        </text>
      )}
      <text x={likely} y="66" textAnchor="middle" className="whisker-strong">
        {formatMoneyShort(cost.likely)}
      </text>
      {!isPoint && (
        <text x={high} y="66" textAnchor="middle">
          {formatMoneyShort(cost.high)}
        </text>
      )}
    </svg>
  );
}
