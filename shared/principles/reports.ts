// The five principles with their facts: as a table, and in the board pack.
import type { Plan } from '../kernel/plan.ts';
import { plainSection, type ReportTable, type Section } from '../kernel/report.ts';
import { bodyOf, shown, type TableDefinition } from '../kernel/table.ts';
import type { ViewSettings } from '../kernel/viewSettings.ts';
import type { Fact } from './figures/fact.ts';
import { type Principle, principleRule, principlesOf } from './figures/principles.ts';
import { stateWords } from './words.ts';

interface Row {
  readonly principle: Principle;
  readonly fact: Fact;
}

function rowsOf(plan: Plan, settings: ViewSettings): readonly Row[] {
  return principlesOf(plan, settings).flatMap((principle) =>
    principle.facts.map((fact) => ({ principle, fact })),
  );
}

/** What is expected, at the likely cost. */
export const principlesTable: TableDefinition = {
  name: 'approach',
  title: ({ year, asOf }) => `Principles on ${asOf}, fiscal year ${year}`,
  body(plan, { year, asOf }) {
    const rows = rowsOf(plan, { year, asOf, end: 'likely', view: 'expected' });
    return bodyOf(rows, [
      ['Principle', ({ principle }: Row) => principle.name],
      ['State', ({ principle }) => stateWords[principle.state]],
      ['Fact', ({ fact }) => fact.label],
      ['Value', ({ fact }) => shown(fact.state === 'missing' ? null : fact.value)],
      ['Fact shows it', ({ fact }) => stateWords[fact.state]],
      ['Needs', ({ fact }) => fact.needs],
      ['Rule', ({ fact }) => fact.rule],
    ]);
  },
};

export const principlesTables = [principlesTable];

function factsTable(plan: Plan, settings: ViewSettings): ReportTable {
  const rows = principlesOf(plan, settings).flatMap(({ name, state, facts }) => [
    [name, '', stateWords[state]],
    ...facts.map((fact) => [`– ${fact.label}`, fact.value, stateWords[fact.state]]),
  ]);
  return {
    title: 'Principles: evidence for each',
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

export function principlesSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  return [plainSection('Principles', [factsTable(plan, settings)])];
}
