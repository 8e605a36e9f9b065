// The values at the place that is pointed at or come to by arrow keys, in the words of the table.
import { useEffect } from 'react';
import { type Plot, placeText } from '../../shared/values/plot.ts';
import { type Format, valuesAt } from './plotTexts.ts';
import { colorOf } from './theme.ts';

interface Props {
  readonly plot: Plot;
  readonly format: Format;
  /** The number of the place, as recharts writes it; null is none. */
  readonly index: string | null;
  readonly onSay?: ((at: number) => void) | undefined;
}

export function Values({ plot, format, index, onSay }: Props) {
  const at = plot.places.findIndex((_, place) => String(place) === index);
  const place = plot.places[at];
  const known = place !== undefined && !place.isEdge;
  useEffect(() => {
    if (known) onSay?.(at);
  }, [known, at, onSay]);
  if (!place || !known) return null;
  return (
    <div className="chart-values" aria-hidden="true">
      <p>{placeText(place)}</p>
      <ul>
        {valuesAt(plot, at, format).map(({ series, text }) => (
          <li key={series.key}>
            <svg className="chart-swatch" aria-hidden="true">
              <rect
                width="10"
                height="10"
                rx="2"
                fill={colorOf(series.tones?.[at] ?? series.tone)}
              />
            </svg>
            <span>{series.label}</span>
            <b>{text}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
