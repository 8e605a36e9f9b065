// The cash over the years: what there was at the start, what is to be kept, what is committed to the tree.
import type { ActivityId, LineId } from '../cost/model.ts';
import type { FiscalYear, PlainDate } from '../values/date.ts';
import type { Fte } from '../values/fte.ts';
import type { Money } from '../values/money.ts';

/** The operating reserve target: nothing, an amount, or so many months of committed disbursements. */
export type Least =
  | { readonly of: 'nothing' }
  | { readonly of: 'amount'; readonly amount: Money }
  | { readonly of: 'months'; readonly months: number };

export interface CashTerms {
  /** Cash at the start of the plan's first fiscal year; null is not recorded, and counts as nothing. */
  readonly opening: Money | null;
  /** The day on which it was counted. */
  readonly openingOn: PlainDate | null;
  readonly openingSource: string | null;
  readonly least: Least;
  readonly leastSource: string | null;
}

export type CommitmentId = string & { readonly of?: 'commitment' };

/** What the consortium has committed to pay for the tree: a contract, a hired role, equipment. */
export interface Commitment {
  readonly id: CommitmentId;
  readonly name: string;
  /** The cost line that it pays for, or else the activity; both null is the tree as a whole. */
  readonly line: LineId | null;
  readonly activity: ActivityId | null;
  readonly firstYear: FiscalYear;
  /** Included. */
  readonly lastYear: FiscalYear;
  /** Each year; null where people are hired. */
  readonly amount: Money | null;
  /** Staff hired, and what one of them costs a year; null where an amount is agreed. */
  readonly fte: Fte | null;
  readonly rate: Money | null;
  readonly source: string | null;
}

export interface CashPart {
  readonly terms: CashTerms;
  readonly commitments: readonly Commitment[];
}

declare module '../kernel/plan.ts' {
  interface Plan {
    readonly cash: CashPart;
  }
}

export const emptyCash: CashPart = {
  terms: {
    opening: null,
    openingOn: null,
    openingSource: null,
    least: { of: 'nothing' },
    leastSource: null,
  },
  commitments: [],
};
