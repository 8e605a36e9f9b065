// The tables of what the tree costs: each line as entered and in a year, activities, and their cost in every year.
import type { Plan } from '../../kernel/plan.ts';
import { atEachEnd, bodyOf, type TableDefinition, yesNo } from '../../kernel/table.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import type { Range } from '../../values/range.ts';
import { type CostSum, costOfYear, recursIn, yearsOf } from '../figures/costs.ts';
import { isPlanned, knownCost } from '../figures/known.ts';
import { type Activity, type CostLine, isStaff } from '../model.ts';
import { recurrenceText } from '../words.ts';

/** What a line is entered with: its FTE or its amount; null is unknown. */
const sizeOf = (line: CostLine): Range | null => (isStaff(line) ? line.fte : line.amount);

/** Without one the midpoint stands there; a simulation draws from the two in different ways. */
const likelyIsSet = (range: Range | null) => range && yesNo(range.likely !== undefined);

const ownPrice = (line: CostLine) => line.rate !== null;

/**
 * Each line as it is entered, in the prices of the start year, and beside it what it costs in the year:
 * an import takes what is entered, so that a year in which a line does not occur changes nothing.
 * A line without a figure has empty amounts and the basis *unknown*.
 */
export const linesTable: TableDefinition = {
  name: 'cost-lines',
  lists: true,
  title: ({ year }) => `Cost lines, fiscal year ${year}`,
  body(plan, { year }) {
    const { lines } = costOfYear(plan.cost, year);
    const { terms, activities } = plan.cost;
    // The plan says nothing of what a year outside of it costs.
    const isInPlan = isPlanned(terms, year);
    const rateOf = (line: CostLine) => (isStaff(line) ? (line.rate ?? terms.rate.amount) : null);
    return bodyOf(plan.cost.lines, [
      ['Activity', (line: CostLine) => find(activities, line.activity)?.name ?? null],
      ['Line', (line) => line.name],
      ['Kind', (line) => line.kind],
      ...atEachEnd('FTE', (line: CostLine) => (isStaff(line) ? line.fte : null)),
      ...atEachEnd('Cost per FTE', rateOf),
      ['Likely cost per FTE is set', (line) => likelyIsSet(rateOf(line))],
      ['Cost per FTE of', (line) => (isStaff(line) ? (ownPrice(line) ? 'line' : 'plan') : null)],
      ...atEachEnd('Amount', (line: CostLine) => (isStaff(line) ? null : line.amount)),
      ['Likely is set', (line) => likelyIsSet(sizeOf(line))],
      ['Prices of', () => terms.startYear],
      ['Recurs', (line) => recurrenceText(line.recurrence)],
      ['First year', (line) => line.firstYear ?? terms.startYear],
      ['Basis', (line) => (sizeOf(line) === null ? 'unknown' : line.basis)],
      [
        'Basis of the cost per FTE',
        (line) => (isStaff(line) && !ownPrice(line) ? terms.rate.basis : null),
      ],
      ['Solved by', (line) => line.solved?.equation ?? null],
      ['Note', (line) => line.note],
      ['Fiscal year', () => year],
      ['Occurs in the year', (line) => (isInPlan ? yesNo(recursIn(line, year, terms)) : null)],
      ...atEachEnd('Cost', (line: CostLine) => (isInPlan ? (lines.get(line.id) ?? null) : null)),
      ['ID', ({ id }) => id],
    ]);
  },
};

/** Also those without a line. */
export const activityListTable: TableDefinition = {
  name: 'activities',
  lists: true,
  title: () => 'Activities',
  body(plan) {
    return bodyOf(plan.cost.activities, [
      ['Activity', (one: Activity) => one.name],
      ['Testing', (one) => yesNo(one.testing)],
      ['Source', (one) => one.source],
      ['ID', ({ id }) => id],
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

/** Nothing known at all is an empty cell; a sum that leaves out a line says so beside it. */
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

export const costTables = [linesTable, activityListTable, activitiesTable];
