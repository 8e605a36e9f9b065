// The sheet of people in kind: what they are worth on the line that they relieve, in each year and view.

import { isPeople } from '../../contributions/model.ts';
import { yearsOf } from '../../cost/figures/costs.ts';
import type { LineId } from '../../cost/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { views } from '../../kernel/viewSettings.ts';
import { ends } from '../../values/range.ts';
import { countedPeople } from './contributions.ts';
import {
  down,
  given,
  heads,
  ref,
  type Sheet,
  type SheetCell,
  settled,
  weighedToCents,
  worked,
} from './sheet.ts';
import { costColumns, costSheetName, firstLineRow } from './times.ts';

const sheetName = 'People';
/** Year, view, line, its number, its activity's, FTE, contributions; then three columns an end. */
const firstEnd = 7;
const perEnd = 3;

function relieved(plan: Plan): readonly number[] {
  const { pledges } = plan.contributions;
  const isRelieved = (id: LineId) => pledges.some((one) => isPeople(one) && one.line === id);
  return plan.cost.lines.flatMap(({ id }, index) => (isRelieved(id) ? [index] : []));
}

const rowCount = (plan: Plan) => relieved(plan).length * plan.cost.terms.years * views.length;

/** Of people in kind in one activity: `part` 0 is what they are worth, 1 what counts, 2 the rest. */
export function peopleSum(plan: Plan, end: number, part: 1 | 2, of: readonly string[]): string {
  const column = (at: number) => down(sheetName, at, 2, 1 + rowCount(plan));
  const [year, view, activity] = of;
  const criteria = `${column(0)},${year},${column(1)},${view},${column(4)},${activity}`;
  return `SUMIFS(${column(firstEnd + perEnd * end + part)},${criteria})`;
}

function endCells(end: number, year: number, line: number, row: number): SheetCell[] {
  const cost = (column: number) => ref(costSheetName, column, firstLineRow + line);
  const rate = cost(costColumns.rate + end);
  const yearColumn = costColumns.years + 3 * year + end;
  const growth = ref(costSheetName, yearColumn, 2);
  const worth = weighedToCents(`$F${row}*${rate}*${growth}`);
  const [value, counted] = ['H', 'I', 'K', 'L', 'N', 'O'].slice(2 * end).map((one) => one + row);
  const need = `N(${cost(yearColumn)})`;
  // Beyond a millionth of a hundredth lies only the noise of binary fractions.
  const missing = `ROUND(N(${cost(costColumns.fte + end)})-$F${row},10)`;
  return [
    worked(`IF(ISNUMBER(${rate}),${worth},0)`),
    worked(`IF($G${row}=0,0,IF(${missing}<=0,${need},MIN(${value},${need})))`),
    worked(`IF(AND(${need}>0,${missing}>=0),0,MAX(0,${settled(`${value}-${counted}`)}))`),
  ];
}

function rowsOf(plan: Plan): SheetCell[][] {
  const { activities, lines, terms } = plan.cost;
  const places = yearsOf(terms).flatMap((year, at) =>
    views.flatMap((view) => relieved(plan).map((line) => ({ year, at, view, line }))),
  );
  return places.map(({ year, at, view, line }, index) => {
    const row = index + 2;
    const found = lines[line];
    const people = countedPeople(plan, view, `$A${row}`, `$D${row}`);
    const activity = activities.findIndex(({ id }) => id === found?.activity);
    return [
      given(year, 'whole'),
      view,
      found?.name ?? null,
      given(line + 1, 'whole'),
      given(activity + 1, 'whole'),
      worked(people.fte, 'people'),
      worked(people.pledges, 'whole'),
      ...ends.flatMap((_, end) => endCells(end, at, line, row)),
    ];
  });
}

export function peopleSheet(plan: Plan): Sheet {
  const words = ends.flatMap((end) => [`Value ${end}`, `Counted ${end}`, `Excess in kind ${end}`]);
  const first = ['Fiscal year', 'View', 'Line', 'Line no.', 'Activity no.', 'FTE', 'Contributions'];
  return {
    name: sheetName,
    widths: [8, 12, 34, 8, 8, 8, 8, ...words.map(() => 14)],
    frozen: { rows: 1, columns: 3 },
    rows: [heads(...first, ...words), ...rowsOf(plan)],
  };
}
