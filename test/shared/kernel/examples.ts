// One example for every kind of change: a kind without an example does not compile.
import type { Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';

import { examplesOfBoard } from './examplesOfBoard.ts';
import { examplesOfCash } from './examplesOfCash.ts';
import { examplesOfInfrastructure } from './examplesOfInfrastructure.ts';
import { examplesOfMoney } from './examplesOfMoney.ts';
import { examplesOfRisk } from './examplesOfRisk.ts';
import { examplesOfScenarios } from './examplesOfScenarios.ts';
import { examplesOfWork } from './examplesOfWork.ts';

export interface Example<C extends Change = Change> {
  /** The furnished plan, unless the change needs another. */
  readonly before?: Plan;
  readonly change: C;
  readonly sentence: string;
}

/** An example for each type of change. */
export type ExamplesOf<C extends Change> = {
  readonly [T in C['type']]: Example<Extract<C, { readonly type: T }>>;
};

export const examples: ExamplesOf<Change> = {
  ...examplesOfBoard,
  ...examplesOfMoney,
  ...examplesOfCash,
  ...examplesOfWork,
  ...examplesOfInfrastructure,
  ...examplesOfScenarios,
  ...examplesOfRisk,
  batch: {
    change: {
      type: 'batch',
      name: 'Recorded the year-end changes',
      changes: [
        { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' },
        { type: 'cost/removeLine', id: 'line-branch' },
      ],
    },
    sentence: 'Recorded the year-end changes',
  },
};
