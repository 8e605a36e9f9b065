// Why the cash of a year, what is available to commit, and a commitment are what they are.
import type { Explanation } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import type { CommitmentId } from '../model.ts';
import { type CommitmentAddress, explainCommitmentLimit } from './explainCommitmentLimit.ts';
import {
  explainBeyond,
  explainCommitment,
  explainCommitted,
  explainLeast,
} from './explainCommitted.ts';
import { explainRestriction, type RestrictionAddress } from './explainRestriction.ts';
import { explainYear, type YearAddress } from './explainYear.ts';

export type CashAddress =
  | YearAddress
  | CommitmentAddress
  | RestrictionAddress
  | { readonly feature: 'cash'; readonly figure: 'beyond' }
  | { readonly feature: 'cash'; readonly figure: 'commitment'; readonly entity: CommitmentId }
  | {
      readonly feature: 'cash';
      readonly figure: 'committed' | 'least';
      readonly year: FiscalYear;
    };

declare module '../../kernel/address.ts' {
  interface Addresses {
    readonly cash: CashAddress;
  }
}

export function explainCash(plan: Plan, address: CashAddress): Explanation {
  switch (address.figure) {
    case 'commitment':
      return explainCommitment(plan, address.entity);
    case 'committed':
      return explainCommitted(plan, address.year);
    case 'least':
      return explainLeast(plan, address.year);
    case 'guard':
      return explainCommitmentLimit(plan, address);
    case 'restriction':
      return explainRestriction(plan, address);
    case 'beyond':
      return explainBeyond(plan);
    case 'year':
      return explainYear(plan, address);
  }
}
