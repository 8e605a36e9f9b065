// The goals outside of their page: every delivery with its answer, and the evidence on paper.
import { expect, test } from 'vitest';
import type { Goal } from '../../../../shared/goals/model.ts';
import { goalsPapers } from '../../../../shared/goals/reports/sections.ts';
import { deliveriesTable } from '../../../../shared/goals/reports/tables.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { aGoal, aPlan } from '../../../fixtures/builders.ts';

const withGoal = (some: Partial<Goal>) =>
  aPlan({ type: 'goals/addGoal', entity: aGoal({ name: 'Advise the board', ...some }), at: null });

test('every delivery to the board stands with its answer, and none as an empty table', () => {
  const waiting = { on: '2012-01-20', answer: null, answeredOn: null };
  const answered = { ...waiting, what: 'A draft', answer: 'Go on', answeredOn: '2012-01-25' };
  const plan = withGoal({ deliveries: [answered, { ...waiting, what: 'A report' }] });
  expect(deliveriesTable(plan).rows).toEqual([
    ['Advise the board', 'A draft', '2012-01-20', 'Go on', '2012-01-25'],
    ['Advise the board', 'A report', '2012-01-20', null, null],
  ]);
  expect(deliveriesTable(emptyPlan(2012)).rows).toEqual([]);
});

const looking = { year: 2012, end: 'likely', view: 'expected', asOf: '2012-01-31' } as const;

test('owner and evidence are on the paper, and no table where nobody recorded any', () => {
  const evidence = (goal: Partial<Goal>) => goalsPapers(withGoal(goal), looking).slice(1);
  expect(evidence({ evidence: 'The minutes', owner: null }).map(({ rows }) => rows)).toEqual([
    [['Advise the board', 'not recorded', 'The minutes']],
  ]);
  expect(evidence({ evidence: null, owner: null })).toEqual([]);
});
