// What the project cannot do without, who holds it, and the copies that would let it go on.

import type { Party } from '../members/figures/parties.ts';
import type { MemberKind } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';

export const assetKinds = [
  'repository',
  'bugTracker',
  'mailingLists',
  'webSite',
  'domainNames',
  'signingKeys',
  'trademarks',
  'testCluster',
  'other',
] as const;
export type AssetKind = (typeof assetKinds)[number];

export type AssetId = string & { readonly of?: 'asset' };
export type CopyId = string & { readonly of?: 'copy' };

/** Holds it as well. */
export interface FurtherHolder extends Party {
  /** To the first holder, where the roll does not say so by a parent company. */
  readonly related: boolean;
}

export interface Asset {
  readonly id: AssetId;
  readonly name: string;
  readonly kind: AssetKind;
  /** Neither a member nor a name: unknown. */
  readonly holder: Party;
  /** What a holder is who is not on the roll; null where not recorded. */
  readonly holderKind: MemberKind | null;
  readonly further: readonly FurtherHolder[];
  /** What is done on the day when its custodian disappears; null where nobody wrote it down. */
  readonly onLoss: string | null;
  readonly source: string | null;
}

export interface Copy {
  readonly id: CopyId;
  readonly asset: AssetId;
  /** By whom or where it is kept: a member, or a name. */
  readonly keeper: Party;
  /** It is made anew every few days; null where not recorded. */
  readonly everyDays: number | null;
  /** The last time; null is not recorded. */
  readonly copied: PlainDate | null;
  /** The last time that it was restored and found whole; null is never. */
  readonly proven: PlainDate | null;
  /** Of the last copy. */
  readonly digest: string | null;
  readonly source: string | null;
}

export interface CustodyRules {
  /** A restore proves a copy for so many months. */
  readonly provenMonths: number;
  readonly source: string | null;
}

export interface InfrastructurePart {
  readonly assets: readonly Asset[];
  readonly copies: readonly Copy[];
  readonly rules: CustodyRules;
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly infrastructure: InfrastructurePart;
  }
}

export const emptyInfrastructure: InfrastructurePart = {
  assets: [],
  copies: [],
  rules: {
    provenMonths: 12,
    source: 'Assumption: a restore is tried once a year; nobody set a period.',
  },
};
