// The tables of what covers the cost: contributions, cover and gap in a year, board allocations, shares of members.
import type { ActivityId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { bodyOf, people, type TableDefinition, units, yesNo } from '../../kernel/table.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import type { Money } from '../../values/money.ts';
import { type End, ends } from '../../values/range.ts';
import { type ActivityCover, coverOf } from '../figures/cover.ts';
import { type MemberShare, sharesOf } from '../figures/sharing.ts';
import { type Contribution, isPeople, type OutsideCommitment, type SetAmount } from '../model.ts';

export const contributionsTable: TableDefinition = {
  name: 'contributions',
  lists: true,
  title: () => 'Contributions',
  body(plan) {
    const { activities, lines } = plan.cost;
    const lineOf = (one: Contribution) => (isPeople(one) ? find(lines, one.line) : undefined);
    const activityNamed = (id: ActivityId | null) => find(activities, id)?.name ?? null;
    return bodyOf(plan.contributions.pledges, [
      ['Contribution', (one: Contribution) => one.name],
      ['Contributor', (one) => find(plan.members.roll, one.member)?.name ?? one.giver],
      ['On the roll', (one) => yesNo(one.member !== null)],
      ['Kind', (one) => one.kind],
      ['Status', (one) => one.status],
      ['First year', (one) => one.firstYear],
      ['Last year', (one) => one.lastYear],
      ['Amount a year', (one) => (isPeople(one) ? null : units(one.amount))],
      ['FTE a year', (one) => (isPeople(one) ? people(one.fte) : null)],
      ['Relieves the line', (one) => lineOf(one)?.name ?? null],
      ['Activity of the line', (one) => activityNamed(lineOf(one)?.activity ?? null)],
      ['Only for', (one) => activityNamed(one.activity)],
      ['Source', (one) => one.source],
      ['ID', ({ id }) => id],
    ]);
  },
};

interface CoverRow extends ActivityCover {
  readonly view: View;
  readonly end: End;
}

function coverRows(plan: Plan, year: number): CoverRow[] {
  return views.flatMap((view) =>
    ends.flatMap((end) =>
      coverOf(plan, year, end, view).activities.map((one) => ({ ...one, view, end })),
    ),
  );
}

/** What covers a need that nobody knows is not known either. */
const known = ({ isKnown }: CoverRow, amount: Money) => (isKnown ? units(amount) : null);

export const coverTable: TableDefinition = {
  name: 'cover',
  title: ({ year }) => `Funding by activity, fiscal year ${year}`,
  body(plan, { year }) {
    return bodyOf(coverRows(plan, year), [
      ['View', (row: CoverRow) => row.view],
      ['End of the range', (row) => row.end],
      ['Activity', (row) => find(plan.cost.activities, row.activity)?.name ?? null],
      ['Need', (row) => known(row, row.need)],
      ['People in kind', (row) => known(row, row.people)],
      ['Other kind', (row) => known(row, row.kind)],
      ['Carried from the year before', (row) => units(row.carriedIn)],
      ['Restricted cash', (row) => known(row, row.restricted)],
      ['Unrestricted cash', (row) => known(row, row.spread)],
      ['Funded', (row) => known(row, row.covered)],
      ['Gap', (row) => known(row, row.gap)],
      ['Excess in kind', (row) => known(row, row.stranded)],
      ['Carried forward', (row) => known(row, row.carried)],
      ['Unknown lines left out', (row) => row.unknown],
      ['Basis', (row) => (row.isKnown ? 'calculated' : 'unknown')],
    ]);
  },
};

export const stillToFindTable: TableDefinition = {
  name: 'still-to-find',
  title: ({ year }) => `Funding gap, fiscal year ${year}`,
  body(plan, { year }) {
    const gap = (view: View, end: End) => {
      const cover = coverOf(plan, year, end, view);
      return cover.isKnown ? units(cover.gap) : null;
    };
    const cash = (view: View) => coverOf(plan, year, 'likely', view).cash;
    return bodyOf(views, [
      ['View', (view: View) => view],
      ['Funding gap low', (view) => gap(view, 'low')],
      ['Funding gap likely', (view) => gap(view, 'likely')],
      ['Funding gap high', (view) => gap(view, 'high')],
      ['Unknown lines left out', (view) => coverOf(plan, year, 'likely', view).unknown],
      ['Cash receipts', (view) => units(cash(view).receipts)],
      ['Unknown dues left out', (view) => cash(view).unknownDues],
      ['Dues of named members', (view) => units(cash(view).dues)],
      ['Dues of expected members', (view) => units(cash(view).expectedDues)],
      ['Host fee', (view) => units(cash(view).fee)],
      ['Other commitments', (view) => units(cash(view).outside)],
      ['Cash for the tree', (view) => units(cash(view).available)],
      [
        'Surplus at likely',
        (view) => {
          const { isKnown, surplus } = coverOf(plan, year, 'likely', view);
          return isKnown ? units(surplus) : null;
        },
      ],
    ]);
  },
};

export const amountsTable: TableDefinition = {
  name: 'amounts-set',
  lists: true,
  title: () => 'Board allocations',
  body(plan) {
    return bodyOf(plan.contributions.amounts, [
      ['Fiscal year', (one: SetAmount) => one.year],
      ['Amount', (one) => units(one.amount)],
      ['Source', (one) => one.source],
    ]);
  },
};

export const outsideTable: TableDefinition = {
  name: 'outside-commitments',
  lists: true,
  title: () => 'Other commitments',
  body(plan) {
    return bodyOf(plan.contributions.outside, [
      ['Commitment', (one: OutsideCommitment) => one.name],
      ['First year', (one) => one.firstYear],
      ['Last year', (one) => one.lastYear],
      ['Amount a year', (one) => units(one.amount)],
      ['Source', (one) => one.source],
    ]);
  },
};

/** What is expected to be missing at the likely cost, shared among the named members in both ways. */
export const sharesTable: TableDefinition = {
  name: 'shares',
  title: ({ year }) => `Shares of the funding gap, fiscal year ${year}`,
  body(plan, { year }) {
    const { gap, isKnown } = coverOf(plan, year, 'likely', 'expected');
    const amount = isKnown ? gap : null;
    const equal = sharesOf(plan, amount, year, 'equal', {});
    const byTier = new Map(
      sharesOf(plan, amount, year, 'tier', {}).map(({ member, share }) => [member.id, share]),
    );
    return bodyOf(equal, [
      ['Member', ({ member }: MemberShare) => member.name],
      ['Dues', ({ dues }) => units(dues)],
      ['Equal share', ({ share }) => units(share)],
      ['Share in proportion to dues', ({ member }) => units(byTier.get(member.id) ?? null)],
    ]);
  },
};

/** In the order of the page. */
export const contributionsTables = [
  contributionsTable,
  coverTable,
  stillToFindTable,
  amountsTable,
  outsideTable,
  sharesTable,
];
