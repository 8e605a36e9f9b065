// The bands of the host fee: in words, and as they are edited, always in order and without an end.
import { formatMoney, money, noMoney, plus } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import type { FeeBand } from '../model.ts';

function inWords({ upTo, share }: FeeBand): string {
  return upTo === null ? formatShare(share) : `${formatShare(share)} up to ${formatMoney(upTo)}`;
}

/** `9% up to $1,000,000, then 6%`; empty where there is no fee. */
export function bandsInWords(bands: readonly FeeBand[]): string {
  return bands.map(inWords).join(', then ');
}

const width = money(1_000_000);

/** One band more: what was without end now ends a million after it begins, and the new one follows. */
export function withBand(bands: readonly FeeBand[]): readonly FeeBand[] {
  const last = bands.at(-1);
  if (!last) return [{ upTo: null, share: 0 }];
  const upTo = plus(bands.at(-2)?.upTo ?? noMoney, width);
  return [...bands.slice(0, -1), { ...last, upTo }, { upTo: null, share: last.share }];
}

/** Without one; the last that is left has no end. */
export function withoutBand(bands: readonly FeeBand[], index: number): readonly FeeBand[] {
  const rest = bands.toSpliced(index, 1);
  return rest.map((band, at) => (at === rest.length - 1 ? { ...band, upTo: null } : band));
}
