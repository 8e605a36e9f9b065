// Assets found by words and by their custody.
import type { Member } from '../../members/model.ts';
import { searchText, searchWords } from '../../values/plainText.ts';
import { assetKindWords, furtherText } from '../words/words.ts';
import type { Custody } from './custody.ts';

export interface CustodyFilter {
  /** Every word must occur in the asset, its kind, its holders or the keepers of its copies. */
  readonly text: string;
  readonly state: Custody['state'] | 'all';
}

export function filterCustody(
  all: readonly Custody[],
  roll: readonly Member[],
  { text, state }: CustodyFilter,
): readonly Custody[] {
  const words = searchWords(text);
  return all.filter((one) => {
    if (state !== 'all' && one.state !== state) return false;
    if (words.length === 0) return true;
    const { asset, holder, copies } = one;
    const keepers = copies.map(({ keeper }) => keeper);
    const texts = [
      asset.name,
      assetKindWords[asset.kind],
      holder,
      furtherText(roll, asset),
      ...keepers,
    ];
    const plain = searchText(texts.join(' '));
    return words.every((word) => plain.includes(word));
  });
}
