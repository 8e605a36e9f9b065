// The tables of what covers the cost: contributions, and the cover of each activity in a year.

import type { Plan } from '../../kernel/plan.ts';
import { people, type Table, type TableView, tableOf, units } from '../../kernel/table.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { find } from '../../values/id.ts';
import { type End, ends } from '../../values/range.ts';
import { type ActivityCover, coverOf } from '../figures/cover.ts';
import type { Contribution } from '../model.ts';

export function contributionsTable(plan: Plan): Table {
  const { activities, lines } = plan.cost;
  return tableOf('contributions', 'Contributions', plan.contributions.pledges, [
    ['Contribution', (one: Contribution) => one.name],
    ['Contributor', (one) => find(plan.members.roll, one.member)?.name ?? one.giver],
    ['Kind', (one) => one.kind],
    ['Status', (one) => one.status],
    ['First year', (one) => one.firstYear],
    ['Last year', (one) => one.lastYear],
    ['Amount a year', (one) => units(one.amount)],
    ['FTE a year', (one) => people(one.fte)],
    ['Relieves the line', (one) => find(lines, one.line)?.name ?? null],
    ['Only for', (one) => find(activities, one.activity)?.name ?? null],
    ['Source', (one) => one.source],
  ]);
}

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

export function coverTable(plan: Plan, { year }: TableView): Table {
  return tableOf('cover', `Cover by activity, fiscal year ${year}`, coverRows(plan, year), [
    ['View', (row: CoverRow) => row.view],
    ['End of the range', (row) => row.end],
    ['Activity', (row) => find(plan.cost.activities, row.activity)?.name ?? null],
    ['Need', (row) => (row.unknown > 0 && row.need === 0 ? null : units(row.need))],
    ['People in kind', (row) => units(row.people)],
    ['Other kind', (row) => units(row.kind)],
    ['Restricted cash', (row) => units(row.restricted)],
    ['Unrestricted cash', (row) => units(row.spread)],
    ['Covered', (row) => units(row.covered)],
    ['Gap', (row) => (row.unknown > 0 && row.need === 0 ? null : units(row.gap))],
    ['Stranded', (row) => units(row.stranded)],
    ['Carried forward', (row) => units(row.carried)],
    ['Unknown lines left out', (row) => row.unknown],
    ['Basis', (row) => (row.unknown > 0 && row.need === 0 ? 'unknown' : 'worked out')],
  ]);
}
