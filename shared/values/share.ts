// Shares and probabilities as percentages.

/** `7%`, `12.5%`: the digits of a double beyond the fifteenth are noise. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}
