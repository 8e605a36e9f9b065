// What the marks of a chart stand for, in the order in which they are drawn.

import { useId } from 'react';
import type { Mark, Plot, Tone } from '../../shared/values/plot.ts';
import { Hatching } from './Hatching.tsx';
import { colorOf, isDashed, isHatched } from './theme.ts';

function Swatch({ mark, tone }: { readonly mark: Mark; readonly tone: Tone }) {
  const hatching = useId();
  const color = colorOf(tone);
  if (mark === 'whisker') {
    return <path d="M0.5 1v8M9.5 1v8M0.5 5h9" stroke={color} fill="none" />;
  }
  const dashes = isDashed(tone) ? { strokeDasharray: '4 2' } : {};
  if (mark === 'line' || mark === 'join') {
    return <path d="M0 5h10" stroke={color} strokeWidth="2" {...dashes} />;
  }
  if (mark === 'dot') return <circle cx="5" cy="5" r="3.5" fill={color} />;
  if (!isHatched(tone)) return <rect width="10" height="10" rx="2" fill={color} />;
  return (
    <>
      <Hatching id={hatching} />
      <rect width="10" height="10" fill={`url(#${hatching})`} />
    </>
  );
}

export function Legend({ plot: { series } }: { readonly plot: Plot }) {
  if (series.length < 2) return null;
  return (
    <ul className="chart-legend">
      {series.map(({ key, label, mark, tone }) => (
        <li key={key} title={label}>
          <svg className="chart-swatch" aria-hidden="true">
            <Swatch mark={mark} tone={tone} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
