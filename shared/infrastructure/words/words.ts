// The user's words for kinds of assets, holders and copies.

import { type Party, partyName } from '../../members/figures/parties.ts';
import type { Member } from '../../members/model.ts';
import { counted } from '../../values/counted.ts';
import type { Asset, AssetKind } from '../model.ts';

export const assetKindWords: Readonly<Record<AssetKind, string>> = {
  repository: 'Repository',
  bugTracker: 'Bug tracker',
  mailingLists: 'Mailing lists',
  webSite: 'Web site',
  domainNames: 'Domain names',
  signingKeys: 'Signing keys',
  trademarks: 'Trademarks',
  testCluster: 'Test cluster',
  other: 'Other',
};

/** `unknown` where nobody is recorded. */
export function partyText(roll: readonly Member[], party: Party): string {
  return partyName(roll, party) ?? 'unknown';
}

/** What parts several holders in a cell: their names may have commas. */
export const furtherBetween = '; ';
export const relatedMark = ' (related)';

/** `A, B (related)`; empty if nobody else holds it. */
export function furtherText(roll: readonly Member[], { further }: Asset, between = ', '): string {
  return further
    .map((one) => `${partyText(roll, one)}${one.related ? relatedMark : ''}`)
    .join(between);
}

/** `1 backup`, `2 backups`. */
export function copiesCounted(count: number): string {
  return counted(count, 'backup');
}

/** `1 month`, `12 months`. */
export function monthsText(months: number): string {
  return counted(months, 'month');
}
