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

export interface SeatStateRule {
  /** It counts as in office. */
  readonly filled: boolean;
  /** Somebody has it, whether or not it counts. */
  readonly held: boolean;
}

/** Whoever counts or shows seats reads here what a state of them means. */
export const seatStateRules: Readonly<Record<SeatState, SeatStateRule>> = {
  filled: { filled: true, held: true },
  vacant: { filled: false, held: false },
  suspended: { filled: false, held: true },
};

export const isFilled = ({ state }: { readonly state: SeatState }): boolean =>
  seatStateRules[state].filled;

/** Who holds one seat, from when until when; `filled` without a holder is *name not recorded*. */
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

export const knownKinds = Object.keys(kindFields) as readonly KnownKind['type'][];

const isKnown = (kind: SeatKind): kind is KnownKind =>
  knownKinds.some((type) => type === kind.type && kindFields[type] in kind);

/** Null where it is of a kind that this version does not know. */
export function knownKind(kind: SeatKind): KnownKind | null {
  return isKnown(kind) ? kind : null;
}

export interface SeatTiers {
  /** Each of their members has a seat. */
  readonly seated: readonly TierId[];
  /** They elect together; null where nobody elects. */
  readonly electorate: readonly TierId[] | null;
}

/** The tiers that a kind of seats refers to; none where the kind is not known. */
export function tiersOf(kind: SeatKind): SeatTiers {
  const known = knownKind(kind);
  switch (known?.type) {
    case undefined:
      return { seated: [], electorate: null };
    case 'perMember':
      return { seated: [known.tier], electorate: null };
    case 'elected':
      return { seated: [], electorate: known.tiers };
  }
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
