// The sheets of contributions and of other commitments, with what each view counts.

import {
  type Contribution,
  type ContributionKind,
  kindsCovering,
  type OutsideCommitment,
  type ProbabilityField,
  probabilityFields,
  type StatusRule,
  statuses,
  statusRules,
} from '../../contributions/model.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type View, views } from '../../kernel/viewSettings.ts';
import { type Entity, find } from '../../values/id.ts';
import { assumed } from './assumptions.ts';
import {
  down,
  given,
  heads,
  input,
  type Sheet,
  type SheetCell,
  weighedPeople,
  weighedToCents,
  worked,
} from './sheet.ts';

const sheetName = 'Contributions';
const outsideName = 'Outside';

/** The columns; `weight`, `amountCounted` and `fteCounted` take one for each view. */
const column = {
  kind: 2,
  status: 3,
  firstYear: 4,
  lastYear: 5,
  lineNumber: 9,
  activityNumber: 11,
  amountCounted: 15,
  fteCounted: 18,
};

const range = (plan: Plan, of: number) =>
  down(sheetName, of, 2, 1 + plan.contributions.pledges.length);

/** Criteria of a year, and of a kind: `year` is the address of a year. */
function ofYear(plan: Plan, year: string, kind: ContributionKind): string {
  const kinds = `${range(plan, column.kind)},"${kind}"`;
  const first = `${range(plan, column.firstYear)},"<="&${year}`;
  return `${kinds},${first},${range(plan, column.lastYear)},">="&${year}`;
}

/** The cash or the goods of a year; `activity` is a criterion on the activity's number. */
export function countedAmount(
  plan: Plan,
  view: View,
  covers: 'cash' | 'otherKind',
  year: string,
  activity: string,
): string {
  const amounts = range(plan, column.amountCounted + views.indexOf(view));
  const numbers = `${range(plan, column.activityNumber)},${activity}`;
  return kindsCovering(covers)
    .map((kind) => `SUMIFS(${amounts},${ofYear(plan, year, kind)},${numbers})`)
    .join('+');
}

/** The people who relieve a line in a year, and how many contributions bring them. */
export function countedPeople(plan: Plan, view: View, year: string, line: string) {
  const lines = `${range(plan, column.lineNumber)},${line}`;
  const people = range(plan, column.fteCounted + views.indexOf(view));
  const criteria = kindsCovering('people').map((kind) => `${ofYear(plan, year, kind)},${lines}`);
  const added = (formula: (one: string) => string) => criteria.map(formula).join('+');
  return {
    fte: added((one) => `SUMIFS(${people},${one})`),
    pledges: added((one) => `COUNTIFS(${one})`),
  };
}

const statusesThatCount = (counts: StatusRule['counts']) =>
  statuses.filter((status) => statusRules[status].counts === counts);

const probabilityCells: Readonly<Record<ProbabilityField, string>> = {
  pledgedProbability: assumed.pledged,
  proposedProbability: assumed.proposed,
};

function weightFormula(view: View, row: number): string {
  const is = (counts: StatusRule['counts']) => {
    const tests = statusesThatCount(counts).map((status) => `$D${row}="${status}"`);
    return tests.length === 1 ? tests.join() : `OR(${tests.join()})`;
  };
  const formulas: Readonly<Record<View, string>> = {
    committed: `IF(${is('always')},1,0)`,
    everything: `IF(${is('never')},0,1)`,
    expected: `IF(${is('never')},0,IF(${is('always')},1,${likely(is)}))`,
  };
  return formulas[view];
}

/** A test for each probability but the first, which is what is left. */
function likely(is: (counts: ProbabilityField) => string): string {
  const [first, ...others] = probabilityFields;
  return others.reduce(
    (left, field) => `IF(${is(field)},${probabilityCells[field]},${left})`,
    probabilityCells[first],
  );
}

const numberOf = <E extends Entity>(list: readonly E[], id: E['id'] | null) =>
  given(list.findIndex((one) => one.id === id) + 1, 'whole');

function pledgeRow(plan: Plan, pledge: Contribution, row: number): SheetCell[] {
  const { activities, lines } = plan.cost;
  return [
    pledge.name,
    find(plan.members.roll, pledge.member)?.name ?? pledge.giver,
    pledge.kind,
    pledge.status,
    input(pledge.firstYear, 'whole'),
    input(pledge.lastYear, 'whole'),
    pledge.amount === null ? null : input(pledge.amount / 100, 'money'),
    pledge.fte === null ? null : input(pledge.fte / 100, 'people'),
    find(lines, pledge.line)?.name ?? null,
    numberOf(lines, pledge.line),
    find(activities, pledge.activity)?.name ?? null,
    numberOf(activities, pledge.activity),
    ...views.map((view) => worked(weightFormula(view, row), 'share')),
    ...['M', 'N', 'O'].map((weight) => worked(weighedToCents(`N($G${row})*${weight}${row}`))),
    ...['M', 'N', 'O'].map((weight) =>
      worked(weighedPeople(`N($H${row})*${weight}${row}`), 'people'),
    ),
    pledge.source,
  ];
}

export function contributionsSheet(plan: Plan): Sheet {
  const words = [
    'Contribution',
    'Contributor',
    'Kind',
    'Status',
    'First year',
    'Last year',
    'Amount a year',
    'FTE a year',
    'Relieves the line',
    'Line no.',
    'Only for',
    'Activity no.',
    ...views.map((view) => `Counts as, ${view}`),
    ...views.map((view) => `Amount, ${view}`),
    ...views.map((view) => `FTE, ${view}`),
    'Source',
  ];
  const rows = plan.contributions.pledges.map((one, index) => pledgeRow(plan, one, index + 2));
  return {
    name: sheetName,
    widths: [30, 24, 10, 10, 8, 8, 13, 8, 24, 8, 24, 8, 9, 9, 9, 13, 13, 13, 8, 8, 8, 40],
    frozen: { rows: 1, columns: 1 },
    rows: [heads(...words), ...rows],
  };
}

function outsideRow({ name, firstYear, lastYear, amount, source }: OutsideCommitment): SheetCell[] {
  const years = [input(firstYear, 'whole'), input(lastYear, 'whole')];
  return [name, ...years, input(amount / 100, 'money'), source];
}

export function outsideSheet(plan: Plan): Sheet {
  return {
    name: outsideName,
    widths: [40, 10, 10, 14, 60],
    frozen: { rows: 1, columns: 1 },
    rows: [
      heads('Other commitments', 'First year', 'Last year', 'Amount a year', 'Source'),
      ...plan.contributions.outside.map(outsideRow),
    ],
  };
}

/** What leaves for something else in the year of a cell. */
export function outsideAmount(plan: Plan, year: string): string {
  const of = (at: number) => down(outsideName, at, 2, 1 + plan.contributions.outside.length);
  return `SUMIFS(${of(3)},${of(1)},"<="&${year},${of(2)},">="&${year})`;
}
