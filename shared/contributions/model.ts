// What members and others give beyond dues, the amount that the consortium sets, and its cash rules.
import type { ActivityId, LineId } from '../cost/model.ts';
import type { MemberId } from '../members/model.ts';
import type { FiscalYear } from '../values/date.ts';
import type { Fte } from '../values/fte.ts';
import type { Money } from '../values/money.ts';

export const contributionKinds = ['cash', 'people', 'hardware', 'hosting'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export interface KindRule {
  /** How it covers the need: first people by the line that they relieve, then other kind, then cash. */
  readonly covers: 'people' | 'otherKind' | 'cash';
  /** What its size is measured in. */
  readonly size: 'fte' | 'amount';
  /** What it must be given for. */
  readonly serves: 'staffLine' | 'oneActivity' | 'anyActivityOrAll';
}

/** Whoever counts, shows or checks contributions reads here what a kind of them means. */
export const kindRules: Readonly<Record<ContributionKind, KindRule>> = {
  cash: { covers: 'cash', size: 'amount', serves: 'anyActivityOrAll' },
  people: { covers: 'people', size: 'fte', serves: 'staffLine' },
  hardware: { covers: 'otherKind', size: 'amount', serves: 'oneActivity' },
  hosting: { covers: 'otherKind', size: 'amount', serves: 'oneActivity' },
};

/** The kinds that cover a need in this way. */
export function kindsCovering(covers: KindRule['covers']): readonly ContributionKind[] {
  return contributionKinds.filter((kind) => kindRules[kind].covers === covers);
}

type OfKind = Pick<Contribution, 'kind'>;

export const isCash = ({ kind }: OfKind): boolean => kindRules[kind].covers === 'cash';
export const isPeople = ({ kind }: OfKind): boolean => kindRules[kind].covers === 'people';
export const isOtherKind = ({ kind }: OfKind): boolean => kindRules[kind].covers === 'otherKind';
/** Everything but cash. */
export const isInKind = (one: OfKind): boolean => isPeople(one) || isOtherKind(one);

/** Cash that is restricted to one activity. */
export const isTied = (one: Pick<Contribution, 'kind' | 'activity'>): boolean =>
  isCash(one) && one.activity !== null;

export const statuses = ['proposed', 'pledged', 'committed', 'received', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** The probabilities of the cash rules. */
export const probabilityFields = ['proposedProbability', 'pledgedProbability'] as const;
export type ProbabilityField = (typeof probabilityFields)[number];

export interface StatusRule {
  /** In every view, in none, or at a probability of the cash rules, as the view says. */
  readonly counts: 'always' | 'never' | ProbabilityField;
  /** Whether it has come. */
  readonly received: boolean;
}

export const statusRules: Readonly<Record<Status, StatusRule>> = {
  proposed: { counts: 'proposedProbability', received: false },
  pledged: { counts: 'pledgedProbability', received: false },
  committed: { counts: 'always', received: false },
  received: { counts: 'always', received: true },
  withdrawn: { counts: 'never', received: false },
};

type OfStatus = Pick<Contribution, 'status'>;

/** Committed, or here already. */
export const isSure = ({ status }: OfStatus): boolean => statusRules[status].counts === 'always';
export const isWithdrawn = ({ status }: OfStatus): boolean =>
  statusRules[status].counts === 'never';

export type ContributionId = string & { readonly of?: 'contribution' };
export type AmountId = string & { readonly of?: 'amount' };
export type OutsideId = string & { readonly of?: 'outside' };

export interface Contribution {
  readonly id: ContributionId;
  /** What it is, in a few words. */
  readonly name: string;
  /** The member who gives it; null where somebody else does. */
  readonly member: MemberId | null;
  /** The giver who is no member. */
  readonly giver: string | null;
  readonly firstYear: FiscalYear;
  /** Included. */
  readonly lastYear: FiscalYear;
  readonly kind: ContributionKind;
  /** Each year; cash, hardware and hosting. Null for people. */
  readonly amount: Money | null;
  /** Each year; people only. */
  readonly fte: Fte | null;
  /** People only: the staff line that they relieve. */
  readonly line: LineId | null;
  /** The activity it is restricted to; null is unrestricted cash. Hardware and hosting need one. */
  readonly activity: ActivityId | null;
  readonly status: Status;
  readonly source: string | null;
}

/** The board allocation toward the tree in one year. */
export interface SetAmount {
  readonly id: AmountId;
  readonly year: FiscalYear;
  readonly amount: Money;
  readonly source: string | null;
}

/** Cash that leaves for something else than the tree: other contracts, overhead. */
export interface OutsideCommitment {
  readonly id: OutsideId;
  readonly name: string;
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  /** Each year. */
  readonly amount: Money;
  readonly source: string | null;
}

/** The fee on the part of a year's cash receipts above the band before it, up to `upTo`. */
export interface FeeBand {
  /** Null is without end: the last band. */
  readonly upTo: Money | null;
  readonly share: number;
}

export interface CashRules {
  /** 0..1 for each status; committed and received are 1 by their meaning, withdrawn 0. */
  readonly proposedProbability: number;
  readonly pledgedProbability: number;
  /** None where there is no fiscal host. Bands start again each year. */
  readonly hostFee: readonly FeeBand[];
  readonly source: string | null;
}

export interface ContributionsPart {
  readonly pledges: readonly Contribution[];
  readonly amounts: readonly SetAmount[];
  readonly outside: readonly OutsideCommitment[];
  readonly rules: CashRules;
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly contributions: ContributionsPart;
  }
}

export const emptyContributions: ContributionsPart = {
  pledges: [],
  amounts: [],
  outside: [],
  rules: {
    proposedProbability: 0.25,
    pledgedProbability: 0.75,
    hostFee: [],
    source: 'Assumption: nobody published these probabilities.',
  },
};
