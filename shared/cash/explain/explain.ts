// Why the cash of a year, what may still be committed, and a commitment are what they are.
import type { ContributionsAddress } from '../../contributions/explain/explain.ts';
import type { CostAddress } from '../../cost/explain.ts';
import type { Explanation } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { MembersAddress } from '../../members/explain/explain.ts';
import type { FiscalYear } from '../../values/date.ts';
import { explainCommitment, explainCommitted, explainLeast } from './explainCommitted.ts';
import { explainGuard, type GuardAddress } from './explainGuard.ts';
import { explainYear, type YearAddress } from './explainYear.ts';

export type CashAddress =
  | YearAddress
  | GuardAddress
  | { readonly feature: 'cash'; readonly figure: 'commitment'; readonly entity: string }
  | {
      readonly feature: 'cash';
      readonly figure: 'committed' | 'least';
      readonly year: FiscalYear;
    };

/** What an explanation of the cash leads to. */
export type CashReached = CashAddress | ContributionsAddress | CostAddress | MembersAddress;

export function explainCash(plan: Plan, address: CashAddress): Explanation<CashReached> {
  switch (address.figure) {
    case 'commitment':
      return explainCommitment(plan, address.entity);
    case 'committed':
      return explainCommitted(plan, address.year);
    case 'least':
      return explainLeast(plan, address.year);
    case 'guard':
      return explainGuard(plan, address);
    case 'year':
      return explainYear(plan, address);
  }
}
