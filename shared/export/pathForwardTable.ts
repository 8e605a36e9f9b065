// The four steps of the path forward as a table.
import { pathForward, type Step } from '../pathForward/figures.ts';
import type { Plan } from '../plan.ts';
import { type Table, tableOf } from './table.ts';

export function pathForwardTable(plan: Plan): Table {
  return tableOf('path-forward', 'Path forward', pathForward(plan), [
    ['Step', ({ name }: Step) => name],
    ['State', ({ state }) => state],
    ['Because', ({ because }) => because],
    ['Fulfilled by', ({ facts }) => facts.map(({ name }) => name).join('; ') || null],
  ]);
}
