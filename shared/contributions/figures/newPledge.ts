// What a new row of the contributions begins with.
import { noMoney } from '../../values/money.ts';
import type { Contribution, ContributionId } from '../model.ts';

/** An unrestricted amount in cash, of one year, only proposed: what a new row begins with. */
export function newPledge(id: ContributionId, year: number): Contribution {
  return {
    id,
    name: 'New contribution',
    member: null,
    giver: null,
    firstYear: year,
    lastYear: year,
    kind: 'cash',
    amount: noMoney,
    fte: null,
    line: null,
    activity: null,
    status: 'proposed',
    source: null,
  };
}
