// The tables of the cash: what is still to find in each view, amounts set, what is committed outside.

import type { Plan } from '../../kernel/plan.ts';
import { type Table, type TableView, tableOf, units } from '../../kernel/table.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { noMoney } from '../../values/money.ts';
import type { End } from '../../values/range.ts';
import { coverOf } from '../figures/cover.ts';
import { type MemberShare, sharesOf } from '../figures/sharing.ts';
import type { OutsideCommitment, SetAmount } from '../model.ts';

export function stillToFindTable(plan: Plan, { year }: TableView): Table {
  const gap = (view: View, end: End) => units(coverOf(plan, year, end, view).gap);
  const cash = (view: View) => coverOf(plan, year, 'likely', view).cash;
  return tableOf('still-to-find', `Still to find, fiscal year ${year}`, views, [
    ['View', (view: View) => view],
    ['Still to find low', (view) => gap(view, 'low')],
    ['Still to find likely', (view) => gap(view, 'likely')],
    ['Still to find high', (view) => gap(view, 'high')],
    ['Unknown lines left out', (view) => coverOf(plan, year, 'likely', view).unknown],
    ['Cash receipts', (view) => units(cash(view).receipts)],
    ['Unknown dues left out', (view) => cash(view).unknownDues],
    ['Dues of named members', (view) => units(cash(view).dues)],
    ['Dues of expected members', (view) => units(cash(view).expectedDues)],
    ['Host fee', (view) => units(cash(view).fee)],
    ['Committed outside the tree', (view) => units(cash(view).outside)],
    ['Cash for the tree', (view) => units(cash(view).available)],
    ['Surplus at likely', (view) => units(coverOf(plan, year, 'likely', view).surplus)],
  ]);
}

export function amountsTable(plan: Plan): Table {
  return tableOf('amounts-set', 'Amounts set by the board', plan.contributions.amounts, [
    ['Fiscal year', (one: SetAmount) => one.year],
    ['Amount', (one) => units(one.amount)],
    ['Source', (one) => one.source],
  ]);
}

export function outsideTable(plan: Plan): Table {
  return tableOf('outside-commitments', 'Committed outside the tree', plan.contributions.outside, [
    ['Commitment', (one: OutsideCommitment) => one.name],
    ['First year', (one) => one.firstYear],
    ['Last year', (one) => one.lastYear],
    ['Amount a year', (one) => units(one.amount)],
    ['Source', (one) => one.source],
  ]);
}

/** What is expected to be missing at the likely cost, shared among the named members in both ways. */
export function sharesTable(plan: Plan, { year }: TableView): Table {
  const { gap } = coverOf(plan, year, 'likely', 'expected');
  const equal = sharesOf(plan, gap, year, 'equal', {});
  const byTier = new Map(
    sharesOf(plan, gap, year, 'tier', {}).map(({ member, share }) => [member.id, share]),
  );
  return tableOf('shares', `Shares of what is still to find, fiscal year ${year}`, equal, [
    ['Member', ({ member }: MemberShare) => member.name],
    ['Dues', ({ dues }) => units(dues)],
    ['Equal share', ({ share }) => units(share)],
    ['Share in proportion to dues', ({ member }) => units(byTier.get(member.id) ?? noMoney)],
  ]);
}
