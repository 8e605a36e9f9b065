// The four steps of the path forward as a table.

import type { Plan } from '../kernel/plan.ts';
import { type Table, tableOf } from '../kernel/table.ts';
import { pathForward, type Step } from './figures.ts';

export function pathForwardTable(plan: Plan): Table {
  return tableOf('path-forward', 'Path forward', pathForward(plan), [
    ['Step', ({ name }: Step) => name],
    ['State', ({ state }) => state],
    ['Because', ({ because }) => because],
    ['Fulfilled by', ({ facts }) => facts.map(({ name }) => name).join('; ') || null],
  ]);
}
