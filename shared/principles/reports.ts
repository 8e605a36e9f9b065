// The five principles with their facts: as a table, and on the paper of the board.

import type { Plan } from '../kernel/plan.ts';
import type { PaperTable } from '../kernel/report.ts';
import { type Table, type TableView, tableOf } from '../kernel/table.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import type { Fact } from './figures/fact.ts';
import { type Principle, principleRule, principlesOf } from './figures/principles.ts';
import { stateWords } from './words.ts';

interface Row {
  readonly principle: Principle;
  readonly fact: Fact;
}

function rowsOf(plan: Plan, looking: ViewSettings): readonly Row[] {
  return principlesOf(plan, looking).flatMap((principle) =>
    principle.facts.map((fact) => ({ principle, fact })),
  );
}

/** What is expected, at the likely cost. */
export function approachTable(plan: Plan, { year, asOf }: TableView): Table {
  const rows = rowsOf(plan, { year, asOf, end: 'likely', view: 'expected' });
  return tableOf('approach', `Approach on ${asOf}, fiscal year ${year}`, rows, [
    ['Principle', ({ principle }: Row) => principle.name],
    ['State', ({ principle }) => stateWords[principle.state]],
    ['Fact', ({ fact }) => fact.label],
    ['Value', ({ fact }) => (fact.state === 'missing' ? null : fact.value)],
    ['Fact shows it', ({ fact }) => stateWords[fact.state]],
    ['Needs', ({ fact }) => fact.needs],
    ['Rule', ({ fact }) => fact.rule],
  ]);
}

export function approachPaper(plan: Plan, looking: ViewSettings): PaperTable {
  const rows = principlesOf(plan, looking).flatMap(({ name, state, facts }) => [
    [name, '', stateWords[state]],
    ...facts.map((fact) => [`– ${fact.label}`, fact.value, stateWords[fact.state]]),
  ]);
  return {
    title: 'Approach: the five principles',
    columns: ['Principle and its facts', 'In the plan', 'State'].map((header) => ({
      header,
      numeric: false,
    })),
    rows,
    heads: rows.flatMap(([, value], at) => (value === '' ? [at] : [])),
    totalled: false,
    note: principleRule,
  };
}
