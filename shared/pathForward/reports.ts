// The four steps of the path forward: as a table, and in the board pack.
import type { Plan } from '../kernel/plan.ts';
import { plainSection, type ReportTable, type Section, text } from '../kernel/report.ts';
import { bodyOf, type TableDefinition } from '../kernel/table.ts';
import { pathForward, type Step } from './figures.ts';

export const pathForwardTable: TableDefinition = {
  name: 'path-forward',
  title: () => 'Path forward',
  body(plan) {
    return bodyOf(pathForward(plan), [
      ['Step', ({ name }: Step) => name],
      ['State', ({ state }) => state],
      ['Because', ({ because }) => because],
      ['Fulfilled by', ({ facts }) => facts.map(({ name }) => name).join('; ') || null],
    ]);
  },
};

export const pathForwardTables = [pathForwardTable];

function stepsTable(plan: Plan): ReportTable {
  return {
    title: 'The four steps',
    columns: ['Step', 'State', 'Because'].map(text),
    rows: pathForward(plan).map(({ name, state, because }) => [name, state, because]),
    totalled: false,
    note: null,
  };
}

export function pathForwardSections(plan: Plan): readonly Section[] {
  return [plainSection('Path forward', [stepsTable(plan)])];
}
