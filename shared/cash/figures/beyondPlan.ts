// Commitments in years beyond the plan: they are in no figure of its years, so they are listed.
import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { cents, type Money } from '../../values/money.ts';
import type { CommitmentId } from '../model.ts';
import { yearlyAmount } from './years.ts';

export interface BeyondPlan {
  /** Null is another commitment. */
  readonly commitment: CommitmentId | null;
  readonly name: string;
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  /** Of all these years. */
  readonly amount: Money;
  readonly source: string | null;
}

interface Lasting {
  readonly name: string;
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
  readonly source: string | null;
}

/** To the tree, then outside of it, in plan order; each with the years after the last of the plan. */
export function commitmentsBeyond(plan: Plan): readonly BeyondPlan[] {
  const { startYear } = plan.cost.terms;
  const last = yearsOf(plan.cost.terms).at(-1) ?? startYear - 1;
  const beyond = (one: Lasting, each: Money, commitment: CommitmentId | null): BeyondPlan[] => {
    const { name, lastYear, source } = one;
    if (lastYear <= last) return [];
    const firstYear = Math.max(one.firstYear, last + 1);
    const amount = cents(each * (lastYear - firstYear + 1));
    return [{ commitment, name, firstYear, lastYear, amount, source }];
  };
  return [
    ...plan.cash.commitments.flatMap((one) => beyond(one, yearlyAmount(one), one.id)),
    ...plan.contributions.outside.flatMap((one) => beyond(one, one.amount, null)),
  ];
}
