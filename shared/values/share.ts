// Shares and probabilities as percentages.
import { roundHalfAway } from './rounding.ts';

/** `7%`, `12.5%`, as it was typed: the digits of a double beyond the fifteenth are noise. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}

/**
 * A share that was worked out, rounded to whole percent or to so many decimals: 79.88% is `80%`. What is
 * not all never reads as 100%, and what is not nothing never as 0%: `over 99%`, `under 1%`.
 */
export function formatPercent(share: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const percent = roundHalfAway(Number((share * 100 * scale).toPrecision(14))) / scale;
  if (percent === 0 && share > 0) return `under ${1 / scale}%`;
  if (percent === 100 && share < 1) return `over ${Number((100 - 1 / scale).toFixed(decimals))}%`;
  return `${percent || 0}%`;
}
