// The tables of what the tree costs: each line in a year, and each activity in every year.
import type { Plan } from '../../kernel/plan.ts';
import { atEachEnd, bodyOf, type TableDefinition } from '../../kernel/table.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { type CostSum, costOfYear, type Ends, yearsOf } from '../figures/costs.ts';
import { type CostLine, isStaff } from '../model.ts';
import { recurrenceText } from '../words.ts';

/** A line without a figure has empty amounts and the basis *unknown*. */
export const linesTable: TableDefinition = {
  name: 'cost-lines',
  title: ({ year }) => `Cost lines, fiscal year ${year}`,
  body(plan, { year }) {
    const { lines } = costOfYear(plan.cost, year);
    const { terms, activities } = plan.cost;
    const costOf = (line: CostLine): Ends | null => lines.get(line.id) ?? null;
    return bodyOf(plan.cost.lines, [
      ['Activity', (line: CostLine) => find(activities, line.activity)?.name ?? null],
      ['Line', (line) => line.name],
      ['Kind', (line) => line.kind],
      ...atEachEnd('FTE', (line: CostLine) => (isStaff(line) ? line.fte : null)),
      ...atEachEnd('Cost per FTE', (line: CostLine) =>
        isStaff(line) ? (line.rate ?? terms.rate.amount) : null,
      ),
      ...atEachEnd('Amount', costOf),
      ['Recurs', (line) => recurrenceText(line.recurrence)],
      ['First year', (line) => line.firstYear ?? terms.startYear],
      ['Basis', (line) => (costOf(line) === null ? 'unknown' : line.basis)],
      [
        'Basis of the cost per FTE',
        (line) => (isStaff(line) && line.rate === null ? terms.rate.basis : null),
      ],
      ['Note', (line) => line.note],
    ]);
  },
};

interface ActivityYear {
  readonly year: FiscalYear;
  readonly activity: string;
  readonly source: string | null;
  readonly sum: CostSum;
}

function activitiesIn(plan: Plan, year: FiscalYear): ActivityYear[] {
  const costs = costOfYear(plan.cost, year).activities;
  return plan.cost.activities.flatMap(({ id, name, source }) => {
    const sum = costs.get(id);
    return sum ? [{ year, activity: name, source, sum }] : [];
  });
}

// Nothing known at all is an empty cell; a sum that leaves out a line says so beside it.
function knownCost({ cost, unknown }: CostSum): Ends | null {
  return unknown > 0 && cost.high === 0 ? null : cost;
}

export const activitiesTable: TableDefinition = {
  name: 'cost-by-activity',
  title: () => 'Cost by activity and fiscal year',
  body(plan) {
    const rows = yearsOf(plan.cost.terms).flatMap((year) => activitiesIn(plan, year));
    return bodyOf(rows, [
      ['Fiscal year', (row: ActivityYear) => row.year],
      ['Activity', (row) => row.activity],
      ...atEachEnd('Cost', (row: ActivityYear) => knownCost(row.sum)),
      ['Unknown lines left out', (row) => row.sum.unknown],
      ['Basis', (row) => (knownCost(row.sum) === null ? 'unknown' : 'sum of the lines')],
      ['Source', (row) => row.source],
    ]);
  },
};

export const costTables = [linesTable, activitiesTable];
