// The tables of the cash over the years: each year in each view, commitment limit, commitments.
import type { Plan } from '../kernel/plan.ts';
import { bodyOf, type Cell, people, type TableDefinition, units } from '../kernel/table.ts';
import { views } from '../kernel/viewSettings.ts';
import { find } from '../values/id.ts';
import { noMoney } from '../values/money.ts';
import { ends } from '../values/range.ts';
import { commitmentsBeyond } from './figures/beyondPlan.ts';
import { type CommitmentYear, commitmentYears } from './figures/commitmentLimit.ts';
import type { Restriction } from './figures/restrictions.ts';
import {
  type CashFigureView,
  type CashYear,
  cashYears,
  isKnownIn,
  outflows,
  yearlyAmount,
} from './figures/years.ts';
import type { Commitment } from './model.ts';

interface Row {
  readonly settings: CashFigureView;
  readonly one: CashYear;
}

function rowsOf(plan: Plan): readonly Row[] {
  const all = outflows.flatMap((outflow) =>
    views.flatMap((view) => ends.map((end): CashFigureView => ({ view, end, outflow }))),
  );
  const some = all.filter(({ outflow, end }) => outflow === 'cost' || end === 'likely');
  return some.flatMap((settings) => cashYears(plan, settings).map((one) => ({ settings, one })));
}

/** Empty if it rests on a cost of which nothing is known. */
const known =
  (part: 'opening' | 'rest' | 'out' | 'closing') =>
  ({ one }: Row) =>
    isKnownIn(one, part) ? units(one[part]) : null;

/** Only the whole cost differs at the ends of the ranges. */
export const yearsTable: TableDefinition = {
  name: 'cash-by-year',
  title: () => 'Cash by year',
  body(plan) {
    return bodyOf(rowsOf(plan), [
      ['Fiscal year', ({ one }: Row) => one.year],
      ['Disbursements counted', ({ settings }) => settings.outflow],
      ['View', ({ settings }) => settings.view],
      ['End', ({ settings }) => settings.end],
      ['Opening cash', known('opening')],
      ['Receipts', ({ one }) => units(one.in)],
      ['Host fee', ({ one }) => units(one.fee)],
      ['Other commitments', ({ one }) => units(one.outside)],
      ['Committed to the tree', ({ one }) => units(one.committed)],
      ['Cost not yet committed', known('rest')],
      ['Disbursements', known('out')],
      ['Closing cash', known('closing')],
      ['Operating reserve target', ({ one }) => units(one.least)],
      ['Unknown left out', ({ one }) => one.unknown],
    ]);
  },
};

/** For general use (null), or for an activity that has restricted cash. */
interface LimitRow {
  readonly one: CommitmentYear;
  readonly of: Restriction | null;
}

const limitRows = (plan: Plan) =>
  commitmentYears(plan).flatMap((one): LimitRow[] => [
    { one, of: null },
    ...one.restrictions.map((of) => ({ one, of })),
  ]);

/** A cell of the rows for general use; empty for an activity. */
const general =
  (cell: (one: CommitmentYear) => Cell) =>
  ({ one, of }: LimitRow): Cell =>
    of ? null : cell(one);

export const commitmentTable: TableDefinition = {
  name: 'guard',
  title: () => 'Raised and committed',
  body(plan) {
    const nameOf = ({ activity }: Restriction) =>
      find(plan.cost.activities, activity)?.name ?? 'missing activity';
    return bodyOf(limitRows(plan), [
      ['To the end of', ({ one }: LimitRow) => one.year],
      ['For', ({ of }) => (of ? nameOf(of) : 'general use')],
      ['Opening cash', general(({ opening }) => units(opening))],
      ['Received and committed cash', ({ one, of }) => units(of ? of.raised : one.income)],
      ['Unknown dues left out', general(({ unknown }) => unknown)],
      ['Host fee', general(({ fee }) => units(fee))],
      ['Operating reserve target', general(({ least }) => units(least))],
      ['Raised', ({ one, of }) => units((of ?? one).raised)],
      ['Other commitments', general(({ outside }) => units(outside))],
      ['Committed to the tree', ({ one, of }) => units((of ?? one).committed)],
      ['Paid from restricted cash', ({ one, of }) => units(of ? of.used : one.fromRestricted)],
      ['Available to commit', ({ one, of }) => units((of ?? one).left)],
    ]);
  },
};

export const commitmentsTable: TableDefinition = {
  name: 'commitments',
  lists: true,
  title: () => 'Committed to the tree',
  body(plan) {
    const beyond = new Map(
      commitmentsBeyond(plan).map(({ commitment, amount }) => [commitment, amount]),
    );
    return bodyOf(plan.cash.commitments, [
      ['Commitment', (one: Commitment) => one.name],
      ['Cost line', (one) => find(plan.cost.lines, one.line)?.name ?? null],
      ['Activity', (one) => find(plan.cost.activities, one.activity)?.name ?? null],
      ['First year', (one) => one.firstYear],
      ['Last year', (one) => one.lastYear],
      ['FTE', (one) => people(one.fte)],
      ['Cost per FTE', (one) => units(one.rate)],
      ['Amount a year', (one) => units(yearlyAmount(one))],
      ['Beyond the plan', (one) => units(beyond.get(one.id) ?? noMoney)],
      ['Source', (one) => one.source],
    ]);
  },
};

/** In the order of the page. */
export const cashTables = [yearsTable, commitmentTable, commitmentsTable];
