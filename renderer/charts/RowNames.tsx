// The names beside the rows of a chart: cut at their end, whole when pointed at, and a way to the explanation.
import type { PlotPlace } from '../../shared/values/plot.ts';
import { Figure } from '../ui/Figure.tsx';

interface Props {
  readonly places: readonly PlotPlace[];
  readonly onExplain?: ((key: string) => void) | undefined;
}

export function RowNames({ places, onExplain }: Props) {
  return (
    <div className="chart-names">
      {places.map(({ key, label }) => (
        <span key={key} title={label}>
          <Figure text={label} label="Explain" onExplain={onExplain && (() => onExplain(key))} />
        </span>
      ))}
    </div>
  );
}
