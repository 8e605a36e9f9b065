// The board: which seats exist by rule, who holds them until when, the officers, and quorum.
import type { MemberId, TierId } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';

export type SeatRuleId = string & { readonly of?: 'seatRule' };
export type SeatTermId = string & { readonly of?: 'seatTerm' };
export type OfficeId = string & { readonly of?: 'office' };
export type OfficerTermId = string & { readonly of?: 'officerTerm' };

/** How many seats an electorate elects. */
export type ElectedCount =
  | { readonly type: 'fixed'; readonly seats: number }
  /** floor(members / members per seat), at most `maximum`; `minimum` only where there is a member. */
  | {
      readonly type: 'onePer';
      readonly members: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** The last step whose `members` is reached gives the seats; below the first there is none. */
  | {
      readonly type: 'steps';
      readonly steps: readonly { readonly members: number; readonly seats: number }[];
    };

export interface PerMember {
  readonly type: 'perMember';
  readonly tier: TierId;
}

export interface Elected {
  readonly type: 'elected';
  /** The electorate: the union of these tiers. */
  readonly tiers: readonly TierId[];
  readonly count: ElectedCount;
}

/** A kind that this version does not know: kept as it is, and shown as a problem. */
export interface UnknownKind {
  readonly type: string & { readonly of?: 'unknownKind' };
}

/** The kinds that this version counts. */
export type KnownKind = PerMember | Elected;

export type SeatKind = KnownKind | UnknownKind;

export interface SeatRule {
  readonly id: SeatRuleId;
  readonly name: string;
  readonly kind: SeatKind;
  /** Seats beyond this many are flagged, never deleted; null is no cap. */
  readonly cap: number | null;
  readonly source: string | null;
}

export const seatStates = ['filled', 'vacant', 'suspended'] as const;
export type SeatState = (typeof seatStates)[number];

/** Who holds one seat, from when until when; `filled` without a holder is *holder not recorded*. */
export interface SeatTerm {
  readonly id: SeatTermId;
  readonly rule: SeatRuleId;
  /** The member whose seat it is; null for elected seats. */
  readonly member: MemberId | null;
  /** Which of the elected seats, from 1; null for a member's seat. */
  readonly number: number | null;
  readonly state: SeatState;
  readonly holder: string | null;
  /** The member the holder works for: flagged where it is not the member whose seat it is. */
  readonly employer: MemberId | null;
  readonly alternate: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly source: string | null;
}

export interface Office {
  readonly id: OfficeId;
  readonly name: string;
  readonly mustHoldSeat: boolean;
  /** Offices that may not be held by the same person. */
  readonly notWith: readonly OfficeId[];
  readonly source: string | null;
}

export interface OfficerTerm {
  readonly id: OfficerTermId;
  readonly office: OfficeId;
  readonly holder: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly source: string | null;
}

/** *More than* or *at least* numerator/denominator of the seats. */
export interface Quorum {
  readonly comparison: 'moreThan' | 'atLeast';
  readonly numerator: number;
  readonly denominator: number;
  readonly of: 'authorised' | 'inOffice';
  readonly eachClass: boolean;
  readonly source: string | null;
}

export interface GovernancePart {
  readonly seatRules: readonly SeatRule[];
  readonly seatTerms: readonly SeatTerm[];
  readonly offices: readonly Office[];
  readonly officerTerms: readonly OfficerTerm[];
  readonly quorum: Quorum;
}

/** What each known kind has beside its type. */
const kindFields: { readonly [T in KnownKind['type']]: keyof Extract<KnownKind, { type: T }> } = {
  perMember: 'tier',
  elected: 'tiers',
};

const isKnown = (kind: SeatKind): kind is KnownKind =>
  Object.entries(kindFields).some(([type, field]) => type === kind.type && field in kind);

/** Null where it is of a kind that this version does not know. */
export function knownKind(kind: SeatKind): KnownKind | null {
  return isKnown(kind) ? kind : null;
}

export function isPerMember(kind: SeatKind): kind is PerMember {
  return knownKind(kind)?.type === 'perMember';
}

export function isElected(kind: SeatKind): kind is Elected {
  return knownKind(kind)?.type === 'elected';
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly governance: GovernancePart;
  }
}

export const emptyGovernance: GovernancePart = {
  seatRules: [],
  seatTerms: [],
  offices: [],
  officerTerms: [],
  quorum: {
    comparison: 'moreThan',
    numerator: 1,
    denominator: 2,
    of: 'authorised',
    eachClass: false,
    source: null,
  },
};
