// The sheet of the cover: each activity in each year, view and end of the ranges, in the order of the rule.

import { yearsOf } from '../../cost/figures/costs.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { ends } from '../../values/range.ts';
import { countedAmount } from './contributions.ts';
import { peopleSum } from './people.ts';
import { availableCell } from './places.ts';
import { given, heads, letter, ref, type Sheet, type SheetCell, settled, worked } from './sheet.ts';
import { type Split, splitHead, splitRow } from './split.ts';
import { costColumns, lineRange } from './times.ts';

const sheetName = 'Funding';
const column = {
  need: 5,
  unknown: 6,
  people: 7,
  kind: 9,
  left: 12,
  split: 13,
  spread: 16,
  covered: 17,
  gap: 18,
  carried: 20,
  carriedIn: 21,
};

/** One year, view and end: the row that adds up the activities, and the rows of these below it. */
interface Block {
  readonly year: number;
  readonly at: number;
  readonly view: View;
  readonly end: number;
  readonly split: Split;
}

function headOf(plan: Plan, at: number, view: number, end: number): number {
  const size = plan.cost.activities.length + 1;
  return 2 + ((at * views.length + view) * ends.length + end) * size;
}

const totalOf = (of: number) => (plan: Plan, at: number, view: number, end: number) =>
  ref(sheetName, of, headOf(plan, at, view, end));

/** The totals of a year (its position), view and end. */
export const spreadCell = totalOf(column.spread);
export const coveredCell = totalOf(column.covered);
export const gapCell = totalOf(column.gap);
export const unknownCell = totalOf(column.unknown);
export const needCell = totalOf(column.need);
const [peopleCell, kindCell] = [totalOf(column.people), totalOf(column.kind)];

/** What is covered by people, and by hardware and hosting. */
export function inKindCells(plan: Plan, at: number, view: number, end: number) {
  return [peopleCell(plan, at, view, end), kindCell(plan, at, view, end)] as const;
}

function blocksOf(plan: Plan): readonly Block[] {
  const parts = plan.cost.activities.length;
  return yearsOf(plan.cost.terms).flatMap((year, at) =>
    views.flatMap((view, index) =>
      ends.map((_, end) => {
        const head = headOf(plan, at, index, end);
        return {
          year,
          at,
          view,
          end,
          split: { head, parts, weight: column.left, first: column.split },
        };
      }),
    ),
  );
}

const nameCells = ({ year, view, end }: Block): SheetCell[] => [
  given(year, 'whole'),
  view,
  ends[end] ?? null,
];

function headRow(block: Block): SheetCell[] {
  const { at, view, split } = block;
  const sum = (of: number): SheetCell => {
    const rows = `${letter(of)}${split.head + 1}:${letter(of)}${split.head + split.parts}`;
    return worked(split.parts === 0 ? '0' : settled(`SUM(${rows})`));
  };
  const available = availableCell(at, views.indexOf(view));
  const total = `ROUND(MIN(${available},${letter(column.left)}${split.head})*100,0)`;
  return [
    ...nameCells(block),
    { head: 'All activities' },
    null,
    ...[5, 6, 7, 8, 9, 10, 11, 12].map(sum),
    ...splitHead(split, total),
    ...[17, 18, 19, 20, 21].map(sum),
  ];
}

function activityRow(plan: Plan, block: Block, index: number): SheetCell[] {
  const { at, view, end, split } = block;
  const row = split.head + 1 + index;
  const before = headOf(plan, at - 1, views.indexOf(view), end);
  const costs = lineRange(plan, costColumns.years + 3 * at + end);
  const numbers = lineRange(plan, costColumns.activityNumber);
  const amount = (covers: 'cash' | 'otherKind') =>
    countedAmount(plan, view, covers, `$A${row}`, `$E${row}`);
  const people = (part: 1 | 2) => peopleSum(plan, end, part, [`$A${row}`, `$B${row}`, `$E${row}`]);
  return [
    ...nameCells(block),
    plan.cost.activities[index]?.name ?? null,
    given(index + 1, 'whole'),
    worked(settled(`SUMIFS(${costs},${numbers},$E${row})`)),
    worked(`COUNTIFS(${numbers},$E${row},${costs},"unknown")`, 'whole'),
    worked(settled(people(1))),
    worked(settled(amount('otherKind'))),
    worked(settled(`MIN(I${row},F${row}-H${row})`)),
    worked(settled(amount('cash'))),
    worked(settled(`MIN(K${row}+V${row},F${row}-H${row}-J${row})`)),
    worked(settled(`F${row}-H${row}-J${row}-L${row}`)),
    ...splitRow(split, index),
    worked(settled(`F${row}-S${row}`)),
    worked(settled(`M${row}-Q${row}`)),
    worked(settled(`${people(2)}+I${row}-J${row}`)),
    worked(settled(`K${row}+V${row}-L${row}`)),
    worked(at === 0 ? '0' : ref(null, column.carried, before + 1 + index)),
  ];
}

export function coverSheet(plan: Plan): Sheet {
  const words = [
    'Fiscal year',
    'View',
    'Cost',
    'Activity',
    'Activity no.',
    'Need',
    'Unknown lines left out',
    'People in kind',
    'Other in kind offered',
    'Other in kind counted',
    'Restricted cash offered',
    'Restricted cash counted',
    'Left for unrestricted cash',
    'Exact cents',
    'Whole cents',
    'Order of the remainders',
    'Unrestricted cash',
    'Funded',
    'Funding gap',
    'Excess in kind',
    'Carried forward',
    'Carried from the year before',
  ];
  const rows = blocksOf(plan).flatMap((block) => [
    headRow(block),
    ...plan.cost.activities.map((_, index) => activityRow(plan, block, index)),
  ]);
  return {
    name: sheetName,
    widths: [8, 12, 8, 34, 8, ...words.slice(5).map(() => 14)],
    frozen: { rows: 1, columns: 4 },
    rows: [heads(...words), ...rows],
  };
}
