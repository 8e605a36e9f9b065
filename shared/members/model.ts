// Members and their tiers: who pays, at which level, from which day; and who takes part without.
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { Money } from '../values/money.ts';

export type TierId = string & { readonly of?: 'tier' };
export type MemberId = string & { readonly of?: 'member' };
export type ClassId = string & { readonly of?: 'class' };
export type NonmemberId = string & { readonly of?: 'nonmember' };

/** The dues of one year, in force from fiscal year `from` until a later entry takes over. */
export interface TierDues {
  readonly from: FiscalYear;
  readonly amount: Money;
}

export interface Tier {
  readonly id: TierId;
  readonly name: string;
  /** In the order of their first year. */
  readonly dues: readonly TierDues[];
  /** Each month charged 1/12 of the tier held on its last day. */
  readonly proRata: boolean;
  readonly mayChair: boolean;
  /** Members expected but not yet named: they count for money only, and nowhere as committed. */
  readonly expected: number;
  /** 0..1, of each expected member. */
  readonly expectedProbability: number;
  readonly source: string | null;
}

/** The tier held from a day on; a member's first is the day of joining. */
export interface TierFrom {
  readonly tier: TierId;
  readonly from: PlainDate;
}

export const memberKinds = ['vendor', 'laboratory', 'university', 'user', 'other'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** Who sells what the consortium makes: nothing should hang on one of them. */
export const isVendorKind: Readonly<Record<MemberKind, boolean>> = {
  vendor: true,
  laboratory: false,
  university: false,
  user: false,
  other: false,
};

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly kind: MemberKind;
  /** At least one, in the order of their days. */
  readonly tiers: readonly TierFrom[];
  /** The last day of membership, included; null while it lasts. */
  readonly lastDay: PlainDate | null;
  readonly parent: string | null;
  readonly representative: string | null;
  readonly contacts: string | null;
  readonly source: string | null;
}

/** How somebody takes part without being a member: in the words of the consortium. */
export interface NonmemberClass {
  readonly id: ClassId;
  readonly name: string;
  readonly source: string | null;
}

/** A person or an organization that takes part without being a member. */
export interface Nonmember {
  readonly id: NonmemberId;
  readonly name: string;
  readonly class: ClassId;
  readonly organisation: string | null;
  readonly contacts: string | null;
  /** The first and the last day, both included; null is not recorded, or not ended. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly source: string | null;
}

export interface MembersPart {
  readonly tiers: readonly Tier[];
  readonly roll: readonly Member[];
  readonly classes: readonly NonmemberClass[];
  readonly nonmembers: readonly Nonmember[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly members: MembersPart;
  }
}

export const emptyMembers: MembersPart = { tiers: [], roll: [], classes: [], nonmembers: [] };
